import type { Member } from "../domain/people.ts";
import { type Deps, teamTopic } from "./deps.ts";
import { allow, named } from "./permission.ts";

/** A member erases themselves: what they wrote, what was made of it, and their token. */
export async function eraseMember(
  { store, feed, clock }: Pick<Deps, "store" | "feed" | "clock">,
  { actor }: { actor: Member },
): Promise<void> {
  allow(actor, "erase_member", { kind: "team", team: actor.team, cohort: actor.cohort });
  await store.atomically(async (rooms) => {
    await rooms.erasure.eraseMember(actor.id);
    await rooms.feed.append(actor.team, { kind: "erased", member: actor.id });
    await rooms.audit.note({
      at: clock.now().toISOString(),
      actor: named(actor),
      action: "erase_member",
      subject: actor.team,
      details: {},
    });
  });
  feed.announce(teamTopic(actor.team));
}
