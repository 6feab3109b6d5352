import { DomainError } from "../../domain/errors.ts";
import type { KeptRun } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import { named } from "../permission.ts";
import { type EvaluationDeps, runTopic } from "./deps.ts";
import { foundRun } from "./found-run.ts";

/** Stops a run after the cases under way; it can be resumed. Throws `evaluation_over` when it has ended. */
export async function stopRun(
  deps: Pick<EvaluationDeps, "store" | "clock" | "feed" | "runs">,
  { actor, run: id }: { actor: Organiser; run: string },
): Promise<KeptRun> {
  const run = await foundRun(deps, actor, id);
  const at = deps.clock.now().toISOString();
  const here = await deps.runs.end(run.id, "stopped");
  // Played by another instance, or by one that is gone: its log takes no more.
  const ended = here || (await deps.store.evaluations.endRun(run.id, { state: "stopped", at }));
  if (!ended) throw new DomainError("evaluation_over");
  await deps.store.audit.note({ at, actor: named(actor), action: "stop_evaluation", subject: run.id, details: {} });
  deps.feed.announce(runTopic(run.id));
  return await foundRun(deps, actor, id);
}
