import type { RunLine } from "../../domain/evaluation.ts";
import type { Piece } from "../playing/play.ts";
import { readRecord } from "../record.ts";

/** What a log still wants, in the order of its cases: trials that the provider spoiled are played again. */
export function leftToPlay(lines: readonly RunLine[]): Piece[] {
  const { run, cases } = readRecord(lines);
  const suites = new Map(run.suites.map((suite) => [suite.id, suite]));
  return cases.flatMap(({ suite, case: found, trials }) =>
    Array.from({ length: run.repeat }, (_, index) => index + 1)
      .filter((repeat) => {
        const known = trials.find(({ trial }) => trial.repeat === repeat);
        return known === undefined || known.trial.fault?.kind === "infrastructure";
      })
      .map((repeat) => ({ suite: suites.get(suite)!, case: found, repeat })),
  );
}

/** Every score, one line a trial, without times: two runs of one thing are the same to the letter. */
export const scoresOf = (lines: readonly RunLine[]): string =>
  readRecord(lines)
    .cases.flatMap(({ suite, case: { id }, trials }) =>
      trials.map(({ trial, scores }) => ({
        suite,
        case: id,
        repeat: trial.repeat,
        fault: trial.fault?.kind ?? null,
        scores,
      })),
    )
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
