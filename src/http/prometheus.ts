/** Figures in Prometheus' text format. Label values come from our own lists; a sign that would break a line gives way. */
export type Labels = Readonly<Record<string, string>>;

export const header = (name: string, help: string, type: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

export const gauge = (name: string, help: string, value: number): string[] => [
  ...header(name, help, "gauge"),
  `${name} ${value}`,
];

const written = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, "_")}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
};

export function counter(name: string, help: string) {
  const counts = new Map<string, number>();
  return {
    add(labels: Labels, by = 1) {
      const key = written(labels);
      counts.set(key, (counts.get(key) ?? 0) + by);
    },
    lines: () => [
      ...header(name, help, "counter"),
      ...[...counts].map(([labels, value]) => `${name}${labels} ${value}`),
    ],
  };
}

/** `bounds` in the unit of what is added, growing. */
export function histogram(name: string, help: string, bounds: readonly number[]) {
  const kept = new Map<string, { labels: Labels; within: number[]; count: number; sum: number }>();
  return {
    add(labels: Labels, value: number) {
      const key = written(labels);
      const one = kept.get(key) ?? { labels, within: bounds.map(() => 0), count: 0, sum: 0 };
      kept.set(key, one);
      one.count += 1;
      one.sum += value;
      for (const [index, bound] of bounds.entries()) if (value <= bound) one.within[index]! += 1;
    },
    lines: () => [
      ...header(name, help, "histogram"),
      ...[...kept].flatMap(([key, { labels, within, count, sum }]) => [
        ...bounds.map((bound, index) => `${name}_bucket${written({ ...labels, le: String(bound) })} ${within[index]}`),
        `${name}_bucket${written({ ...labels, le: "+Inf" })} ${count}`,
        `${name}_sum${key} ${sum}`,
        `${name}_count${key} ${count}`,
      ]),
    ],
  };
}
