import type { Case } from "../../domain/evaluation.ts";
import type { Deps } from "../deps.ts";

/** Cases of the cohort's own that organisers let in, played with those of the project's files. */
export async function ownCases(
  { store }: Pick<Deps, "store">,
  cohort: string,
): Promise<{ suite: string; case: Case }[]> {
  const accepted = await store.evaluations.candidates(cohort, "accepted");
  return accepted.map(({ suite, case: own }) => ({ suite, case: own }));
}
