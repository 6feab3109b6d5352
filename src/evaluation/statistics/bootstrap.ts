import type { Figure } from "../../domain/evaluation.ts";
import { dice } from "./dice.ts";
import { clustersOf, type Drawn, mean } from "./drawn.ts";
import { quantile } from "./quantile.ts";

const draws = 2000;

/**
 * Percentile interval of a mean, 95 %, from 2000 draws of whole clusters with replacement: Efron and Tibshirani, An
 * Introduction to the Bootstrap (1993), chapter 13; Davison and Hinkley, Bootstrap Methods (1997), section 3.8 for the
 * clusters. The same seed gives the same interval.
 */
export function bootstrapMean(drawn: readonly Drawn[], seed: number): Figure {
  const clusters = clustersOf(drawn);
  const roll = dice(seed);
  const means = Array.from({ length: draws }, () => {
    let sum = 0;
    let size = 0;
    for (let left = clusters.length; left > 0; left -= 1) {
      const one = clusters[Math.floor(roll() * clusters.length)]!;
      sum += one.sum;
      size += one.size;
    }
    return size === 0 ? 0 : sum / size;
  });
  const value = mean(drawn.map((one) => one.value));
  return { value, low: quantile(means, 0.025), high: quantile(means, 0.975), count: drawn.length };
}
