import { estimateFor } from "../app/estimate-for.ts";
import type { EvaluationRoom } from "../app/evaluation.ts";
import type { Config } from "../config.ts";
import type { RunLine } from "../domain/evaluation.ts";
import { shortTime } from "./eval-words.ts";
import { complain } from "./output.ts";

/** Says what is about to be played and what it will take, before it begins. */
export async function announce(config: Config, lines: readonly RunLine[], room: EvaluationRoom): Promise<void> {
  const { run, estimate, done } = await estimateFor(config, lines, room);
  const voice = run.voice === "model" ? `the model ${run.model}` : "the offline voice";
  const suites = run.suites.length === 1 ? `suite ${run.suites[0]!.id}` : `${run.suites.length} suites`;
  const trials = estimate.trials === 1 ? "1 trial" : `${estimate.trials} trials`;
  complain(`Run ${run.id}: ${suites}, ${trials}, ${voice}${done > 0 ? `, ${done} played before` : ""}.`);
  if (run.judgeModel !== null && run.judgeModel === run.model)
    complain(`${run.judgeModel} would judge its own replies: set JUDGE_MODEL to another model than MODEL.`);
  const cost = estimate.calls === 0 ? "no calls" : `about ${estimate.calls} calls and ${estimate.tokens} tokens`;
  const source = estimate.from === "last run" ? "as the last run took" : "a rough guess, there is no earlier run";
  complain(`It will take about ${shortTime(estimate.milliseconds)} and ${cost} (${source}).`);
}
