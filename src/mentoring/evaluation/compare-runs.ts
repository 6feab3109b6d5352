import type { Comparison } from "../../domain/evaluation.ts";
import type { KeptRun } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import type { EvaluationDeps } from "./deps.ts";
import { foundRun } from "./found-run.ts";

/** Two runs of the cohort, case by case, flips first. */
export async function compareRuns(
  deps: Pick<EvaluationDeps, "store" | "evaluator">,
  { actor, before, after }: { actor: Organiser; before: string; after: string },
): Promise<{ before: KeptRun; after: KeptRun; comparison: Comparison }> {
  const runs = { before: await foundRun(deps, actor, before), after: await foundRun(deps, actor, after) };
  const [first, second] = await Promise.all(
    [runs.before, runs.after].map(({ id }) => deps.store.evaluations.lines(id)),
  );
  return { ...runs, comparison: await deps.evaluator.compare(first!, second!) };
}
