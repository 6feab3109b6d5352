import type { Criterion } from "../finding.ts";
import { survey } from "../survey.ts";
import { troubles } from "../troubles.ts";
import { found, without } from "../verdicts.ts";

const longest = 4;
const stops = new Set(
  "et ou qui que car parce pour a au aux dans en avec mais donc quand and or who that because for to at in with but so when و او لان في الي مع حيت باش ف w o 7it bach f".split(
    " ",
  ),
);

/** A difficulty that they live is stated; a theme or the lack of one's product is none. */
export const what: Criterion = ({ text }) => {
  const read = survey(text);
  const all = troubles(read);
  const told = all.find((trouble) => trouble.told);
  const best = told ?? all[0];
  if (best === undefined) return without("what", "missing");
  // A lone verb says little: the words that complete it, up to the next turn of the sentence, come along.
  const { clause } = read.tokens[best.from]!;
  let { to } = best;
  while (to - best.from < longest - 1) {
    const next = read.tokens[to + 1];
    if (next === undefined || next.clause !== clause || stops.has(next.form)) break;
    to += 1;
  }
  while (
    to > best.to &&
    /^(de|d|du|des|par|per|of|each|every|chaque|en|كل|kol|koul|لكل|le|la|les|l|un|une|the|a|an|ne|ils|elles|leur|leurs|their|ديال|dyal|من|علي|عن)$/.test(
      read.tokens[to]!.form,
    )
  )
    to -= 1;
  return found("what", told === undefined ? "weak" : "met", read, best.from, to);
};
