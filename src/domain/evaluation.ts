/**
 * The words of the evaluation: what a suite promises, what a case plays, what a run keeps and what it concludes. Types
 * only; the room that plays and judges is `src/evaluation/`.
 */
import type { TurnStep } from "./events.ts";
import type { Citation, Plan } from "./guidance.ts";
import type { Language, Localised } from "./language/names.ts";
import type { Setback } from "./model.ts";
import type { ToldWhy, Why } from "./reasons.ts";
import type { TicketReason } from "./tickets.ts";

/** How the texts of a case are written. */
export const caseLanguages = ["fr", "ar", "ary", "ary-Latn", "en"] as const;
export type CaseLanguage = (typeof caseLanguages)[number];

/** What is asked of a trial: a judge's id with that judge's own parameters. */
export type Expectations = Readonly<Record<string, unknown>>;

/** What stands before the first message is sent. */
export interface Given {
  /** Texts by workshop, then field, saved by a teammate. */
  canvas?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The programme's time, ISO 8601. Left out: the suite's, else noon of the first day. */
  now?: string;
  /** The language of the member's screen. Left out: what fits the case's language. */
  screen?: Language;
  /** Whether entries that the assistant proposes are accepted as they come. Left out: by a persona yes, else no. */
  accept?: boolean;
}

/** What a case does. `ability` is one of `dalil try`, without a server. */
export type Play =
  | { kind: "talk"; given?: Given; say: readonly string[] }
  | { kind: "persona"; given?: Given; persona: string; turns: number }
  /** The team of `given` asks for feedback on its canvas of the case's workshop; the answer is the draft. */
  | { kind: "feedback"; given: Given }
  | { kind: "ability"; ability: string; input: Readonly<Record<string, unknown>> };

/** One line of `evals/cases/*.jsonl`. */
export interface Case {
  /** Unique among all suites: "grounding-fr-012". */
  id: string;
  language: CaseLanguage;
  /** Where it is played; null for what belongs to no workshop. */
  workshop: string | null;
  /** Cases with one cluster hang together (one source text, one conversation) and are drawn together; else its own id. */
  cluster: string;
  play: Play;
  expect: Expectations;
  /** Why it exists, for who reads a failure. */
  note?: string;
}

/** A file of `evals/suites/`: one promise. */
export interface Suite {
  id: string;
  /** A few words, for tables; the promise is a sentence. */
  title: Localised;
  promise: Localised;
  /** Names of case files, beside each other in `evals/cases/`. */
  cases: readonly string[];
  /** Asked of every case; a case's own `expect` adds to it and wins. `null` in a case takes one away. */
  judges: Expectations;
  /** Share of cases that must hold, 0 to 1: over all, and by language and workshop where named. */
  floor: number;
  floors: { language?: Readonly<Partial<Record<CaseLanguage, number>>>; workshop?: Readonly<Record<string, number>> };
  /** The programme's time for cases that name none, ISO 8601. */
  now?: string;
}

/** One message and what came of it. One that a verb refused has no text and one step: `failed` with the code. */
export interface TrialTurn {
  said: string;
  text: string;
  language: Language | null;
  citations: Citation[];
  plan: Plan | null;
  voice: "offline" | "model" | null;
  setback: Setback | null;
  /** Message and answer are shown to their writer and to staff only. */
  private: boolean;
  /** Why people were asked to come, as it stands in the store after the turn: those that this turn opened. */
  tickets: TicketReason[];
  /** The turn's log without its text: diagnosis, passages, findings, plan, check, proposals. */
  steps: TurnStep[];
  milliseconds: number;
}

/** One case played once. Nothing in it depends on ids or clocks but `milliseconds`. */
export interface Trial {
  suite: string;
  case: string;
  /** From 1. */
  repeat: number;
  turns: TrialTurn[];
  /** What an ability answered, or the draft of a feedback; null for talk. */
  answer: unknown;
  milliseconds: number;
  tokens: { prompt: number; completion: number; calls: number };
  /** `infrastructure`: network, provider, timeout: counted apart. `broken`: a fault of ours: the case fails. */
  fault: { kind: "infrastructure" | "broken"; words: Why } | null;
}

