import type { Cohort, Mentor, Organiser } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { allow } from "./permission.ts";

export interface CohortView {
  me: Pick<Mentor | Organiser, "kind" | "id" | "name" | "language">;
  cohort: Pick<Cohort, "id" | "name">;
  /** ISO 8601, UTC: the programme's clock. */
  now: string;
}

/** Who a mentor or organiser is, and whose teams they see. */
export async function readCohort(
  { store, clock }: Pick<Deps, "store" | "clock">,
  { actor }: { actor: Mentor | Organiser },
): Promise<CohortView> {
  allow(actor, "read_cohort", { kind: "cohort", cohort: actor.cohort });
  const known = (await store.people.cohorts()).find((cohort) => cohort.id === actor.cohort);
  const { kind, id, name, language } = actor;
  return {
    me: { kind, id, name, language },
    cohort: { id: actor.cohort, name: known?.name ?? actor.cohort },
    now: clock.now().toISOString(),
  };
}
