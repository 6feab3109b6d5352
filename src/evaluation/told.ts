import type { RunLine } from "../domain/evaluation.ts";
import type { ToldTrial, Trace } from "../domain/evaluation-runs.ts";
import type { Localised } from "../domain/language/names.ts";
import { withoutMarks } from "../domain/planning/quoting.ts";
import type { ToldWhy } from "../domain/reasons.ts";
import { own } from "./judges/words/book.ts";
import { tellAll, tellIn, tellPlainly } from "./judges/words/tell.ts";
import { against, type Judged, type PlayedCase, readRecord } from "./record.ts";

/** A trial with what was said of it, for people. */
export const toldTrial = ({ trial, scores }: Judged): ToldTrial => ({
  trial,
  fault: trial.fault === null ? null : tellAll(trial.fault.words),
  scores: scores.map((score) => ({ ...score, why: tellAll(score.why) })),
});

/** One case of a run, whole; null where the run has no such case. */
export function traceOf(lines: readonly RunLine[], wanted: { suite: string; case: string }): Trace | null {
  if (lines.length === 0) return null;
  const found = readRecord(lines).cases.find((one) => one.suite === wanted.suite && one.case.id === wanted.case);
  return found === undefined ? null : { suite: found.suite, case: found.case, trials: found.trials.map(toldTrial) };
}

/** What was said against a case, for people; empty where it always held. */
export function whyNot(played: Pick<PlayedCase, "trials">): ToldWhy {
  const all = against(played);
  // An older log kept sentences: they are in one language and stand in its direction.
  if (all.every(({ why }) => typeof why === "string")) return whyNotPlainly(played);
  const told = (language: keyof Localised): string =>
    all
      .map(({ judge, why }) => (judge === null ? "" : `${own(judge)}${between[language]}`) + tellIn(why, language))
      .join(" · ");
  return { fr: told("fr"), ar: told("ar"), en: told("en") };
}

/** A judge and what it says. */
const between: Localised = { fr: "\u00a0: ", ar: ": ", en: ": " };

/** The same in plain English, for terminals and build servers. */
export const whyNotPlainly = (played: Pick<PlayedCase, "trials">): string =>
  against(played)
    .map(({ judge, why }) => (judge === null ? "" : `${judge}: `) + tellPlainly(why))
    .join(" · ");

/** English of what was told, without signs that cannot be seen. */
export const plainly = (why: ToldWhy): string => (typeof why === "string" ? why : withoutMarks(why.en));
