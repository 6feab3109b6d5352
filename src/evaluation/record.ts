import type { Case, RunHead, RunLine, Score, Trial } from "../domain/evaluation.ts";
import type { Why } from "../domain/reasons.ts";

/** A trial with what was said of it. */
export interface Judged {
  trial: Trial;
  scores: readonly Score[];
}

/** A case of a suite with its trials, in order of repeats. */
export interface PlayedCase {
  suite: string;
  case: Case;
  trials: Judged[];
}

/** A run's log, read. */
export interface RunRecord {
  run: RunHead;
  cases: PlayedCase[];
  finished: boolean;
}

/**
 * Puts the lines of a log together. A trial that stands there twice (played again after a provider's fault, or judged
 * again) counts as it stands last. Throws when the log does not begin with its run.
 */
export function readRecord(lines: readonly RunLine[]): RunRecord {
  const head = lines.find((line) => line.line === "run");
  if (head === undefined)
    throw new Error('The log has no line of kind "run": it is not the log of a run, or it is empty.');
  const cases = new Map<string, PlayedCase & { kept: Map<number, Judged> }>();
  let finished = false;
  for (const line of lines) {
    if (line.line === "case") {
      const key = `${line.suite}\n${line.case.id}`;
      const kept = cases.get(key)?.kept ?? new Map<number, Judged>();
      cases.set(key, { suite: line.suite, case: line.case, trials: [], kept });
    } else if (line.line === "trial") {
      const { trial, scores } = line;
      cases.get(`${trial.suite}\n${trial.case}`)?.kept.set(trial.repeat, { trial, scores });
    } else if (line.line === "end") finished = line.reason === "finished";
  }
  return {
    run: head.run,
    finished,
    cases: [...cases.values()].map(({ kept, ...one }) => ({
      ...one,
      trials: [...kept.values()].sort((one, other) => one.trial.repeat - other.trial.repeat),
    })),
  };
}

/**
 * Whether a case held in a trial: no fault of ours, and every judge that counts and scored gave at least one half (code gives
 * 0 or 1).
 * Null when it does not count: the provider failed, or nothing could be scored.
 */
export function held({ trial, scores }: Judged): boolean | null {
  if (trial.fault !== null) return trial.fault.kind === "broken" ? false : null;
  const scored = scores.filter(({ value, counts }) => value !== null && counts !== false);
  return scored.length === 0 ? null : scored.every(({ value }) => value! >= 0.5);
}

/** How many of a case's trials count, and in how many it held. */
export function repeatsOf({ trials }: Pick<PlayedCase, "trials">): { held: number; counted: number } {
  const counted = trials.map(held).filter((one) => one !== null);
  return { held: counted.filter((one) => one).length, counted: counted.length };
}

/** Share of its repeats in which a case held; null when none counts. */
export function shareOf(played: Pick<PlayedCase, "trials">): number | null {
  const { held: times, counted } = repeatsOf(played);
  return counted === 0 ? null : times / counted;
}

/**
 * What was said against a case, of the first trial in which it did not hold, each reason with its judge (none: a fault of
 * ours); empty when it always did.
 */
export function against({ trials }: Pick<PlayedCase, "trials">): { judge: string | null; why: Why }[] {
  const failed = trials.find((one) => held(one) === false);
  if (failed === undefined) return [];
  if (failed.trial.fault !== null) return [{ judge: null, why: failed.trial.fault.words }];
  return failed.scores.filter(({ value, counts }) => value !== null && value < 0.5 && counts !== false);
}
