import { endOf, hits, type Passage, quoted, spanBetween, startOf } from "./passage.ts";
import type { SlotWords } from "./record.ts";

// A full stop ends it: "A / B × 100. Aujourd'hui 28 %".
const quotient = /(?:(?!\.\s)[^,;؛:()=\n،÷×/]){5,}(?:÷|×|\s[/x*]\s)(?:(?!\.(?:\s|$))[^,;؛:()=\n،]){4,}/u;
/** "Sur les 80 inscrites", "out of the 80 enrolled", "من أصل 80": the whole, counted. */
const countedWhole =
  /(?:^|[\s,(])(?:sur (?:les|nos|ces)|parmi les|out of (?:the|all)|of the|من (?:بين|أصل)|من كاع)\s+\d+\s+\p{L}{3,}[^,;؛:()=\n،.]*/u;

/** "(réussites sur présentés)", "(الناجحون على الحاضرين)": one count over another, in brackets, of a share. */
const overBracketed = /\(((?:[^()\d,،\s]+\s){1,2}(?:sur|over|على|rapport[ée]+s? aux?)\s(?:[^()\d,،\s]+\s?){1,3})\)/u;
const shareNamed = /taux|part|%|pourcentage|rate|share|ratio|percent|نسبة|معدل|nisba|taux/iu;
/** "= أيام الحضور على أيام الدراسة": one thing over another, written out behind the sign. */
const overWritten = /=\s*([^,;؛=\n،\d]{4,}?\s(?:على|sur|over|divided by|divis[ée]+s? par|3la)\s[^,;؛=\n،.]{4,})/u;
/** "En % des entrées": the whole of a share. */
const percentOf =
  /(?:en |in |ب|as )(?:%|٪|pourcentage|percentage)\s(?:des|du|de la|de l'|of(?: the| all)?|من)\s?\p{L}+(?:\s\p{L}+)?/u;

/** How the figure is worked out from others: "A / B", "divisé par", "moyenne des". `opening` is where the name begins. */
export function formulaOf(passage: Passage, opening: number): SlotWords | null {
  const written = quotient.exec(passage.text);
  const pair = hits(passage, "pairs").some(
    ({ from }) =>
      written !== null &&
      startOf(passage, from) >= written.index &&
      startOf(passage, from) < written.index + written[0].length,
  );
  if (written !== null && !pair && /\p{L}{3}/u.test(written[0])) {
    return spanBetween(passage.text, written.index, written.index + written[0].replace(/[.\s]+$/u, "").length);
  }
  const over = shareNamed.test(passage.text) ? overBracketed.exec(passage.text) : null;
  const spelled = overWritten.exec(passage.text);
  if (spelled !== null) {
    const start = spelled.index + spelled[0].length - spelled[1]!.length;
    return spanBetween(passage.text, start, start + spelled[1]!.trimEnd().length);
  }
  if (over !== null) return spanBetween(passage.text, over.index + 1, over.index + 1 + over[1]!.length);
  const whole = countedWhole.exec(passage.text) ?? percentOf.exec(passage.text);
  const hit = hits(passage, "formulas").find(({ from }) => from > opening + 1);
  if (hit === undefined) {
    if (whole === null) return null;
    const lead = /^[\s,(]*/.exec(whole[0])![0].length;
    return spanBetween(passage.text, whole.index + lead, whole.index + whole[0].length);
  }
  const clause = passage.clauses[passage.clauseOf[hit.from]!]!;
  const meant = hits(passage, "definitions").find(({ from, to }) => from >= clause.from && to < hit.from);
  const from = clause.from <= opening ? hit.from : meant === undefined ? clause.from : meant.to + 1;
  return clause.to > hit.to || from < hit.from ? quoted(passage, from, clause.to) : null;
}

const fewestMeant = 4;

/** "Délai de réparation (jours entre la photo et la réparation)": the brackets right behind the name say what is meant. */
function bracketed(passage: Passage, opening: number, formula: SlotWords | null): SlotWords | null {
  const clause = passage.clauses[(passage.clauseOf[opening] ?? -2) + 1];
  if (clause?.mark !== "(" || clause.to - clause.from + 1 < fewestMeant) return null;
  const inside = (hit: { from: number }) => hit.from >= clause.from && hit.from <= clause.to;
  const other = (["rhythms", "untils", "splitCues", "pairs", "sourceCues"] as const).some((list) =>
    hits(passage, list).some(inside),
  );
  const works =
    formula !== null && formula.start < endOf(passage, clause.to) && startOf(passage, clause.from) < formula.end;
  return other || works || passage.numbers.some(inside) ? null : quoted(passage, clause.from, clause.to);
}

/** What is meant by the name: the words after "c'est-à-dire", "defined as", "نقصد بها". */
export function definitionOf(passage: Passage, opening: number, formula: SlotWords | null): SlotWords | null {
  for (const hit of hits(passage, "definitions")) {
    const place = passage.clauseOf[hit.to]!;
    const next = passage.clauses[place]!.to > hit.to ? place : place + 1;
    const clause = passage.clauses[next];
    const from = next === place ? hit.to + 1 : clause?.from;
    if (clause === undefined || from === undefined || (next !== place && clause.mark !== ":")) continue;
    const start = startOf(passage, from);
    const end = endOf(passage, clause.to);
    const counts = passage.numbers.some((number) => number.from === from);
    const works = formula !== null && formula.start < end && start < formula.end;
    if (!counts && !works && clause.to - from >= 1) return quoted(passage, from, clause.to);
  }
  return bracketed(passage, opening, formula);
}
