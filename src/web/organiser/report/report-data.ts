import type { Case, CaseLanguage, Change, Comparison, RunSummary } from "../../../domain/evaluation.ts";
import type { ToldScore, ToldTrial } from "../../../domain/evaluation-runs.ts";
import type { ToldWhy } from "../../../domain/reasons.ts";
import type { Standing } from "../../shared/strings/evaluation.ts";
import { soughtIn } from "../evaluation/sought.ts";

/** A case of a suite as the page is given it. */
export interface ShownCase {
  suite: string;
  case: Case;
  trials: ToldTrial[];
  /** First words of what is said or asked. */
  opening: string;
}

/** What the page shows. */
export interface ReportData {
  summary: RunSummary;
  comparison: Comparison | null;
  cases: ShownCase[];
}

type Kept<Told> = Omit<Told, "scores"> & { scores: readonly (Omit<ToldScore, "why"> & { why: number })[] };

/** What stands in the page as data: what judges say stands there once, by its place. */
export interface KeptData extends Omit<ReportData, "cases"> {
  cases: (Omit<ShownCase, "trials"> & { trials: Kept<ToldTrial>[] })[];
  sentences: readonly ToldWhy[];
}

/** The page's data with what judges say where they say it. */
export function openData({ sentences, cases, ...rest }: KeptData): ReportData {
  const told = ({ scores, ...trial }: Kept<ToldTrial>): ToldTrial => ({
    ...trial,
    scores: scores.map((score) => ({ ...score, why: sentences[score.why]! })),
  });
  return { ...rest, cases: cases.map((shown) => ({ ...shown, trials: shown.trials.map(told) })) };
}

/** How a trial stands: by its fault first, then by its scores. */
export function standingOfTrial({ trial, scores }: Pick<ToldTrial, "trial" | "scores">): Standing {
  if (trial.fault !== null) return trial.fault.kind === "broken" ? "failed" : "infrastructure";
  const scored = scores.filter(({ value }) => value !== null);
  if (scored.length === 0) return "unscored";
  return scored.every(({ value }) => value! >= 0.5) ? "held" : "failed";
}

/** A row of the list: what is searched, filtered and shown before a case is opened. */
export interface CaseRow {
  key: string;
  shown: ShownCase;
  standing: Standing;
  held: number;
  counted: number;
  /** What the first judge against it says; empty when it holds. */
  why: ToldWhy;
  turned: "better" | "worse" | null;
  sought: string;
}

function whyOf(trials: readonly ToldTrial[]): ToldWhy {
  const failed = trials.find((one) => standingOfTrial(one) === "failed");
  if (failed === undefined) return trials.find(({ fault }) => fault !== null)?.fault ?? "";
  return failed.fault ?? failed.scores.find(({ value }) => value !== null && value < 0.5)!.why;
}

const keyOf = (suite: string, id: string): string => `${suite}/${id}`;

/** Which cases turned since the earlier run, by key. */
export function turnedOf({
  summary,
  comparison,
}: Pick<ReportData, "summary" | "comparison">): Map<string, "better" | "worse"> {
  if (comparison !== null)
    return new Map(
      comparison.flips.map((flip) => [keyOf(flip.suite, flip.case), flip.after > flip.before ? "better" : "worse"]),
    );
  return new Map(
    summary.suites.flatMap(({ suite, change }) =>
      change === null
        ? []
        : [
            ...change.worse.map((id): [string, "worse"] => [keyOf(suite, id), "worse"]),
            ...change.better.map((id): [string, "better"] => [keyOf(suite, id), "better"]),
          ],
    ),
  );
}

const gravity: readonly Standing[] = ["failed", "unscored", "infrastructure", "held"];

/** Rows of all cases: what turned for the worse first, then what fails, then the rest in the order of the run. */
export function rowsOf(data: ReportData): CaseRow[] {
  const turned = turnedOf(data);
  const rows = data.cases.map((shown): CaseRow => {
    const standings = shown.trials.map(standingOfTrial);
    const counted = standings.filter((one) => one === "held" || one === "failed").length;
    const held = standings.filter((one) => one === "held").length;
    const standing = held < counted ? "failed" : counted > 0 ? "held" : (standings[0] ?? "unscored");
    const key = keyOf(shown.suite, shown.case.id);
    const why = whyOf(shown.trials);
    const said = shown.trials[0]?.trial.turns.map((turn) => `${turn.said} ${turn.text}`).join(" ") ?? "";
    return {
      key,
      shown,
      standing,
      held,
      counted,
      why,
      turned: turned.get(key) ?? null,
      sought: plain(`${shown.case.id} ${shown.opening} ${said} ${soughtIn(why)} ${shown.case.note ?? ""}`),
    };
  });
  const rank = (row: CaseRow) => (row.turned === "worse" ? -1 : gravity.indexOf(row.standing));
  return rows.sort((one, other) => rank(one) - rank(other));
}

/** Letters without case and accents, Arabic without its vowel signs. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

export interface Wanted {
  suite: string;
  language: CaseLanguage | "";
  standing: Standing | "";
  turnedOnly: boolean;
  typed: string;
}

/** The rows that fit all that is asked; each typed word must be there. */
export function pick(rows: readonly CaseRow[], wanted: Wanted): CaseRow[] {
  const typed = plain(wanted.typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  return rows.filter(
    ({ shown, standing, turned, sought }) =>
      (wanted.suite === "" || shown.suite === wanted.suite) &&
      (wanted.language === "" || shown.case.language === wanted.language) &&
      (wanted.standing === "" || standing === wanted.standing) &&
      (!wanted.turnedOnly || turned !== null) &&
      typed.every((word) => sought.includes(word)),
  );
}

/** The changes to show by suite, from the comparison or else from the baseline; null when there is neither. */
export function changesOf({ summary, comparison }: ReportData): { suite: string; change: Change }[] | null {
  if (comparison !== null) return comparison.suites;
  const changes = summary.suites.flatMap(({ suite, change }) => (change === null ? [] : [{ suite, change }]));
  return changes.length === 0 ? null : changes;
}
