/** What the server answers about evaluations; shapes of the record itself are the domain's. */
import type { Comparison } from "../../../domain/evaluation.ts";
import type {
  CaseCandidate,
  KeptRun,
  RunCase,
  RunEstimate,
  ShownRun,
  SuiteBrief,
  Trace,
} from "../../../domain/evaluation-runs.ts";

export type { CaseCandidate, RunCase, RunEstimate, ShownRun, SuiteBrief, Trace };

export interface SuitesAnswer {
  suites: SuiteBrief[];
  /** Whether a model is set that could be evaluated. */
  model: boolean;
}

export interface RunAnswer {
  run: ShownRun;
  cases: RunCase[];
  /** The run that it can be compared with. */
  before: { id: string; number: number } | null;
}

export interface ComparisonAnswer {
  before: KeptRun;
  after: KeptRun;
  comparison: Comparison;
}

export interface CandidatesAnswer {
  open: CaseCandidate[];
  accepted: CaseCandidate[];
}
