import { spellings } from "./spelling.ts";

/** Weights are kept as one letter each: 32 steps to either side of zero. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-=";
const middle = 32;
export const step = 0.1;
/** How much all spellings of a stretch weigh together, before they are shared out. */
export const spellingShare = 4;
const grams = 4;
const memoryLimit = 20_000;

/** One line of a table: a feature and its weight for every kind. */
export const weightLine = (feature: string, weights: readonly number[]): string => {
  const clamp = (value: number) => Math.max(-middle, Math.min(middle, Math.round(value / step)));
  return `${feature}\t${weights.map((weight) => letters[clamp(weight) + middle]).join("")}`;
};

/** A word under all its spellings, and in runs of four letters: they know a word by its root in spellings never seen. */
export function spellingsOf(form: string): string[] {
  const found = spellings(form).map((spelling) => `w:${spelling}`);
  const word = `<${form}>`;
  for (let at = 0; at + grams <= word.length; at += 1) found.push(`c:${word.slice(at, at + grams)}`);
  return found;
}

/** A sign of a stretch and how much it shows. */
export type Sign = readonly [name: string, value: number];

/** What written examples taught: how much every sign and spelling speaks for each kind. Read at the first text. */
export class WeightTable {
  private readonly lines: string;
  private readonly kinds: number;
  private table: Map<string, Float32Array> | undefined;
  private readonly memory = new Map<string, readonly Float32Array[]>();

  constructor(lines: string, kinds: number) {
    this.lines = lines;
    this.kinds = kinds;
  }

  private read(): Map<string, Float32Array> {
    const table = new Map<string, Float32Array>();
    for (const line of this.lines.split("\n")) {
      const cut = line.lastIndexOf("\t");
      if (cut < 0) continue;
      const weights = Float32Array.from(line.slice(cut + 1), (letter) => (letters.indexOf(letter) - middle) * step);
      table.set(line.slice(0, cut), weights);
    }
    return table;
  }

  private weightsOf(table: Map<string, Float32Array>, form: string): readonly Float32Array[] {
    const kept = this.memory.get(form);
    if (kept) return kept;
    const found = spellingsOf(form).flatMap((spelling) => table.get(spelling) ?? []);
    if (this.memory.size < memoryLimit) this.memory.set(form, found);
    return found;
  }

  /** How likely each kind is for signs and words; the values add up to 1. */
  likelihoods(signs: Iterable<Sign>, forms: Iterable<string>): Float64Array {
    this.table ??= this.read();
    const totals = new Float64Array(this.kinds);
    const add = (weights: Float32Array, share: number) => {
      for (let at = 0; at < totals.length; at += 1) totals[at]! += weights[at]! * share;
    };
    for (const [name, value] of signs) {
      const weights = this.table.get(name);
      if (weights) add(weights, value);
    }
    const spelt = new Set<Float32Array>();
    for (const form of forms) for (const weights of this.weightsOf(this.table, form)) spelt.add(weights);
    for (const weights of spelt) add(weights, spellingShare / Math.sqrt(spelt.size));
    const highest = Math.max(...totals);
    const powers = totals.map((total) => Math.exp(total - highest));
    const whole = powers.reduce((one, other) => one + other, 0);
    return powers.map((power) => power / whole);
  }
}
