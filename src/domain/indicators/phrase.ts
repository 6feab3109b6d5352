import { formAt, hitAt, type List, type Passage } from "./passage.ts";

const ends: readonly List[] = ["rhythms", "byWords", "measuring", "starts", "aims", "sourceCues", "apart", "ownerCues"];
const stops =
  /^(qui|que|who|that|which|li|lli|اللي|لي|الذي|التي|est|sont|is|are|will|hia|huwa|هو|هي|avec|with|via|from|depuis|dans|pour|chez|puis|et|and|chaque|tous|toutes|every|each|كل|kol|koul|kola|يوميا|شهريا|سنويا|اسبوعيا|le|la|l)$/;
const joins = /^(de|d|du|des|of|the|la|le|l|les|s|ديال|dyal|d|و)$/;

const under = /^(sous|sur|under|on|behind|devant|derriere|تحت|فوق|امام)$/;

/** "Avant juin 2027", but not "bilan de fin de campagne". */
const opensDate = (passage: Passage, at: number): boolean =>
  hitAt(passage, "ends", at) !== undefined ||
  (hitAt(passage, "untils", at) !== undefined && passage.numbers.some(({ from }) => from > at && from - at <= 4));

/** Whether a phrase that names something ends before word `at`. */
export function endsPhrase(passage: Passage, at: number, clause: number): boolean {
  if (at >= passage.survey.tokens.length || passage.clauseOf[at] !== clause) return true;
  if (passage.numbers.some(({ number, from }) => from === at && number.kind !== "year")) return true;
  if (ends.some((list) => hitAt(passage, list, at) !== undefined) || opensDate(passage, at)) return true;
  if (joins.test(formAt(passage, at)) && joins.test(formAt(passage, at - 1))) return false;
  // "La balance sous chaque ruche": which one, and no rhythm.
  if (/^(chaque|each|every|كل|kol)$/.test(formAt(passage, at)) && under.test(formAt(passage, at - 1))) return false;
  return stops.test(formAt(passage, at)) && !(joins.test(formAt(passage, at)) && joins.test(formAt(passage, at - 1)));
}

/** The last word of a phrase that is known up to word `to`: its complement, at most `most` words more. */
export function phraseEnd(passage: Passage, to: number, most: number): number {
  const clause = passage.clauseOf[to]!;
  let end = to;
  while (end - to < most && !endsPhrase(passage, end + 1, clause)) end += 1;
  while (end > to && (joins.test(formAt(passage, end)) || /^(in|at|on|by|en|au|à|a|f|في)$/.test(formAt(passage, end))))
    end -= 1;
  return end;
}

const article = /^(le|la|l|les|un|une|the|a|an|notre|our|son|sa|ses|leur|leurs|its|their|nos)$/;

/** The first word of the phrase with the articles before it. */
export function withArticle(passage: Passage, from: number): number {
  const previous = from - 1;
  const joined = previous >= 0 && passage.clauseOf[previous] === passage.clauseOf[from];
  return joined && article.test(formAt(passage, previous)) ? previous : from;
}

export const isArticle = (form: string): boolean => article.test(form);
