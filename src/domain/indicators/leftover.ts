import type { Hit } from "../criteria/lexicon/entry.ts";
import { endOf, formAt, hitAt, hits, type List, type Passage, quoted, startOf, within } from "./passage.ts";
import { personAt } from "./person.ts";
import { phraseEnd } from "./phrase.ts";
import type { SlotWords } from "./record.ts";

const shortest = 2;
const longest = 7;
/** What opens a clause that names something else, or says a sentence. */
const otherwise: readonly List[] = [
  "starts",
  "aims",
  "changes",
  "wishes",
  "untils",
  "ends",
  "rhythms",
  "rhythmWords",
  "seasons",
  "keepers",
  "ownerCues",
  "ourselves",
  "definitions",
  "formulas",
  "doubts",
  "goals",
  "impactClaims",
  "levelNames",
  "splitCues",
  "apart",
  "pairs",
  "perUnits",
  "shares",
  "counting",
  "byWords",
];
const small =
  /^(et|and|mais|but|pour|for|afin|car|parce|because|si|if|je|j|on|nous|we|i|it|they|ils|elles|cela|ca|c|this|that|merci|thanks|oui|non|yes|no|ne|n|avec|with|dans|in|en|sans|without|a|au|aux|to|at|est|is|are|sera|soit|donc|so|puis|then|pas|not|plus|grace|que|qui|who|which|tous|toutes|all|b|bach|7it|hit|walakin|ghadi|و|لكن|لان|حتي|باش|حيت|ان|التي|الذين|اللي|في|بعد|مع|من|هذا|هذه|نحن|شكرا|كل|li|lli|w)$/;
const place = /^(at|au|a|sur|on|dans|in|chez|في|ف|f|عند)$/;

const has = (passage: Passage, list: List, { from, to }: Hit): boolean =>
  hits(passage, list).some((hit) => hit.from >= from && hit.to <= to);

/** "Pesée au port", "weighed at the harbour": what was done, and where. */
const doneSomewhere = (passage: Passage, at: number): boolean => {
  const done = hitAt(passage, "measuring", at);
  return done !== undefined && place.test(formAt(passage, done.to + 1));
};

/**
 * Behind the figures a team writes where they come from without saying so: "..., borne à boutons", "Clinic software". A
 * clause that only names a thing, and no person, date, rhythm or split, is read so. `after` ends the name.
 */
export function leftoverSource(passage: Passage, after: number, taken: SlotWords | null): SlotWords | null {
  for (const clause of passage.clauses) {
    if (clause.from <= after || !/^[,،;؛.\n(]$/.test(clause.mark)) continue;
    if (!passage.numbers.some(({ to, number }) => to < clause.from && number.kind !== "date")) continue;
    const from = /^(mn|men)$/.test(formAt(passage, clause.from)) ? clause.from + 1 : clause.from;
    const to = phraseEnd(passage, from, longest);
    const words = to - from + 1;
    if (words < shortest || words > longest) continue;
    if (to < clause.to && !within(passage, "rhythms", to + 1)) continue;
    if (passage.numbers.some((numbered) => numbered.from >= from && numbered.from <= to)) continue;
    const done = doneSomewhere(passage, from);
    if (small.test(formAt(passage, from)) || personAt(passage, from) !== null) continue;
    if (otherwise.some((list) => within(passage, list, from)) || (within(passage, "measuring", from) && !done))
      continue;
    if (!done && has(passage, "measuring", { from, to })) continue;
    const start = startOf(passage, from);
    if (taken !== null && start < taken.end && endOf(passage, to) > taken.start) continue;
    return quoted(passage, from, to);
  }
  return null;
}
