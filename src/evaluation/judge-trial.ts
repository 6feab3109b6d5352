import type { Score, Trial } from "../domain/evaluation.ts";
import { ModelFault } from "../domain/model.ts";
import { because } from "./because.ts";
import { askedOf } from "./cases/expectations.ts";
import type { Grader, Ground, Judge } from "./judges/judge.ts";
import type { Piece } from "./playing/play.ts";

/** Who judges, and by what. */
export interface Bench {
  judges: Readonly<Record<string, Judge>>;
  grader: Grader | null;
  /** Graders that were held against people and agree with them; the others are heard and not counted. */
  trusted?: ReadonlySet<string>;
  ground: Ground;
}

/**
 * Everything that the judges say of a trial, in the order of suite and case. A trial with a fault is not judged. A judge
 * that fails is a fault of ours and gives 0; one whose model's provider fails leaves its score open.
 */
export async function judgeTrial(
  { judges, grader, trusted, ground }: Bench,
  { suite, case: found }: Pick<Piece, "suite" | "case">,
  trial: Trial,
  signal: AbortSignal,
): Promise<Score[]> {
  if (trial.fault !== null) return [];
  const scores: Score[] = [];
  for (const { judge, parameters } of askedOf(suite, found, judges)) {
    try {
      const score = await judge.score({ case: found, trial, parameters, model: grader, ground, signal });
      scores.push(judge.kind === "model" && trusted?.has(judge.id) === false ? { ...score, counts: false } : score);
    } catch (fault) {
      signal.throwIfAborted();
      const words = fault instanceof Error ? fault.message : String(fault);
      scores.push(
        fault instanceof ModelFault
          ? { judge: judge.id, value: null, why: [because("judge_model_silent", { reason: fault.reason })] }
          : { judge: judge.id, value: 0, why: [because("judge_failed", { words })] },
      );
    }
  }
  return scores;
}
