import type { FindingVerdict } from "../../../domain/criteria/finding.ts";
import type { Verdict } from "../../../domain/evaluation.ts";
import type { AnswerKind, Check, Intent, Risk, Strategy } from "../../../domain/guidance.ts";
import type { Setback } from "../../../domain/model.ts";
import type { TicketReason } from "../../../domain/tickets.ts";

/** What the report of an evaluation says beyond the organisers' pages. */
export interface ReportWords {
  title: string;
  language: string;
  started: (when: string) => string;
  judgedBy: (model: string) => string;
  tried: string;
  overall: Readonly<Record<Verdict, string>>;
  unfinished: string;
  details: string;
  allCases: string;
  everyTime: (figure: string) => string;
  broken: (count: number) => string;
  waits: (half: string, most: string) => string;
  milliseconds: (count: string) => string;
  use: (calls: string, tokens: string) => string;
  empty: string;

  against: (before: string) => string;
  againstBaseline: string;
  figures: (value: string, low: string, high: string) => string;
  legend: readonly [better: string, worse: string, unclear: string];
  triedAnew: (names: string) => string;
  onlyIn: (before: number, after: number) => string;
  was: string;
  is: string;

  partly: (held: number, counted: number) => string;
  onlyTurned: string;
  better: string;
  worse: string;
  more: (count: number) => string;
  close: string;
  unplayed: string;

  given: string;
  private: string;
  called: (reasons: string) => string;
  reasons: Readonly<Record<TicketReason, string>>;
  lost: string;
  brokenBy: string;
  persona: (name: string, turns: number) => string;
  ability: (name: string) => string;
  quotes: string;
  readAs: Readonly<Record<Intent, string>>;
  risk: Readonly<Record<Exclude<Risk, "none">, string>>;
  answer: Readonly<Partial<Record<AnswerKind, string>>>;
  strategy: Readonly<Record<Strategy, string>>;
  about: (criterion: string, field: string) => string;
  rung: (rung: number) => string;
  finding: Readonly<Record<FindingVerdict, string>>;
  field: (name: string) => string;
  steppedDown: string;
  setback: Readonly<Record<Setback, string>>;
  check: Readonly<Record<Exclude<keyof Check, "words">, string>>;
  length: (words: number) => string;
  proposed: string;
  failed: (code: string) => string;
}
