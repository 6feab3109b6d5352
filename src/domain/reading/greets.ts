import { Lexicon } from "./cues.ts";
import { classes } from "./lexicon/classes.ts";
import { smalltalk } from "./lexicon/smalltalk.ts";
import { readTokens } from "./tokens.ts";

const lexicon = new Lexicon({ greeting: smalltalk.greeting }, classes);
const opening = 4;

/** Whether the message greets in its first words ("slm, projet 3la..."). */
export function greets(text: string): boolean {
  const source = readTokens(text.slice(0, 200));
  return lexicon
    .scan(source)
    .all("greeting")
    .some(({ from }) => from < opening);
}
