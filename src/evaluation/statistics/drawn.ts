/** What a case brought, from 0 to 1, and what it hangs together with: cases of one cluster are no new evidence each. */
export interface Drawn {
  value: number;
  cluster: string;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sum and size of each cluster, in the order in which they come. */
export function clustersOf(drawn: readonly Drawn[]): { sum: number; size: number }[] {
  const clusters = new Map<string, { sum: number; size: number }>();
  for (const { value, cluster } of drawn) {
    const one = clusters.get(cluster) ?? { sum: 0, size: 0 };
    clusters.set(cluster, { sum: one.sum + value, size: one.size + 1 });
  }
  return [...clusters.values()];
}
