import { datedBy, type Figure } from "./figures.ts";
import type { Moment } from "./moments.ts";
import { hits, type Passage, quoted } from "./passage.ts";
import type { SlotWords } from "./record.ts";

/** By when the target is due: a date or a span of time; the month in which one measures is none. */
export function deadlineOf(passage: Passage, moments: readonly Moment[], figures: readonly Figure[]): SlotWords | null {
  const start = figures.find(({ role }) => role === "baseline");
  const startDate = start === undefined ? undefined : datedBy(passage, start, moments);
  const target = figures.find(({ role }) => role === "target");
  let best: { moment: Moment; score: number } | undefined;
  for (const moment of moments) {
    const score = scoreOf(passage, moment, moments, target) - (moment === startDate ? 4 : 0);
    if (score > 0 && (best === undefined || score > best.score)) best = { moment, score };
  }
  return best === undefined ? null : quoted(passage, best.moment.from, best.moment.to);
}

function scoreOf(passage: Passage, moment: Moment, moments: readonly Moment[], target: Figure | undefined): number {
  let score = moment.led ? 3 : 0;
  const { year } = moment;
  const years = moments.flatMap((other) => (other === moment || other.year === null ? [] : [other.year]));
  if (year !== null && years.length > 0) score += years.every((other) => year > other) ? 2 : -2;
  if (
    target !== undefined &&
    moment.from > target.to &&
    moment.from - target.to <= (passage.clauseOf[moment.from] === passage.clauseOf[target.to] ? 8 : 4)
  )
    score += 2;
  // "دابا 12، ف يونيو 2027 بغينا 40": the date opens the clause of the target.
  if (
    target !== undefined &&
    moment.year !== null &&
    moment.to < target.from &&
    target.from - moment.to <= 4 &&
    passage.clauseOf[moment.from] === passage.clauseOf[target.from]
  )
    score += 2;
  if (!moments.some((other) => other !== moment) && target === undefined && !moment.led) score += 1;
  if (ofSource(passage, moment)) score -= 3;
  return score;
}

/** "Registre 2025", "relevé de mai 2026": the date of the source. */
const ofSource = (passage: Passage, moment: Moment): boolean =>
  !moment.led &&
  hits(passage, "sources").some(
    (hit) =>
      passage.clauseOf[hit.to] === passage.clauseOf[moment.from] &&
      ((hit.to < moment.from && moment.from - hit.to <= 5) ||
        // "The 2025 register"; "في مارس 2027 حسب السجل" dates no register.
        (hit.from > moment.to &&
          hit.from - moment.to <= 2 &&
          hits(passage, "sourceCues").every((cue) => cue.from !== moment.to + 1))),
  );
