import { type Intent, intents } from "../guidance.ts";
import { type Stretch, signsOf } from "./features.ts";
import { weightLines } from "./lexicon/weights.ts";
import type { Signs } from "./signs.ts";
import { WeightTable } from "./weight-table.ts";

const table = new WeightTable(weightLines, intents.length);

export type Likelihood = Readonly<Record<Intent, number>>;

/** How likely each intent is for a stretch of a message; the values add up to 1. */
export function weigh(signs: Signs, stretch: Stretch): Likelihood {
  const forms = signs.source.tokens.slice(stretch.from, stretch.to).map(({ form }) => form);
  const likely = table.likelihoods(
    signsOf(signs, stretch).map((name) => [name, 1] as const),
    forms,
  );
  return Object.fromEntries(intents.map((intent, at) => [intent, likely[at]!])) as Record<Intent, number>;
}
