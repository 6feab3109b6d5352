import type { CaseLanguage, Change, Verdict } from "../../../domain/evaluation.ts";
import type { CaseSource, RunState } from "../../../domain/evaluation-runs.ts";

/** How a case stands in a run. */
export type Standing = "held" | "failed" | "unscored" | "infrastructure";

/** The words of the organisers' pages about evaluations. */
export interface EvaluationWords {
  title: string;
  about: string;
  start: string;
  startAll: string;
  choose: string;
  chooseText: string;
  all: string;
  voice: string;
  voices: Readonly<Record<"offline" | "model", string>>;
  noModel: string;
  repeats: string;
  repeatsText: string;
  cases: (count: number) => string;
  estimate: (trials: number, time: string) => string;
  estimateModel: (calls: number, tokens: number) => string;
  estimating: string;
  time: (seconds: number) => string;

  run: (number: number) => string;
  state: Readonly<Record<RunState | "lost", string>>;
  startedBy: (name: string) => string;
  repeated: (times: number) => string;
  played: (played: number, trials: number) => string;
  held: (count: number) => string;
  failed: (count: number) => string;
  unscored: (count: number) => string;
  unscoredText: string;
  infrastructure: (count: number) => string;
  left: (time: string) => string;
  resumed: (times: number) => string;
  stop: string;
  stopping: string;
  resume: string;
  lostText: string;
  problem: string;
  progress: string;

  history: string;
  noRuns: string;
  noRunsText: string;
  trend: string;
  trendText: (promise: string, figures: string) => string;
  open: string;

  promise: string;
  count: string;
  weakest: string;
  score: string;
  low: string;
  floor: string;
  gate: string;
  verdict: Readonly<Record<Verdict, string>>;
  verdictText: Readonly<Record<Verdict, string>>;
  needed: (cases: number) => string;
  rate: (value: string, low: string, high: string, count: number) => string;
  allAlike: string;
  language: Readonly<Record<CaseLanguage, string>>;
  byLanguage: string;
  byWorkshop: string;
  judges: string;
  calibrated: (kappa: string, cases: number) => string;
  uncalibrated: (cases: number) => string;
  unjudged: (count: number) => string;

  report: string;
  formats: Readonly<Record<"html" | "junit" | "json" | "log", string>>;
  compareBefore: (number: number) => string;
  backToAll: string;
  backToRun: (number: number) => string;
  list: string;
  listCount: (shown: number, all: number) => string;
  standing: Readonly<Record<Standing, string>>;
  anySuite: string;
  anyLanguage: string;
  anyStanding: string;
  filterSuite: string;
  filterLanguage: string;
  filterStanding: string;
  search: string;
  noCases: string;

  said: string;
  team: string;
  asked: string;
  answered: string;
  sources: string;
  decided: string;
  steps: Readonly<Record<"diagnosed" | "passages" | "findings" | "planned" | "reply" | "checked", string>>;
  /** `risk` null: none. */
  diagnosis: (language: string, intent: string, risk: string | null) => string;
  passages: (count: number) => string;
  noFindings: string;
  plan: (strategy: string, topic: string) => string;
  replyText: (voice: string) => string;
  checkGood: string;
  checkBad: (what: readonly string[]) => string;
  repeatOf: (repeat: number, all: number) => string;
  code: string;
  grader: string;
  expected: string;
  note: string;
  propose: string;
  proposed: string;

  against: (before: number, after: number) => string;
  againstText: (cases: number) => string;
  differs: string;
  chooseOther: string;
  older: string;
  newer: string;
  compare: string;
  changes: string;
  changesText: string;
  change: Readonly<Record<Change["verdict"], string>>;
  flips: string;
  flipFilter: Readonly<Record<"all" | "mended" | "broken", (count: number) => string>>;
  bothHeld: (count: number) => string;
  bothFailed: (count: number) => string;
  case: string;
  why: string;
  noFlips: string;

  candidates: string;
  candidatesText: string;
  noCandidates: string;
  noCandidatesText: string;
  source: Readonly<Record<CaseSource, string>>;
  suite: string;
  mustBe: string;
  declined: string;
  answeredWith: string;
  answerWords: string;
  asItIs: string;
  accept: string;
  refuse: string;
  accepted: (count: number) => string;
  makeCase: string;
  madeCase: string;
}
