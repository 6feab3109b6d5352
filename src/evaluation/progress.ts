import type { RunLine } from "../domain/evaluation.ts";
import type { RunProgress } from "../domain/evaluation-runs.ts";
import { held, type Judged, readRecord } from "./record.ts";

/** How far a run is, with what only who watches it wants to know. */
export interface Progress extends RunProgress {
  run: string;
  /** How many trials run at once now. */
  width: number;
  tokens: { prompt: number; completion: number; calls: number };
  /** Since this process began, and what is left at the present rate; null before the first trial. */
  milliseconds: number;
  left: number | null;
}

/** Before anything is known of a run. */
export const emptyProgress: RunProgress = { trials: 0, played: 0, held: 0, failed: 0, unscored: 0, infrastructure: 0 };

/** Counts trials as they come, those that a log brings along included. */
export function counter(run: string, trials: number, lines: readonly RunLine[], now: () => Date) {
  const began = now().getTime();
  const sum: Progress = {
    ...emptyProgress,
    run,
    trials,
    width: 0,
    tokens: { prompt: 0, completion: 0, calls: 0 },
    milliseconds: 0,
    left: null,
  };
  const count = (judged: Judged) => {
    const { trial } = judged;
    const outcome = held(judged);
    sum.played += 1;
    if (trial.fault?.kind === "infrastructure") sum.infrastructure += 1;
    else if (outcome === null) sum.unscored += 1;
    else sum[outcome ? "held" : "failed"] += 1;
    for (const kind of ["prompt", "completion", "calls"] as const) sum.tokens[kind] += trial.tokens[kind];
  };
  // What the provider spoiled is played again.
  for (const { trials: kept } of readRecord(lines).cases)
    for (const judged of kept) if (judged.trial.fault?.kind !== "infrastructure") count(judged);
  const first = sum.played;
  const shown = (): Progress => ({ ...sum, tokens: { ...sum.tokens } });
  return {
    sum: shown,
    add(judged: Judged, width: number): Progress {
      count(judged);
      sum.width = width;
      sum.milliseconds = now().getTime() - began;
      sum.left = Math.round((sum.milliseconds / (sum.played - first)) * (trials - sum.played));
      return shown();
    },
  };
}
