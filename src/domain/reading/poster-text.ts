import { remembering } from "../remembering.ts";
import { Lexicon } from "./cues.ts";
import { classes } from "./lexicon/classes.ts";
import { poster } from "./lexicon/poster.ts";
import { readTokens } from "./tokens.ts";

const lexicon = new Lexicon({ poster }, classes);
const fewestHits = 3;
const fewestWords = 8;
/** One word in so many, at least, is such a word. */
const share = 6;

/** A sentence made of poster words and no number: any team could have it, wherever it comes from. Pure. */
export const isPosterText = remembering((text: string): boolean => {
  const source = readTokens(text.slice(0, 2000));
  const count = source.tokens.length;
  if (count < fewestWords || source.tokens.some(({ form }) => /^\d/.test(form))) return false;
  const hits = lexicon.scan(source).count("poster");
  return hits >= fewestHits && hits * share >= count;
});
