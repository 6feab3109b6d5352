/**
 * What organisers keep of the evaluation: runs started from the console, and cases that people propose. The lines of a
 * run are the same as a log file's (`RunLine`).
 */
import type { Case, CaseLanguage, Comparison, RunLine, RunSummary, Score, Trial } from "./evaluation.ts";
import type { Localised } from "./language/names.ts";
import type { ToldWhy } from "./reasons.ts";

/** What an organiser chooses before a run. */
export interface RunChoice {
  /** Empty: all of them. */
  suites: readonly string[];
  voice: "offline" | "model";
  /** How often each case is played. */
  repeat: number;
}

/** `broken`: the run could not go on; `problem` says why. A running one whose beat is old has lost its server. */
export type RunState = "running" | "stopped" | "finished" | "broken";

/** Trials so far. */
export interface RunProgress {
  /** All that will be played. */
  trials: number;
  played: number;
  held: number;
  failed: number;
  unscored: number;
  infrastructure: number;
}

export interface KeptRun {
  id: string;
  cohort: string;
  /** Counts up in its cohort: "run 47". */
  number: number;
  choice: RunChoice;
  /** Name of the organiser who started it. */
  startedBy: string;
  startedAt: string;
  endedAt: string | null;
  state: RunState;
  /** The last sign of life, ISO 8601. */
  beatAt: string;
  /** How often it went on after a stop or a crash. */
  resumed: number;
  progress: RunProgress;
  problem: string | null;
  /** Null until it ended. */
  summary: RunSummary | null;
}

/** A run as people see it. */
export interface ShownRun extends KeptRun {
  /** Its server went away in the middle: it can be resumed. */
  lost: boolean;
}

/** A score as people read it. */
export interface ToldScore extends Omit<Score, "why"> {
  why: ToldWhy;
}

export interface ToldTrial {
  trial: Trial;
  /** What the trial's fault says. */
  fault: ToldWhy | null;
  scores: readonly ToldScore[];
}

/** What a case was, each time it was played, and what the judges said of it. */
export interface Trace {
  suite: string;
  case: Case;
  trials: ToldTrial[];
}

/** Where a proposed case comes from. */
export type CaseSource = "verdict" | "uncovered" | "trace";

/** A case that somebody proposes; it enters its suite when an organiser says so. */
export interface CaseCandidate {
  id: string;
  cohort: string;
  source: CaseSource;
  suite: string;
  case: Case;
  state: "open" | "accepted" | "refused";
  at: string;
  settledBy: string | null;
  settledAt: string | null;
}

export interface EvaluationStore {
  /** With the cohort's next number; null when another run of the cohort is running with a beat after `freshSince`. */
  addRun(run: Omit<KeptRun, "number">, freshSince: string): Promise<KeptRun | null>;
  run(id: string): Promise<KeptRun | null>;
  /** Newest first. */
  runs(cohort: string, limit: number): Promise<KeptRun[]>;
  /** Goes on with a run that stopped or whose beat is older than `freshSince`; false when it is running or over. */
  resumeRun(id: string, at: string, freshSince: string): Promise<boolean>;
  /** Adds lines, durable when it resolves, with a beat; false when the run is no longer running (someone stopped it). */
  appendLines(run: string, lines: readonly RunLine[], progress: RunProgress, at: string): Promise<boolean>;
  lines(run: string): Promise<RunLine[]>;
  /** Ends a running run. */
  endRun(
    id: string,
    end: { state: Exclude<RunState, "running">; at: string; problem?: string; summary?: RunSummary },
  ): Promise<boolean>;
  addCandidate(candidate: CaseCandidate): Promise<void>;
  candidate(id: string): Promise<CaseCandidate | null>;
  /** Oldest first. */
  candidates(cohort: string, state: CaseCandidate["state"]): Promise<CaseCandidate[]>;
  /** Accepts it as `changed`, or refuses it; false when a colleague was first. */
  settleCandidate(
    id: string,
    settled: Pick<CaseCandidate, "state" | "suite" | "case" | "settledBy" | "settledAt">,
  ): Promise<boolean>;
}

/** A suite as an organiser chooses it. */
export interface SuiteBrief {
  id: string;
  title: Localised;
  promise: Localised;
  cases: number;
  languages: Readonly<Partial<Record<CaseLanguage, number>>>;
  floor: number;
}

export interface RunEstimate {
  trials: number;
  /** Wall time: measured on the last run of the same voice, else by experience. */
  seconds: number;
  tokens: number;
  calls: number;
}

/** A case of one run, for its list. */
export interface RunCase {
  suite: string;
  case: string;
  language: CaseLanguage;
  workshop: string | null;
  /** First words of what is said or asked. */
  words: string;
  /** Share of its repeats that hold; null when nothing of it was scored. */
  value: number | null;
  infrastructure: boolean;
  /** What the judges that it does not satisfy say. */
  why: ToldWhy;
}

/** The room that plays and judges, as verbs ask it. */
export interface Evaluator {
  /** Throws `DomainError("programme_invalid")`-like mistakes when a file of `evals/` is wrong. */
  suites(own: readonly { suite: string; case: Case }[]): Promise<SuiteBrief[]>;
  /** `last`: the lines of a run of the same voice, by whose pace it is reckoned; null without one. */
  estimate(
    choice: RunChoice,
    own: readonly { suite: string; case: Case }[],
    last: readonly RunLine[] | null,
  ): Promise<RunEstimate>;
  /** Plays what `kept` does not hold yet; `append` is called with lines as they come. Resolves at the end or when stopped. */
  play(
    run: {
      id: string;
      choice: RunChoice;
      own: readonly { suite: string; case: Case }[];
      kept: readonly RunLine[];
    },
    append: (lines: readonly RunLine[], progress: RunProgress) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void>;
  summarise(lines: readonly RunLine[], before: readonly RunLine[] | null): Promise<RunSummary>;
  /** Every case a run played, those that do not hold first. */
  cases(lines: readonly RunLine[]): Promise<RunCase[]>;
  /** One case of a run, whole; null where the run has no such case. */
  trace(lines: readonly RunLine[], wanted: { suite: string; case: string }): Promise<Trace | null>;
  compare(before: readonly RunLine[], after: readonly RunLine[]): Promise<Comparison>;
  /** For people, for build servers, for programs; with what changed since `before`. */
  report(
    lines: readonly RunLine[],
    before: readonly RunLine[] | null,
    format: "html" | "junit" | "json",
  ): Promise<string>;
  /** What is wrong with a proposed case, each with the place in it and its mend; empty when it can be played. */
  mistakes(proposed: { suite: string; case: unknown }): Promise<{ where: string; what: string }[]>;
}
