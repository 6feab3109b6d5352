import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import type { Actor } from "../domain/people.ts";
import { type Deps, queueSeenTopic, teamTopic } from "./deps.ts";
import { identifier, parse } from "./parse.ts";
import { allow, askedTeam, named } from "./permission.ts";

export const revokeInput = z.union([
  z.object({ team: identifier }),
  z.object({ person: identifier, cohort: identifier }),
]);

/** Withdraws a team's code with its members' tokens, or the links of a mentor or organiser. Open streams end. */
export async function revoke(
  { store, feed, clock }: Pick<Deps, "store" | "feed" | "clock">,
  { actor, ...input }: { actor: Actor } & z.input<typeof revokeInput>,
): Promise<void> {
  const asked = parse(revokeInput, input);
  const note = { at: clock.now().toISOString(), actor: named(actor), details: {} };
  if ("team" in asked) {
    const { id } = await askedTeam({ store }, actor, "manage_people", asked.team);
    await store.atomically(async (rooms) => {
      await rooms.people.revokeTeam(id);
      await rooms.audit.note({ ...note, action: "revoke_team", subject: id });
    });
    feed.announce(teamTopic(id));
    return;
  }
  allow(actor, "manage_people", { kind: "cohort", cohort: asked.cohort });
  const staff = await store.people.staff(asked.cohort);
  if (!staff.some((person) => person.id === asked.person)) throw new DomainError("not_found");
  await store.atomically(async (rooms) => {
    await rooms.people.revokeHolder(asked.person);
    await rooms.audit.note({ ...note, action: "revoke_person", subject: asked.person });
  });
  feed.announce(queueSeenTopic(asked.cohort));
}
