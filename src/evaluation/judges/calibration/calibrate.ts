import type { Figure, JudgeFigure } from "../../../domain/evaluation.ts";
import { tableOf, weightedKappa } from "../../statistics/kappa.ts";
import { best, type Dimension, dimensions, type Level } from "../graders/dimensions.ts";
import { gradeReply } from "../graders/grade-reply.ts";
import { materialOf } from "../graders/material.ts";
import type { Grader, Ground } from "../judge.ts";
import { type Label, playedAs } from "./labels.ts";

export type Calibration = NonNullable<JudgeFigure["calibration"]>;

/** Fewer labels than this, or less agreement, and a grader is "uncalibrated". */
export const enough = { cases: 50, kappa: 0.5 };

/** What people said and what the grader said, by label and dimension; null where the grader gave no level. */
export type Pairs = Readonly<Record<Dimension, readonly (readonly [Level, Level | null])[]>>;

/** Nothing is known of a grader that gives one level throughout. */
const unknown = (count: number): Figure => ({ value: 0, low: -1, high: 1, count });

/**
 * How far a grader agrees with people on each dimension: quadratically weighted kappa over the replies that both gave a
 * level, under the judge's id. A reply on which either says that the dimension does not apply is left out.
 */
export function calibrationOf(pairs: Pairs): Map<string, Calibration> {
  return new Map(
    dimensions.map((dimension): [string, Calibration] => {
      const both = pairs[dimension].filter(
        (pair): pair is readonly [Level, Level] => pair[1] !== null && pair.every((level) => level !== "none"),
      );
      const table = tableOf(
        both.map(([people, grader]) => [Number(people), Number(grader)] as const),
        best + 1,
      );
      const kappa = weightedKappa(table) ?? unknown(both.length);
      const calibrated = both.length >= enough.cases && kappa.value >= enough.kappa;
      return [`graded_${dimension}`, { cases: both.length, kappa, calibrated }];
    }),
  );
}

/**
 * Lets the grader grade every labelled reply, as many at once as `width`, and compares it with the people. `told` hears
 * of each. Rejects with `ModelFault` when the provider fails, with the signal's reason when it aborts.
 */
export async function calibrateJudges(
  grader: Grader,
  labels: readonly Label[],
  {
    ground,
    width,
    signal,
    told,
  }: { ground: Ground; width: number; signal: AbortSignal; told?: (done: number) => void },
): Promise<Map<string, Calibration>> {
  const pairs = Object.fromEntries(dimensions.map((dimension) => [dimension, []])) as unknown as Record<
    Dimension,
    [Level, Level | null][]
  >;
  const left = [...labels];
  const failed = new AbortController();
  const ending = AbortSignal.any([signal, failed.signal]);
  let done = 0;
  const work = async () => {
    for (let label = left.shift(); label !== undefined; label = left.shift()) {
      ending.throwIfAborted();
      const input = { ...playedAs(label), parameters: true, model: grader, ground, signal: ending };
      const grades = await gradeReply(grader, materialOf(input, label.talk.length)!, ending);
      for (const dimension of dimensions) {
        const level = label.levels[dimension];
        if (level !== undefined) pairs[dimension].push([level, grades[dimension].level]);
      }
      done += 1;
      told?.(done);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, width) }, work));
  } catch (fault) {
    failed.abort(fault);
    throw fault;
  }
  return calibrationOf(pairs);
}
