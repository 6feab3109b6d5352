/** A question asked together with others: its p and its share of the error that all of them may make. */
export interface Asked {
  p: number;
  weight: number;
}

/**
 * Which of several tests say yes when all together may be wrong at most at `level`: Holm, Scandinavian Journal of
 * Statistics 6 (1979) 65, with his weights. In the order given.
 */
export function holm(asked: readonly Asked[], level: number): boolean[] {
  const said = asked.map(() => false);
  const waiting = asked
    .map(({ p, weight }, place) => ({ place, weight, ratio: p / weight }))
    .sort((one, other) => one.ratio - other.ratio);
  let weights = waiting.reduce((sum, { weight }) => sum + weight, 0);
  for (const { place, weight, ratio } of waiting) {
    if (ratio > level / weights) break;
    said[place] = true;
    weights -= weight;
  }
  return said;
}
