import type { Cohort } from "../domain/people.ts";
import type { Rooms } from "../domain/ports.ts";

/** The cohort with this id, made when it is not there yet. */
export async function ensureCohort(rooms: Rooms, cohort: Cohort): Promise<Cohort> {
  const known = (await rooms.people.cohorts()).find((candidate) => candidate.id === cohort.id);
  if (known !== undefined) return known;
  await rooms.people.addCohort(cohort);
  return cohort;
}

/** A code that no team has. */
export async function freeCode(rooms: Rooms, make: () => string): Promise<string> {
  for (;;) {
    const code = make();
    if ((await rooms.people.teamByCode(code)) === null) return code;
  }
}
