import type { RunLine } from "../../domain/evaluation.ts";
import type { KeptRun, RunProgress } from "../../domain/evaluation-runs.ts";
import { type EvaluationDeps, runTopic } from "./deps.ts";
import { ownCases } from "./own-cases.ts";
import { linesBefore } from "./run-before.ts";

export type Playing = Pick<EvaluationDeps, "store" | "feed" | "clock" | "log" | "evaluator" | "runs">;

/** A run that gave no sign of life for so long has lost its server, in milliseconds. */
export const silence = 60_000;

export const freshSince = (now: Date): string => new Date(now.getTime() - silence).toISOString();

/** Plays a run in the background: what its log does not hold yet, to the end, a stop or a fault; each is written down. */
export function playRun(deps: Playing, run: KeptRun): void {
  deps.runs.begin(run.id, run.cohort, (signal) => play(deps, run, signal));
}

async function play(deps: Playing, run: KeptRun, signal: AbortSignal): Promise<void> {
  const { store, feed, clock, log, evaluator } = deps;
  const left = new AbortController();
  const now = () => clock.now().toISOString();
  const append = async (lines: readonly RunLine[], progress: RunProgress) => {
    // Stopped from another instance: the log takes no more.
    if (!(await store.evaluations.appendLines(run.id, lines, progress, now()))) left.abort();
    feed.announce(runTopic(run.id));
  };
  try {
    const kept = await store.evaluations.lines(run.id);
    const own = await ownCases(deps, run.cohort);
    await evaluator.play({ id: run.id, choice: run.choice, own, kept }, append, AbortSignal.any([signal, left.signal]));
    const lines = await store.evaluations.lines(run.id);
    const summary = await evaluator.summarise(lines, await linesBefore(deps, run));
    const state = summary.finished ? "finished" : "stopped";
    await store.evaluations.endRun(run.id, { state, at: now(), summary });
  } catch (fault) {
    log.error({ fault, run: run.id }, "an evaluation run could not go on");
    const problem = fault instanceof Error ? fault.message : String(fault);
    await store.evaluations.endRun(run.id, { state: "broken", at: now(), problem });
  }
  feed.announce(runTopic(run.id));
}
