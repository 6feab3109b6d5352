import { DomainError } from "../../domain/errors.ts";
import type { Trace } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import type { EvaluationDeps } from "./deps.ts";
import { foundRun } from "./found-run.ts";

/** One case of a run, whole. */
export async function readTrace(
  deps: Pick<EvaluationDeps, "store" | "evaluator">,
  { actor, run: id, suite, case: wanted }: { actor: Organiser; run: string; suite: string; case: string },
): Promise<Trace> {
  const run = await foundRun(deps, actor, id);
  const trace = await deps.evaluator.trace(await deps.store.evaluations.lines(run.id), { suite, case: wanted });
  if (trace === null) throw new DomainError("not_found");
  return trace;
}
