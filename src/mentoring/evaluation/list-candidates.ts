import type { CaseCandidate } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import type { Deps } from "../deps.ts";
import { allow } from "../permission.ts";

/** Cases that wait for a decision, and those let in, oldest first. */
export async function listCandidates(
  { store }: Pick<Deps, "store">,
  { actor }: { actor: Organiser },
): Promise<{ open: CaseCandidate[]; accepted: CaseCandidate[] }> {
  allow(actor, "evaluate", { kind: "cohort", cohort: actor.cohort });
  return {
    open: await store.evaluations.candidates(actor.cohort, "open"),
    accepted: await store.evaluations.candidates(actor.cohort, "accepted"),
  };
}
