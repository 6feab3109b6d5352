import { months } from "../language/lexicons/number-units.ts";
import { wordsOf } from "../language/lexicons/read.ts";
import { formAt, hits, type Numbered, type Passage, quoted } from "./passage.ts";
import type { SlotWords } from "./record.ts";

/** Folded names of the months. */
export const monthNames: ReadonlySet<string> = new Set(months.flatMap((names) => wordsOf(names)));
const ranks = /^(premiers?|derniers?|premiere|derniere|first|last|second|اول|اخر|awel|lewel)$/;
const each = /^(chaque|tous|toutes|every|each|كل|kol|koul|kola)$/;

const everyFrom = (passage: Passage, at: number): number => (each.test(formAt(passage, at - 1)) ? at - 1 : at - 2);

/** "Tous les 15 jours", "every 10 days", "kol 15 yom": how often, in figures. */
export const isEvery = (passage: Passage, { number, from }: Numbered): boolean =>
  number.kind === "duration" &&
  (each.test(formAt(passage, from - 1)) ||
    (/^(les|the)$/.test(formAt(passage, from - 1)) && each.test(formAt(passage, from - 2))));

/** "Chaque mois on compte les retards": a rhythm that opens the text; one that stands later in its name is none of reading. */
const soonest = 4;

/** How often it is read: "chaque mois", "weekly", "كل شهر"; "revenu mensuel" is no rhythm of reading. `after` ends the name. */
export function frequencyOf(passage: Passage, after: number): SlotWords | null {
  const { clauses, clauseOf } = passage;
  const every = passage.numbers.find((numbered) => isEvery(passage, numbered));
  if (every !== undefined) return quoted(passage, everyFrom(passage, every.from), every.to);
  const monthly = passage.survey.tokens.findIndex(
    ({ form }, at) => each.test(form) && monthNames.has(formAt(passage, at + 1)),
  );
  if (monthly >= 0) return quoted(passage, monthly, monthly + 1);
  const nth = passage.survey.tokens.findIndex(({ form }, at) => each.test(form) && ranks.test(formAt(passage, at + 1)));
  if (nth >= 0 && clauses[clauseOf[nth]!]!.to >= nth + 2) return quoted(passage, nth, nth + 2);
  // "Visités au moins une fois par semaine" tells what is counted.
  const phrases = hits(passage, "rhythms").filter(
    ({ from }) => !/^(moins|least|الاقل|plus|more)$/.test(formAt(passage, from - 1)),
  );
  const phrase =
    phrases.find((hit) => hit.from > after && clauseOf[hit.from]! > 0) ??
    phrases.find((hit) => hit.from > after) ??
    phrases.find((hit) => hit.from < soonest || clauseOf[hit.from]! > 0);
  if (phrase !== undefined) return quoted(passage, phrase.from, phrase.to);
  const word = hits(passage, "rhythmWords").find((hit) => {
    if (hit.from <= after) return false;
    const place = clauseOf[hit.from]!;
    const clause = clauses[place]!;
    if (clause.to - clause.from <= 2) return true;
    return (["measuring", "sources", "byWords"] as const).some((list) =>
      hits(passage, list).some((other) => clauseOf[other.from] === place && Math.abs(other.from - hit.from) <= 4),
    );
  });
  return word === undefined ? null : quoted(passage, word.from, word.to);
}
