import type { Figure } from "../../domain/evaluation.ts";
import { z95 } from "./normal.ts";

/** Of `count` pairs, how many turned each way. None of the three need be whole. */
export interface Flips {
  better: number;
  worse: number;
  count: number;
}

/** Tango's statistic for a true difference `supposed`: falls from far above 0 to far below as it grows. */
function score({ better, worse, count }: Flips, supposed: number): number {
  const a = 2 * count;
  const b = -better - worse + (2 * count - better + worse) * supposed;
  const c = -worse * supposed * (1 - supposed);
  const likely = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
  const spread = count * (2 * likely + supposed * (1 - supposed));
  const distance = better - worse - count * supposed;
  if (distance === 0) return 0;
  return spread <= 0 ? Math.sign(distance) * Number.POSITIVE_INFINITY : distance / Math.sqrt(spread);
}

/** The supposed difference at which the statistic is `wanted`, by halving. */
function solve(flips: Flips, wanted: number): number {
  let low = -1;
  let high = 1;
  for (let halvings = 0; halvings < 60; halvings += 1) {
    const middle = (low + high) / 2;
    if (score(flips, middle) > wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Difference of two shares over the same cases, after minus before, with Tango's score interval: Tango, Statistics in
 * Medicine 17 (1998) 891. `z`: 1.96 for 95 %. No pairs: from -1 to 1.
 */
export function pairedDifference(flips: Flips, z = z95): Figure {
  const { better, worse, count } = flips;
  if (count === 0) return { value: 0, low: -1, high: 1, count };
  const value = (better - worse) / count;
  return {
    value,
    low: value <= -1 ? -1 : solve(flips, z),
    high: value >= 1 ? 1 : solve(flips, -z),
    count,
  };
}
