import { survey } from "../criteria/survey.ts";
import { remembering } from "../remembering.ts";
import { fieldFeatures } from "./field-features.ts";
import { fieldKinds, paragraphKinds, type Workshop } from "./field-kinds.ts";
import { howMightWes } from "./finders.ts";
import { fieldWeightLines } from "./lexicon/field-weights.ts";
import { namedField, type ReadField } from "./named-field.ts";
import { weighParagraph } from "./paragraph.ts";
import { WeightTable } from "./weight-table.ts";

const table = new WeightTable(fieldWeightLines, fieldKinds.length);
const longest = 8000;
const lineLength = 300;

/** In a paragraph: it speaks of something, a pitch's problem is a problem, and every plan names a result. */
const paragraph = 14;
const inParagraph: Readonly<Record<Workshop | "none", number>> = {
  framing: 1.6,
  solution: 1,
  impact: 0.8,
  pitch: 0.06,
  futures: 0.03,
  none: 0.03,
};
/** How much a paragraph's sentences say of its workshop, beside the fields its words speak to. */
const sentenceShare = 0.5;
/** No likelihood is so small that the other could not outweigh it. */
const floor = 1e-4;
/** "Résultat : des dossiers perdus" may tell what a problem leads to: the words behind it decide. */
const consequence = /^[\s\p{P}\p{S}]*(?:r[ée]sultat|result|(?:ال)?نتيجة)\s*[:=–—]/iu;
const workshops = Object.keys(inParagraph) as (keyof typeof inParagraph)[];

interface FieldLikelihood extends ReadField {
  /** 0 to 1. */
  likelihood: number;
}

interface WeighedField {
  /** How likely a text speaks to a field of each workshop, or to none; they add up to 1. */
  chances: Readonly<Record<Workshop | "none", number>>;
  fields: readonly FieldLikelihood[];
  /** A paragraph rather than a line. */
  long: boolean;
}

/** How likely a text speaks to each field of each canvas, by what its words show; labels are not read. */
export const weighFields = remembering((text: string): WeighedField => {
  const { signs, forms } = fieldFeatures(text.slice(0, longest));
  const likely = table.likelihoods(signs, forms);
  const chances = { framing: 0, solution: 0, impact: 0, pitch: 0, futures: 0, none: 0 };
  const fields: FieldLikelihood[] = [];
  for (const [at, { workshop, field }] of fieldKinds.entries()) {
    chances[workshop ?? "none"] += likely[at]!;
    if (workshop && field) fields.push({ workshop, field, likelihood: likely[at]! });
  }
  return { chances, fields, long: forms.length >= paragraph };
});

const likeliest = <One>(all: readonly One[], of: (one: One) => number): One | undefined =>
  all.reduce<One | undefined>((best, one) => (best === undefined || of(one) > of(best) ? one : best), undefined);

/** The likeliest field of one workshop's canvas; undefined for a workshop without one. */
const likeliestField = ({ fields }: WeighedField, workshop: string): FieldLikelihood | undefined =>
  likeliest(
    fields.filter((one) => one.workshop === workshop),
    ({ likelihood }) => likelihood,
  );

/** A line belongs where its words speak most; a paragraph, unless it is plainly a pitch or idle, where its sentences do. */
function workshopOf(text: string, { chances, long }: WeighedField): Workshop | "none" {
  if (!long) return likeliest(workshops, (one) => chances[one])!;
  const first = likeliest(workshops, (one) => chances[one] * inParagraph[one])!;
  if (!paragraphKinds.some((one) => one === first)) return first;
  const told = weighParagraph(text.slice(0, longest));
  return likeliest(
    paragraphKinds,
    (one) => inParagraph[one] * (chances[one] + floor) ** (1 - sentenceShare) * (told[one] + floor) ** sentenceShare,
  )!;
}

/**
 * The canvas field that a text speaks to (a line, a paragraph, a slide), or null when it speaks to none. A label counts
 * first; then what the words show. A `pitch` field is told only for what is pitch and nothing else.
 */
export function readField(pasted: string): ReadField | null {
  const label = namedField(pasted);
  const named = label && { workshop: label.workshop, field: label.field };
  const leads = label !== null && consequence.test(pasted);
  if (named && !leads) return named;
  const text = leads ? pasted.slice(label.start) : pasted;
  if (!/[\p{L}\p{N}]/u.test(text)) return named;
  // "How might we...?" is one whatever it is about, and a question to no one.
  if (text.length <= lineLength && howMightWes(survey(text)).length > 0)
    return { workshop: "framing", field: "how_might_we" };
  const weighed = weighFields(text);
  const found = likeliestField(weighed, workshopOf(text, weighed));
  return found ? { workshop: found.workshop, field: found.field } : named;
}
