import type { Hit } from "../criteria/lexicon/entry.ts";
import type { Figure } from "./figures.ts";
import type { Moment } from "./moments.ts";
import { formAt, hits, type List, type Passage } from "./passage.ts";

const cuts: readonly List[] = ["rhythms", "sourceCues", "changes", "apart", "untils"];
const cutters =
  /^(de|d|du|from|من|mn|men|is|est|a|to|was|were|went|should|est|sera|passe|passer|au|en|in|et|and|و|w|o|دابا|daba)$/;

/** The words that name what is measured: from the opening to the first figure, date, rhythm or mark. */
export function nameAt(
  passage: Passage,
  opening: number,
  figures: readonly Figure[],
  moments: readonly Moment[],
): Hit | null {
  const clause = passage.clauses[passage.clauseOf[opening]!];
  if (
    clause === undefined ||
    figures.some(({ from, relative }) => from === opening || (relative && from <= opening + 1))
  )
    return null;
  const ends: number[] = [
    ...figures.map(({ from }) => from),
    ...moments.map(({ from }) => from),
    ...cuts.flatMap((list) => hits(passage, list).map(({ from }) => from)),
    ...["starts", "aims"].flatMap((list) => hits(passage, list as List).map(({ from }) => from)),
    ...hits(passage, "splitCues")
      .filter((cue) => hits(passage, "dimensions").some(({ from }) => from - cue.to <= 2 && from > cue.to))
      .map(({ from }) => from),
  ].filter((at) => at > opening + 1);
  let to = Math.min(clause.to, ...ends.map((at) => at - 1));
  while (to > opening && cutters.test(formAt(passage, to))) to -= 1;
  return to >= opening ? { from: opening, to } : null;
}
