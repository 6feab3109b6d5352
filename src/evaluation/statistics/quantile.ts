/**
 * The value below which `share` of `values` lie, between neighbours by straight line: definition 7 of Hyndman and Fan,
 * The American Statistician 50 (1996) 361. 0 for no values.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
