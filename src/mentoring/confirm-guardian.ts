import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { allow, named } from "./permission.ts";

/** A member says that a parent or guardian agrees. Kept with the member at its first moment, and audited. */
export async function confirmGuardian(
  { store, clock }: Pick<Deps, "store" | "clock">,
  { actor }: { actor: Member },
): Promise<void> {
  allow(actor, "write_team", { kind: "team", team: actor.team, cohort: actor.cohort });
  const at = clock.now().toISOString();
  await store.atomically(async (rooms) => {
    if ((await rooms.people.guardianAgreedAt(actor.id)) !== null) return;
    await rooms.people.addGuardianAgreement(actor.id, at);
    await rooms.audit.note({
      at,
      actor: named(actor),
      action: "confirm_guardian",
      subject: actor.team,
      details: {},
    });
  });
}
