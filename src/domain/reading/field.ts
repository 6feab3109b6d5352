import { survey } from "../criteria/survey.ts";
import { lengthOf, phrasesIn } from "./clauses.ts";
import { readEntries } from "./entries.ts";
import { tokensBetween } from "./finders.ts";
import { fieldNames } from "./lexicon/field-names.ts";

export interface ReadField {
  workshop: string;
  field: string;
}

/** A workshop's reader: the field that a text speaks to, or null. */
export type FieldReader = (text: string) => string | null;

/** A piece counts for the words it covers; some pieces say more of a text than their length. */
const weights: Readonly<Record<string, number>> = {
  how_might_we: 9,
  statement: 6,
  opportunity: 3,
  causes: 2.5,
  alternatives: 1.6,
  magnitude: 1.2,
  who: 1,
  context: 1,
  what: 0.9,
  evidence: 0.4,
};

/** The field that a label or a telling word names: "causes : ...", "aujourd'hui, ils...". */
function named(text: string): string | null {
  const read = survey(text);
  for (const [field, phrases] of Object.entries(fieldNames)) {
    const [label] = phrasesIn(read, phrases);
    if (!label || label.from > 1) continue;
    const mark = read.folded.text.slice(read.tokens[label.to]!.end).trimStart()[0];
    if (mark === ":" || mark === "=" || mark === "-") return field;
  }
  return null;
}

function framing(text: string): string | null {
  const label = named(text);
  if (label) return label;
  const read = survey(text);
  const total = read.tokens.length;
  const scores = new Map<string, number>();
  const found = readEntries(text);
  for (const { field, start, end } of found) {
    const run = tokensBetween(read, start, end);
    if (!run) continue;
    const share = (lengthOf(run) / total) * (weights[field] ?? 0);
    const target = field === "what" ? "statement" : field === "evidence" ? "magnitude" : field;
    scores.set(target, (scores.get(target) ?? 0) + share);
  }
  // A group that suffers something is a statement in the making, whatever else the sentence tells.
  const entries = new Set(
    found.filter(({ field, quote }) => field !== "what" || /\s/.test(quote)).map(({ field }) => field),
  );
  if (entries.has("what") && entries.has("who") && !entries.has("opportunity") && !entries.has("causes"))
    return "statement";
  const [best] = [...scores.entries()].sort((one, other) => other[1] - one[1]);
  return best?.[0] ?? null;
}

/** Readers by workshop id; a later workshop adds its own. Asked in this order, the first that knows answers. */
export const fieldReaders: Readonly<Record<string, FieldReader>> = { framing };

/** The canvas field that a text speaks to, or null when it speaks to none. */
export function readField(text: string): ReadField | null {
  for (const [workshop, reader] of Object.entries(fieldReaders)) {
    const field = reader(text);
    if (field) return { workshop, field };
  }
  return null;
}
