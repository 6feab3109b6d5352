import { survey } from "../criteria/survey.ts";
import { lengthOf } from "./clauses.ts";
import { readEntries } from "./entries.ts";
import { tokensBetween } from "./finders.ts";

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

/** The framing field that the pieces found in a text speak to most. */
export function framingField(text: string): string | null {
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
