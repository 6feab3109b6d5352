import type { Hit } from "../criteria/lexicon/entry.ts";
import type { Figure } from "./figures.ts";
import { measureAt } from "./head.ts";
import type { Moment } from "./moments.ts";
import { formAt, hits, type List, type Passage, within } from "./passage.ts";

const cuts: readonly List[] = ["rhythms", "sourceCues", "apart"];
/** These cut a name only beside the figure they speak of. */
const figureCuts: readonly List[] = ["starts", "aims", "changes"];
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
  // "Aujourd'hui 7 familles sur 10...": how things stand, and no name.
  if (within(passage, "starts", opening) && measureAt(passage, opening) === undefined) return null;
  // "Le trésorier : 11 600" answers who, and names nothing that is measured.
  const answers = within(passage, "keepers", opening) || within(passage, "sources", opening);
  if (answers && measureAt(passage, opening) === undefined) return null;
  if (
    clause === undefined ||
    figures.some(({ from, relative }) => from === opening || (relative && from <= opening + 1))
  )
    return null;
  const ends: number[] = [
    ...figures.map(({ from }) => from),
    ...moments.map(({ from }) => from),
    ...cuts.flatMap((list) => hits(passage, list).map(({ from }) => from)),
    // "Drawn before a shortage" is of the name; "before June 2027" is when.
    ...hits(passage, "untils")
      .filter((hit) => moments.some(({ from, to }) => from <= hit.to + 4 && to >= hit.from))
      .map(({ from }) => from),
    ...figureCuts
      .flatMap((list) => hits(passage, list))
      .filter((hit) => figures.some(({ from }) => from > hit.to && from - hit.to <= 4))
      .map(({ from }) => from),
    ...hits(passage, "splitCues")
      .filter((cue) => hits(passage, "dimensions").some(({ from }) => from - cue.to <= 2 && from > cue.to))
      .map(({ from }) => from),
  ].filter((at) => at > opening + 1);
  let to = Math.min(clause.to, ...ends.map((at) => at - 1));
  while (to > opening && cutters.test(formAt(passage, to))) to -= 1;
  return to >= opening ? { from: opening, to } : null;
}
