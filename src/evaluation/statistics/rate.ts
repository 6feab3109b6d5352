import type { Figure } from "../../domain/evaluation.ts";
import { clustersOf, type Drawn, mean } from "./drawn.ts";
import { z95 } from "./normal.ts";

/**
 * Wilson's score interval of a share, 95 %: method 3 of Newcombe, Statistics in Medicine 17 (1998) 857. `count` need
 * not be whole. Nothing counted: from 0 to 1.
 */
export function wilson(held: number, count: number): Figure {
  if (count === 0) return { value: 0, low: 0, high: 1, count };
  const share = held / count;
  const centre = held + z95 ** 2 / 2;
  const reach = z95 * Math.sqrt(count * share * (1 - share) + z95 ** 2 / 4);
  const whole = count + z95 ** 2;
  return {
    value: share,
    low: held <= 0 ? 0 : (centre - reach) / whole,
    high: held >= count ? 1 : (centre + reach) / whole,
    count,
  };
}

/**
 * How many independent cases are worth as much as these: the binomial variance over the variance between clusters
 * (Kish's design effect; Korn and Graubard, Survey Methodology 24 (1998) 193, who keep it at or under the number of
 * cases). Where all hold, or none, nothing can be said of the spread and a cluster counts once.
 */
export function effectiveCount(drawn: readonly Drawn[]): number {
  const clusters = clustersOf(drawn);
  const share = mean(drawn.map(({ value }) => value));
  const plain = clusters.length === drawn.length && drawn.every(({ value }) => value === 0 || value === 1);
  if (plain || clusters.length < 2 || share <= 0 || share >= 1) return clusters.length;
  const between = clusters.reduce((sum, one) => sum + (one.sum - one.size * share) ** 2, 0);
  const variance = (clusters.length / (clusters.length - 1)) * (between / drawn.length ** 2);
  return variance === 0 ? drawn.length : Math.min(drawn.length, (share * (1 - share)) / variance);
}

/**
 * The share of cases that hold, with Wilson's interval. Cases that stand alone and were played once are counted as they
 * are; with clusters or repeats the interval is that of the effective count. (The percentile bootstrap is too narrow
 * near 1, where floors lie: see the coverage in the tests.)
 */
export function rate(drawn: readonly Drawn[]): Figure {
  const share = mean(drawn.map(({ value }) => value));
  const effective = effectiveCount(drawn);
  return { ...wilson(share * effective, effective), value: share, count: drawn.length };
}
