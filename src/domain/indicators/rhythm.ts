import { hits, type Passage, quoted } from "./passage.ts";
import type { SlotWords } from "./record.ts";

/** How often it is read: "chaque mois", "weekly", "كل شهر"; "revenu mensuel" is no rhythm of reading. `after` ends the name. */
export function frequencyOf(passage: Passage, after: number): SlotWords | null {
  const { clauses, clauseOf } = passage;
  const phrases = hits(passage, "rhythms");
  const phrase = phrases.find((hit) => hit.from > after) ?? phrases[0];
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
