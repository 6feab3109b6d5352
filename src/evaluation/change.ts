import type { Change } from "../domain/evaluation.ts";
import { bootstrapMean } from "./statistics/bootstrap.ts";
import { clustersOf, type Drawn } from "./statistics/drawn.ts";
import { flippedSigns } from "./statistics/flipped-signs.ts";
import { holm } from "./statistics/holm.ts";
import { mcnemarExact } from "./statistics/mcnemar.ts";
import { neededForChange } from "./statistics/needed.ts";
import { type Flips, pairedDifference } from "./statistics/paired-difference.ts";

/** A smaller drop than this share of cases is not worth stopping for. */
const margin = 0.02;
/** How often a comparison may say "regression", or "better", where nothing changed. */
const level = 0.05;

/** One case in both runs. */
export interface Pair {
  case: string;
  cluster: string;
  before: number;
  after: number;
}

/** Cases compared together, and their part of the error that all comparisons of a family share. */
export interface Compared {
  pairs: readonly Pair[];
  weight: number;
}

export interface Setting {
  /** Both voices give the same reply to the same words, always: where no case differs nothing changed. */
  deterministic: boolean;
  seed: number;
}

const holds = (value: number): boolean => value >= 0.5;

function flipsOf(drawn: readonly Drawn[]): Flips {
  const sum = (sign: number) => drawn.reduce((total, { value }) => total + Math.max(0, sign * value), 0);
  return { better: sum(1), worse: sum(-1), count: drawn.length };
}

/**
 * The difference of two runs with its interval: Tango's where cases stand alone and hold or not, else drawn by
 * cluster. Where nothing differs a draw would say "no spread at all"; then each cluster is one pair without a flip.
 */
function differenceOf(drawn: readonly Drawn[], seed: number): Change["difference"] {
  const clusters = clustersOf(drawn).length;
  const plain = clusters === drawn.length && drawn.every(({ value }) => Number.isInteger(value));
  if (plain) return pairedDifference(flipsOf(drawn));
  if (drawn.some(({ value }) => value !== 0)) return bootstrapMean(drawn, seed);
  return { ...pairedDifference({ better: 0, worse: 0, count: clusters }), count: drawn.length };
}

/**
 * What changed, for each of several groups of cases that are asked about together. "Regression" and "better" are said
 * by a one-sided test at 5 %: signs of the differences, by cluster (McNemar's mid-p test for cases that stand alone).
 * With 300 cases and a true drop of 5 points it is said in more than 80 runs of 100, and wrongly in at most 5, as long
 * as cases turn by chance in no more than 3 of 100 each way. Asked of several groups, Holm keeps the 5 % for all.
 * Otherwise: "same" when the interval rules out a drop of 2 points; "cannot tell" when it holds that drop and none.
 */
export function changesOf(family: readonly Compared[], { deterministic, seed }: Setting): Change[] {
  const drawn = family.map(({ pairs }) =>
    pairs.map(({ before, after, cluster }) => ({ value: after - before, cluster })),
  );
  const drops = drawn.map((one) => flippedSigns(clustersOf(one).map(({ sum }) => sum)));
  const asked = (ps: number[]) =>
    holm(
      ps.map((p, place) => ({ p, weight: family[place]!.weight })),
      level,
    );
  const fell = asked(drops);
  const rose = asked(drops.map((drop) => 1 - drop));
  return family.map(({ pairs }, place) => {
    const differences = drawn[place]!;
    const difference = differenceOf(differences, seed);
    const better = pairs.filter(({ before, after }) => !holds(before) && holds(after)).map((one) => one.case);
    const worse = pairs.filter(({ before, after }) => holds(before) && !holds(after)).map((one) => one.case);
    const same = difference.low > -margin || (deterministic && differences.every(({ value }) => value === 0));
    const verdict = fell[place] ? "regression" : rose[place] ? "better" : same ? "same" : "cannot_tell";
    return {
      difference,
      better,
      worse,
      p: mcnemarExact(better.length, worse.length),
      drop: drops[place]!,
      verdict,
      needed: verdict === "cannot_tell" ? neededOf(differences) : null,
    };
  });
}

/** Cases needed, those that hang together counted as many times as they come. */
function neededOf(drawn: readonly Drawn[]): number | null {
  const needed = neededForChange(flipsOf(drawn), margin);
  const together = drawn.length / clustersOf(drawn).length;
  return needed === null ? null : Math.max(Math.ceil(needed * together), drawn.length + 1);
}
