import { remembering } from "../remembering.ts";
import { Lexicon } from "./cues.ts";
import { classes } from "./lexicon/classes.ts";
import { skipClasses, skips } from "./lexicon/skips.ts";
import { smalltalk } from "./lexicon/smalltalk.ts";
import { readTokens } from "./tokens.ts";

const lexicon = new Lexicon({ ...skips, ...smalltalk }, { ...classes, ...skipClasses });
const longest = 14;
/** Words of its own that a wish to leave a question may hold: "this one about money". */
const own = 2;

/**
 * A wish to leave the open question and nothing else: "can we skip this one?", "ندوزو للي موراها". "Can we skip lunch?"
 * is none, nor are pupils who skip meals. Pure.
 */
export const wishesToSkip = remembering((text: string): boolean => {
  const source = readTokens(text.slice(0, 400));
  const count = source.tokens.length;
  if (count === 0 || count > longest) return false;
  const hits = lexicon.scan(source);
  if (!hits.has("skip")) return false;
  return count - hits.covered(["skip", "besides", "greeting", "thanks", "assent", "laughter"], 0, count) <= own;
});
