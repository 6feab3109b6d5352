import type { RunCase, ShownRun } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import type { EvaluationDeps } from "./deps.ts";
import { foundRun } from "./found-run.ts";
import { shownRun } from "./list-runs.ts";
import { runBefore } from "./run-before.ts";

/** A run with every case it played so far, and the run that it can be compared with. */
export async function readRun(
  deps: Pick<EvaluationDeps, "store" | "clock" | "evaluator">,
  { actor, run: id }: { actor: Organiser; run: string },
): Promise<{ run: ShownRun; cases: RunCase[]; before: { id: string; number: number } | null }> {
  const run = await foundRun(deps, actor, id);
  const lines = await deps.store.evaluations.lines(run.id);
  const before = await runBefore(deps, run);
  return {
    run: shownRun(run, deps.clock.now()),
    cases: await deps.evaluator.cases(lines),
    before: before === null ? null : { id: before.id, number: before.number },
  };
}
