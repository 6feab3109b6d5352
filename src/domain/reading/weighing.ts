import { type Intent, intents } from "../guidance.ts";
import { type Stretch, signsOf, spellingsOf } from "./features.ts";
import { weightLines } from "./lexicon/weights.ts";
import type { Signs } from "./signs.ts";

/** Weights are kept as one letter each: 32 steps to either side of zero. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-=";
const middle = 32;
export const step = 0.1;
/** How much all spellings of a stretch weigh together, before they are shared out. */
export const spellingShare = 4;

const table = new Map<string, Float32Array>();
for (const line of weightLines.split("\n")) {
  const cut = line.lastIndexOf("\t");
  if (cut < 0) continue;
  const weights = Float32Array.from(line.slice(cut + 1), (letter) => (letters.indexOf(letter) - middle) * step);
  table.set(line.slice(0, cut), weights);
}

/** One line of the table: a feature and its weight for every intent. */
export const weightLine = (feature: string, weights: readonly number[]): string => {
  const clamp = (value: number) => Math.max(-middle, Math.min(middle, Math.round(value / step)));
  return `${feature}\t${weights.map((weight) => letters[clamp(weight) + middle]).join("")}`;
};

const memory = new Map<string, readonly Float32Array[]>();
const memoryLimit = 20_000;

function weightsOf(form: string): readonly Float32Array[] {
  const kept = memory.get(form);
  if (kept) return kept;
  const found = spellingsOf(form).flatMap((spelling) => table.get(spelling) ?? []);
  if (memory.size < memoryLimit) memory.set(form, found);
  return found;
}

function totalsOf(signs: Signs, stretch: Stretch): Float64Array {
  const totals = new Float64Array(intents.length);
  const add = (weights: Float32Array, share: number) => {
    for (let at = 0; at < totals.length; at += 1) totals[at]! += weights[at]! * share;
  };
  for (const sign of signsOf(signs, stretch)) {
    const weights = table.get(sign);
    if (weights) add(weights, 1);
  }
  const spelt = new Set<Float32Array>();
  for (let at = stretch.from; at < stretch.to; at += 1)
    for (const weights of weightsOf(signs.source.tokens[at]!.form)) spelt.add(weights);
  for (const weights of spelt) add(weights, spellingShare / Math.sqrt(spelt.size));
  return totals;
}

export type Likelihood = Readonly<Record<Intent, number>>;

/** How likely each intent is for a stretch of a message; the values add up to 1. */
export function weigh(signs: Signs, stretch: Stretch): Likelihood {
  const totals = totalsOf(signs, stretch);
  const highest = Math.max(...totals);
  const powers = totals.map((total) => Math.exp(total - highest));
  const whole = powers.reduce((one, other) => one + other, 0);
  return Object.fromEntries(intents.map((intent, at) => [intent, powers[at]! / whole])) as Record<Intent, number>;
}
