import type { Evaluator } from "../../domain/evaluation-runs.ts";
import type { Deps } from "../deps.ts";
import type { Turns } from "../turns.ts";

/** What the verbs of the evaluation ask of the world, beside what those do that it plays. */
export interface EvaluationDeps extends Deps {
  evaluator: Evaluator;
  /** The runs that this process plays. */
  runs: Turns;
}

export const runTopic = (run: string): string => `run/${run}`;
