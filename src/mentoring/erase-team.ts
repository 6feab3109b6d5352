import type { Actor } from "../domain/people.ts";
import { type Deps, teamTopic } from "./deps.ts";
import { askedTeam, named } from "./permission.ts";

/** Nothing of the team remains but the audit lines, which carry no words. */
export async function eraseTeam(
  { store, feed, clock }: Pick<Deps, "store" | "feed" | "clock">,
  { actor, team }: { actor: Actor; team: string },
): Promise<void> {
  const { id } = await askedTeam({ store }, actor, "erase_team", team);
  await store.atomically(async (rooms) => {
    await rooms.erasure.eraseTeam(id);
    const at = clock.now().toISOString();
    await rooms.audit.note({ at, actor: named(actor), action: "erase_team", subject: id, details: {} });
  });
  feed.announce(teamTopic(id));
}