/** What one judge says of one trial. */
export interface Score {
  judge: string;
  /** 1 holds, 0 does not, between: a grader's share. Null: unscored (unreadable verdict, no judge model). */
  value: number | null;
  /** False: an uncalibrated grader, heard and not counted. Left out: it counts. */
  counts?: false;
  /** For a person who reads a failure: what was seen and what was expected. */
  why: Why;
}

/** The lines of a run's log, in order; a log needs no other file to be read, judged again or reported. */
export type RunLine =
  | { line: "run"; run: RunHead }
  | { line: "case"; suite: string; case: Case }
  | { line: "trial"; trial: Trial; scores: Score[] }
  | { line: "end"; at: string; reason: "finished" | "stopped" };

export interface RunHead {
  id: string;
  /** Of the log's shape. */
  version: 1;
  startedAt: string;
  suites: Suite[];
  voice: "offline" | "model";
  model: string | null;
  judgeModel: string | null;
  repeat: number;
  /** Draws the bootstrap and personas: the same seed, the same figures. */
  seed: number;
  /** Content hashes of prompts, knowledge, suites: what was tried. */
  tried: Readonly<Record<string, string>>;
}

/** Where a run's lines are kept: a file, or the store. `append` resolves once they are durable. */
export interface RunLog {
  append(lines: readonly RunLine[]): Promise<void>;
  lines(): Promise<RunLine[]>;
}

/** A share or a mean with its interval (95 %). `count`: how many cases it rests on. */
export interface Figure {
  value: number;
  low: number;
  high: number;
  count: number;
}

/** `cannot_tell`: the interval holds the floor; `needed` cases would settle it. */
export type Verdict = "pass" | "fail" | "regression" | "cannot_tell";

export interface Ruling {
  /** What it rules on: the whole suite, one language of it, one workshop of it. */
  of: { kind: "suite" } | { kind: "language"; language: CaseLanguage } | { kind: "workshop"; workshop: string };
  floor: number;
  rate: Figure;
  verdict: Verdict;
  needed: number | null;
}

export interface JudgeFigure {
  judge: string;
  mean: Figure;
  unscored: number;
  /** Null for plain code. */
  calibration: { cases: number; kappa: Figure; calibrated: boolean } | null;
}

export interface SuiteSummary {
  suite: string;
  /** A few words, for tables; the promise is a sentence. */
  title: Localised;
  promise: Localised;
  verdict: Verdict;
  rulings: Ruling[];
  judges: JudgeFigure[];
  /** Cases that hold in every one of the repeats. */
  everyTime: Figure;
  infrastructure: number;
  /** Trials that failed by a fault of ours. */
  broken: number;
  /** Trials that no judge could score: not counted. */
  unscored: number;
  milliseconds: { p50: number; p95: number };
  tokens: { prompt: number; completion: number; calls: number };
  /** Against the baseline; null without one. */
  change: Change | null;
}

/** Two runs over the cases they share. */
export interface Change {
  /** After minus before, in share of cases. */
  difference: Figure;
  better: string[];
  worse: string[];
  /** McNemar's exact p for the flips, two-sided: for information. */
  p: number;
  /** One-sided p of a drop, clusters and repeats heeded: what the verdict rests on. That of a rise is 1 - drop. */
  drop: number;
  verdict: "better" | "regression" | "same" | "cannot_tell";
  needed: number | null;
}

/** One case in two runs, where it turned: it held in most of its repeats in one and not in the other. */
export interface CaseChange {
  suite: string;
  case: string;
  language: CaseLanguage;
  workshop: string | null;
  /** First words of what is said or asked. */
  words: string;
  /** Share of its repeats that held. */
  before: number;
  after: number;
  /** What the judges said where it did not hold. */
  why: ToldWhy;
}

/** Two runs case by case. */
export interface Comparison {
  before: RunHead;
  after: RunHead;
  overall: Change;
  suites: { suite: string; change: Change }[];
  languages: { language: CaseLanguage; change: Change }[];
  workshops: { workshop: string; change: Change }[];
  /** Worse first. */
  flips: CaseChange[];
  both: { held: number; failed: number };
  /** Cases that only one of them has. */
  only: { before: number; after: number };
  /** Names of `tried` whose content differs. */
  tried: string[];
}

export interface RunSummary {
  run: RunHead;
  finished: boolean;
  verdict: Verdict;
  suites: SuiteSummary[];
  /** Over all suites, against the baseline; null without one. */
  change: Change | null;
}
