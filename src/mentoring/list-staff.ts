import type { StaffOverview } from "../domain/overview.ts";
import type { Organiser } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { allow } from "./permission.ts";

/** The cohort's mentors and organisers, and whether their links still open. */
export async function listStaff(
  { store, clock }: Pick<Deps, "store" | "clock">,
  { actor }: { actor: Organiser },
): Promise<StaffOverview[]> {
  allow(actor, "manage_people", { kind: "cohort", cohort: actor.cohort });
  return await store.overview.staff(actor.cohort, clock.now());
}
