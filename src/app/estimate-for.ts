import type { Config } from "../config.ts";
import type { RunHead, RunLine } from "../domain/evaluation.ts";
import { type Estimate, estimateOf } from "../evaluation/estimate.ts";
import { leftToPlay } from "../evaluation/log/left-to-play.ts";
import { readRecord } from "../evaluation/record.ts";
import type { EvaluationRoom } from "./evaluation.ts";
import { newestRun } from "./kept-runs.ts";

/** What is left of a run will take, measured on the newest run of the same voice and model that is kept here. */
export async function estimateFor(
  config: Pick<Config, "dataDir">,
  lines: readonly RunLine[],
  { theatre, bench }: EvaluationRoom,
): Promise<{ run: RunHead; estimate: Estimate; done: number }> {
  const { run, cases } = readRecord(lines);
  const left = leftToPlay(lines);
  const last = await newestRun(
    config,
    (head, kept) =>
      head.id !== run.id && head.voice === run.voice && head.model === run.model && readRecord(kept).finished,
  );
  const suites = [...Map.groupBy(left, ({ suite }) => suite)].map(([suite, pieces]) => ({
    suite,
    cases: pieces.map((piece) => piece.case),
  }));
  const planned = {
    suites,
    repeat: 1,
    voice: run.voice,
    width: theatre.calls,
    judges: bench.judges,
    votes: bench.grader?.votes ?? 0,
  };
  return { run, estimate: estimateOf(planned, last?.lines ?? null), done: cases.length * run.repeat - left.length };
}
