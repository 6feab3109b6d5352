import type { Comparison, RunLine, RunSummary, Score, Trial } from "../../domain/evaluation.ts";
import type { Why } from "../../domain/reasons.ts";
import { tellPlainly } from "../judges/words/tell.ts";
import { type Judged, readRecord } from "../record.ts";
import { plainly } from "../told.ts";

/** The English sentence, and beside it what it is made of; an older log has the sentence alone. */
const told = (why: Why): { words: string; reasons?: Why } =>
  typeof why === "string" ? { words: why } : { words: tellPlainly(why), reasons: why };

const toldFault = (fault: Trial["fault"]) => (fault === null ? null : { kind: fault.kind, ...told(fault.words) });

function toldScore({ why, ...score }: Score) {
  const { words, ...reasons } = told(why);
  return { ...score, why: words, ...reasons };
}

const toldJudged = ({ trial, scores }: Judged) => ({
  trial: { ...trial, fault: toldFault(trial.fault) },
  scores: scores.map(toldScore),
});

/**
 * The whole run as one JSON text, for other programs: `{ summary, comparison, cases }`. `summary` is a RunSummary,
 * `comparison` a Comparison or null, `cases` one entry a case and suite: `{ suite, case, trials: [{ trial, scores }] }`
 * with the trials in order of their repeats, each as it counts (the last where one was judged again). What judges say is
 * English (`why`), beside it as data (`reasons`: RunLine's).
 */
export function jsonReport(
  summary: RunSummary,
  lines: readonly RunLine[],
  comparison: Comparison | null = null,
): string {
  const cases = readRecord(lines).cases.map((played) => ({ ...played, trials: played.trials.map(toldJudged) }));
  const flips = comparison?.flips.map((flip) => ({ ...flip, why: plainly(flip.why) }));
  const compared = comparison === null ? null : { ...comparison, flips };
  return `${JSON.stringify({ summary, comparison: compared, cases }, null, 2)}\n`;
}
