/** Natural logarithms of 0! to n!, grown as they are asked for. */
const logFactorials = [0];
function logFactorial(n: number): number {
  for (let next = logFactorials.length; next <= n; next += 1)
    logFactorials.push(logFactorials[next - 1]! + Math.log(next));
  return logFactorials[n]!;
}

/** Chance of `heads` when a fair coin is thrown `throws` times. */
const coin = (throws: number, heads: number): number =>
  Math.exp(logFactorial(throws) - logFactorial(heads) - logFactorial(throws - heads) - throws * Math.LN2);

/**
 * McNemar's exact test, two-sided: how likely so uneven a split of the flips is if each could as well have gone the
 * other way. Agresti, Categorical Data Analysis (2002), section 10.1. 1 without flips.
 */
export function mcnemarExact(better: number, worse: number): number {
  const fewer = Math.min(better, worse);
  let tail = 0;
  for (let heads = 0; heads <= fewer; heads += 1) tail += coin(better + worse, heads);
  return Math.min(1, 2 * tail);
}
