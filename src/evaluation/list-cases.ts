import type { RunLine } from "../domain/evaluation.ts";
import type { RunCase } from "../domain/evaluation-runs.ts";
import { openingWords } from "./opening-words.ts";
import { readRecord, shareOf } from "./record.ts";
import { whyNot } from "./told.ts";

/** Every case a run played so far, for its list: those that do not hold first, then those that could not be told. */
export function listCases(lines: readonly RunLine[]): RunCase[] {
  if (lines.length === 0) return [];
  const played = readRecord(lines).cases.filter(({ trials }) => trials.length > 0);
  const listed = played.map((one): RunCase => {
    const value = shareOf(one);
    return {
      suite: one.suite,
      case: one.case.id,
      language: one.case.language,
      workshop: one.case.workshop,
      words: openingWords(one.case),
      value,
      infrastructure: one.trials.some(({ trial }) => trial.fault?.kind === "infrastructure"),
      why: value === 1 ? "" : whyNot(one),
    };
  });
  const rank = ({ value }: RunCase) => (value === null ? 0.5 : value);
  return listed.sort((one, other) => rank(one) - rank(other));
}
