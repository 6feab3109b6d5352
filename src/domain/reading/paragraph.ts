import { remembering } from "../remembering.ts";
import { paragraphKinds } from "./field-kinds.ts";
import { paragraphWeightLines } from "./lexicon/paragraph-weights.ts";
import { paragraphFeatures } from "./paragraph-features.ts";
import { WeightTable } from "./weight-table.ts";

type ParagraphKind = (typeof paragraphKinds)[number];

const table = new WeightTable(paragraphWeightLines, paragraphKinds.length);

/** How likely a paragraph tells a problem, an offer or a result; the values add up to 1. */
export const weighParagraph = remembering((text: string): Readonly<Record<ParagraphKind, number>> => {
  const { signs, forms } = paragraphFeatures(text);
  const [framing, solution, impact] = table.likelihoods(signs, forms);
  return { framing: framing!, solution: solution!, impact: impact! };
});
