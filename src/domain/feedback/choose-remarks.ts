import type { BrokenLink } from "../coherence/link.ts";
import type { Finding } from "../criteria/finding.ts";
import { countWords } from "../planning/quoting.ts";
import type { Field } from "../programme.ts";
import { widened } from "./widen.ts";

/** A field as it was pinned, and what its criteria say of it. */
export interface FieldReading {
  field: Field;
  text: string;
  findings: readonly Finding[];
}

/** A finding with its field; `criterion` null: the field is empty. */
export interface Picked {
  field: Field;
  criterion: string | null;
  verdict: Finding["verdict"];
  /** The words it rests on, as a person would quote them; `core`: as the criterion found them. */
  quote: string | null;
  core: string | null;
}

export interface Choice {
  good: Picked[];
  lacking: Picked[];
  /** Where the canvas comes apart from an earlier one; told before the gaps, in the place of the third. */
  link: BrokenLink | null;
}

/** Broken links that are worth a mentor's word: what a jury hears. */
const heard: ReadonlySet<BrokenLink["kind"]> = new Set([
  "number_mismatch",
  "beneficiary_mismatch",
  "number_not_in_canvas",
  "indicator_unrelated",
]);

/** Three remarks are read, four are skimmed. */
const most = { good: 2, lacking: 3 } as const;

/**
 * What is worth saying of a canvas: what stands first, then the gaps that matter most. The deliverable before other
 * fields, and inside a field the order of its criteria, which is their importance; at most two gaps of one field.
 */
export function chooseRemarks(
  readings: readonly FieldReading[],
  deliverable: string,
  links: readonly BrokenLink[] = [],
): Choice {
  const link = links.find(({ kind }) => heard.has(kind)) ?? null;
  const room = most.lacking - (link === null ? 0 : 1);
  const isMain = ({ field }: FieldReading) => field.id === deliverable;
  const order = [...readings.filter(isMain), ...readings.filter((reading) => !isMain(reading))];
  const filled = order.filter(({ text }) => text.trim() !== "");
  const lacking: Picked[] = order
    .filter((reading) => isMain(reading) && reading.text.trim() === "")
    .map(({ field }) => ({ field, criterion: null, verdict: "missing", quote: null, core: null }));
  for (const reading of filled) {
    const gaps = inOrder(reading).filter(({ verdict }) => verdict !== "met");
    lacking.push(...gaps.slice(0, Math.min(isMain(reading) ? 2 : 1, room - lacking.length)));
  }
  const said = [...lacking.flatMap(({ quote }) => quote ?? []), ...(link === null ? [] : [link.text.quote])];
  const good: Picked[] = [];
  const met = filled
    .filter(stands)
    .flatMap(inOrder)
    .filter(({ verdict, quote }) => verdict === "met" && quote !== null);
  for (const picked of met.sort((one, other) => weightOf(other.core!) - weightOf(one.core!))) {
    const quote = picked.quote!;
    if (good.length === most.good) break;
    if (said.some((other) => overlaps(other, quote))) continue;
    if (good.some(({ criterion }) => criterion === picked.criterion)) continue;
    said.push(quote);
    good.push(picked);
  }
  return { good, lacking, link };
}

/** Where one of these is not met, nothing else of the field is there to be built on: a wish, two words, a copy. */
const footings: ReadonlySet<string> = new Set([
  "is_indicator",
  "not_output_as_impact",
  "long_enough",
  "own_words",
  "not_placeholder",
]);
const stands = ({ findings }: FieldReading): boolean =>
  findings.every(({ criterion, verdict }) => !footings.has(criterion) || verdict === "met");

/** A field's findings in the order of its criteria. */
const inOrder = ({ field, text, findings }: FieldReading): Picked[] =>
  field.criteria.flatMap((id) => {
    const found = findings.find(({ criterion }) => criterion === id);
    if (found === undefined) return [];
    return [{ field, criterion: id, verdict: found.verdict, quote: widened(text, found), core: found.quote }];
  });

/** Words that carry: a figure most of all, then a phrase rather than a word; past eight words nothing is gained. */
const weightOf = (quote: string): number =>
  Math.min(8, countWords(quote)) + (/\p{Nd}/u.test(quote) && countWords(quote) > 1 ? 8 : 0);

/** Two quotes say the same when one holds the other, or when they share half their words. */
function overlaps(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true;
  const words = new Set(one.split(/\s+/));
  const own = other.split(/\s+/);
  return own.filter((word) => words.has(word)).length * 2 >= Math.min(own.length, words.size);
}
