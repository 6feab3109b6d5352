import type { Comparison, RunLine, RunSummary } from "../../domain/evaluation.ts";
import { readRecord } from "../record.ts";

/**
 * The whole run as one JSON text, for other programs: `{ summary, comparison, cases }`. `summary` is a RunSummary,
 * `comparison` a Comparison or null, `cases` one entry a case and suite: `{ suite, case, trials: [{ trial, scores }] }`
 * with the trials in order of their repeats, each as it counts (the last where one was judged again).
 */
export function jsonReport(
  summary: RunSummary,
  lines: readonly RunLine[],
  comparison: Comparison | null = null,
): string {
  return `${JSON.stringify({ summary, comparison, cases: readRecord(lines).cases }, null, 2)}\n`;
}
