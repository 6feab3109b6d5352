import { DomainError } from "../../domain/errors.ts";
import type { Case } from "../../domain/evaluation.ts";
import type { Trace } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import type { Deps } from "../deps.ts";
import { foundRun } from "./found-run.ts";

/** One case of a run, whole. */
export async function readTrace(
  deps: Pick<Deps, "store">,
  { actor, run: id, suite, case: wanted }: { actor: Organiser; run: string; suite: string; case: string },
): Promise<Trace> {
  const run = await foundRun(deps, actor, id);
  const lines = await deps.store.evaluations.lines(run.id);
  const trace: Trace["trials"] = [];
  let found: Case | null = null;
  for (const line of lines) {
    if (line.line === "case" && line.suite === suite && line.case.id === wanted) found = line.case;
    if (line.line === "trial" && line.trial.suite === suite && line.trial.case === wanted)
      trace.push({ trial: line.trial, scores: line.scores });
  }
  if (found === null) throw new DomainError("not_found");
  return { suite, case: found, trials: trace };
}
