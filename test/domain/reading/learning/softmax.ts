import { type Sign, spellingShare, spellingsOf } from "../../../../src/domain/reading/weight-table.ts";

/** One written example: its signs, its words, and the number of its kind. */
interface Example {
  signs: readonly Sign[];
  forms: readonly string[];
  kind: number;
}

interface Manner {
  rounds: number;
  rate: number;
  restraint: number;
  /** A spelling met in fewer examples is not learnt. */
  rarest: number;
}

export const usual: Manner = { rounds: 400, rate: 0.05, restraint: 0.3, rarest: 2 };

interface Row {
  features: Int32Array;
  values: Float32Array;
  kind: number;
}

/**
 * The weights of every feature for every kind: softmax regression, full batches, no chance anywhere, so that the same
 * examples give the same table.
 */
export function learn(
  examples: readonly Example[],
  kinds: number,
  { rounds, rate, restraint, rarest }: Manner = usual,
): Map<string, number[]> {
  const read = examples.map(({ signs, forms, kind }) => ({
    signs,
    kind,
    spellings: [...new Set(forms.flatMap(spellingsOf))],
  }));
  const counts = new Map<string, number>();
  for (const { signs, spellings } of read)
    for (const feature of [...signs.map(([name]) => name), ...spellings])
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= rarest || !/^[wc]:/.test(feature)) ids.set(feature, ids.size);

  const rows: Row[] = read.map(({ signs, spellings, kind }) => {
    const spelt = spellings.filter((spelling) => ids.has(spelling));
    const share = spellingShare / Math.sqrt(spelt.length || 1);
    const features = Int32Array.from([...signs.map(([name]) => name), ...spelt], (feature) => ids.get(feature)!);
    const values = Float32Array.from(features, (_, at) => signs[at]?.[1] ?? share);
    return { features, values, kind };
  });

  const weights = new Float64Array(ids.size * kinds);
  const slope = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round += 1) {
    for (let at = 0; at < weights.length; at += 1) slope[at] = (restraint * weights[at]!) / rows.length;
    for (const { features, values, kind: own } of rows) {
      const odds = new Float64Array(kinds);
      features.forEach((feature, at) => {
        for (let kind = 0; kind < kinds; kind += 1) odds[kind]! += weights[feature * kinds + kind]! * values[at]!;
      });
      const highest = Math.max(...odds);
      let whole = 0;
      for (let kind = 0; kind < kinds; kind += 1) {
        odds[kind] = Math.exp(odds[kind]! - highest);
        whole += odds[kind]!;
      }
      for (let kind = 0; kind < kinds; kind += 1)
        odds[kind] = (odds[kind]! / whole - (kind === own ? 1 : 0)) / rows.length;
      features.forEach((feature, at) => {
        for (let kind = 0; kind < kinds; kind += 1) slope[feature * kinds + kind]! += odds[kind]! * values[at]!;
      });
    }
    for (let at = 0; at < weights.length; at += 1) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
      spread[at] = 0.999 * spread[at]! + 0.001 * slope[at]! ** 2;
      const one = mean[at]! / (1 - 0.9 ** round);
      const other = spread[at]! / (1 - 0.999 ** round);
      weights[at]! -= (rate * one) / (Math.sqrt(other) + 1e-8);
    }
  }
  return new Map([...ids].map(([feature, id]) => [feature, [...weights.subarray(id * kinds, (id + 1) * kinds)]]));
}
