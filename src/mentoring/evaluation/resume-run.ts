import { DomainError } from "../../domain/errors.ts";
import type { KeptRun } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import { named } from "../permission.ts";
import { foundRun } from "./found-run.ts";
import { freshSince, type Playing, playRun } from "./play-run.ts";

/** Goes on with a run that was stopped, broke, or lost its server: what was played stays. */
export async function resumeRun(
  deps: Playing,
  { actor, run: id }: { actor: Organiser; run: string },
): Promise<KeptRun> {
  const run = await foundRun(deps, actor, id);
  const now = deps.clock.now();
  const at = now.toISOString();
  const since = freshSince(now);
  const others = await deps.store.evaluations.runs(run.cohort, 10);
  if (others.some((other) => other.id !== run.id && other.state === "running" && other.beatAt > since))
    throw new DomainError("evaluation_running");
  if (!(await deps.store.evaluations.resumeRun(run.id, at, since))) throw new DomainError("evaluation_over");
  await deps.store.audit.note({ at, actor: named(actor), action: "resume_evaluation", subject: run.id, details: {} });
  const resumed = await foundRun(deps, actor, id);
  playRun(deps, resumed);
  return resumed;
}
