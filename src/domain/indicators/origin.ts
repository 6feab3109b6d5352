import type { Hit } from "../criteria/lexicon/entry.ts";
import { leftoverSource } from "./leftover.ts";
import { formAt, hitAt, hits, type Passage, quoted, startOf, within } from "./passage.ts";
import { isArticle, phraseEnd, withArticle } from "./phrase.ts";
import type { SlotWords } from "./record.ts";

const participles = /^(pesees?|peses?|releves?|mesurees?|mesures?|observes?)$/;
const leftStops =
  /^(from|with|in|using|by|on|and|or|of|to|via|through|per|at|the|a|an|avec|de|du|des|d|et|par|sur|dans|les?|la|l|according|based|checked|measured|source|selon|f|mn|men)$/;
const grows = 7;

/** "Pesée chaque vendredi par...": done, not a source. */
const isDone = (passage: Passage, hit: Hit): boolean =>
  (/^reports?$/.test(formAt(passage, hit.from)) && /^(it|them|this|to|the)$/.test(formAt(passage, hit.from + 1))) ||
  isReading(passage, hit);

const isReading = (passage: Passage, hit: Hit): boolean =>
  hit.to === hit.from &&
  participles.test(formAt(passage, hit.from)) &&
  (hitAt(passage, "rhythms", hit.to + 1) !== undefined || /^(par|by)$/.test(formAt(passage, hit.to + 1)));

/** In English what tells a source more closely comes before it: "the airport desk log". */
function leftEdge(passage: Passage, from: number): number {
  const clause = passage.clauseOf[from];
  if (passage.survey.tokens[from]!.arabic) return from;
  let first = from;
  while (
    from - first < 4 &&
    first > 0 &&
    passage.clauseOf[first - 1] === clause &&
    !leftStops.test(formAt(passage, first - 1)) &&
    !within(passage, "measuring", first - 1) &&
    !within(passage, "rhythms", first - 1) &&
    !within(passage, "starts", first - 1) &&
    !within(passage, "aims", first - 1) &&
    !passage.numbers.some(
      ({ to, from: start, number }) =>
        start <= first - 1 && to >= first - 1 && number.kind !== "year" && !/^20\d\d$/.test(number.quote),
    )
  )
    first -= 1;
  return withArticle(passage, first);
}

/** Where the figure comes from: a register, a meter, a survey. Null when nobody says. `after` ends the name. */
export function sourceOf(passage: Passage, after: number, formula: SlotWords | null): SlotWords | null {
  const cues = hits(passage, "sourceCues");
  const named = hits(passage, "sources").find((hit) => {
    if (isDone(passage, hit) || (formAt(passage, hit.from) === "rapport" && formAt(passage, hit.from - 1) === "par"))
      return false;
    if (
      hits(passage, "keepers").some(
        ({ from }) =>
          from === hit.to + 1 &&
          // "Registry clerk" is a person; in Arabic the register is the clerk's.
          !passage.survey.tokens[from]!.arabic &&
          passage.clauseOf[from] === passage.clauseOf[hit.to] &&
          !/^(de|du|des|d|of)$/.test(formAt(passage, hit.to)),
      )
    )
      return false;
    const start = startOf(passage, hit.from);
    if (formula !== null && start >= formula.start && start < formula.end) return false;
    const cued = cues.some((cue) => cue.to < hit.from && hit.from - cue.to <= 3);
    return hit.from > after || cued;
  });
  if (named !== undefined) {
    return quoted(passage, leftEdge(passage, named.from), phraseEnd(passage, named.to, grows));
  }
  for (const cue of cues) {
    let at = cue.to + 1;
    while (isArticle(formAt(passage, at))) at += 1;
    const gap = (passage.clauseOf[at] ?? -1) - passage.clauseOf[cue.to]!;
    if (gap < 0 || gap > 1 || (gap === 1 && passage.clauses[passage.clauseOf[at]!]!.mark !== ":")) continue;
    if (within(passage, "dimensions", at) || within(passage, "ourselves", at)) continue;
    return quoted(passage, withArticle(passage, at), phraseEnd(passage, at, grows));
  }
  return leftoverSource(passage, after, formula);
}
