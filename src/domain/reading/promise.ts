import { spanOf } from "../language/fold.ts";
import { remembering } from "../remembering.ts";
import { Lexicon } from "./cues.ts";
import { classes } from "./lexicon/classes.ts";
import { later } from "./lexicon/later.ts";
import { readTokens } from "./tokens.ts";

const lexicon = new Lexicon(later, classes);
const longest = 8000;

/** Something the team will do later: the sentence that says so, letter for letter ("Amine appelle la coopérative ce soir"). */
export const promise = remembering((text: string): string | null => {
  const cut = text.slice(0, longest);
  const source = readTokens(cut);
  const hits = lexicon.scan(source);
  const { tokens } = source;
  for (const act of hits.all("acts")) {
    const { sentence } = tokens[act.from]!;
    if (source.asked.has(sentence)) continue;
    const timed = hits.all("times").some((time) => tokens[time.from]!.sentence === sentence);
    const future = /^(va|vais|ira|irai|gha?n?\w+|ghadi|س.+|غ.+|will|ill|well|\w+(?:era|erai|erons))$/.test(
      tokens[act.from]!.form,
    );
    if (!timed && !(future && act.to - act.from <= 3)) continue;
    const inside = tokens.filter(
      (token) => token.sentence === sentence && Math.abs(token.clause - tokens[act.from]!.clause) === 0,
    );
    const folding = { text: source.folded, at: source.at };
    return spanOf(cut, folding, inside[0]!.start, inside.at(-1)!.end).quote;
  }
  return null;
});
