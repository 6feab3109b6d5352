import type { TeamOverview } from "../domain/overview.ts";
import type { Mentor, Organiser } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { allow } from "./permission.ts";

/** The teams of a mentor's or organiser's cohort, by name, with how far each is. */
export async function listTeams(
  { store }: Pick<Deps, "store">,
  { actor }: { actor: Mentor | Organiser },
): Promise<TeamOverview[]> {
  allow(actor, "read_cohort", { kind: "cohort", cohort: actor.cohort });
  return await store.overview.teams(actor.cohort);
}
