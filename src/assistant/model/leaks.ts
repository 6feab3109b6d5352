import { folded } from "../../domain/language/fold.ts";
import { instructed } from "./lexicon/instructions.ts";

/** So many words in a row that stand in what the model was told about how to speak are no chance. */
const runLength = 6;
/** So many things that instructions are about, in one reply, are no chance either, in whatever words. */
const mostThings = 2;

const runsOf = (text: string): string[] => {
  const words = folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.slice(runLength - 1).map((_, place) => words.slice(place, place + runLength).join(" "));
};

/** The runs of words by which the instructions would be known again. Made once for a prompt. */
export const marksOf = (...instructions: readonly string[]): ReadonlySet<string> =>
  new Set(instructions.flatMap(runsOf));

const things = instructed.map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, "u"));

/** True for words that tell how the model was told to write: to the letter, or in other words and languages. Pure. */
export function tellsInstructions(own: string, draft: string, marks: ReadonlySet<string>): boolean {
  if (runsOf(own).some((run) => marks.has(run))) return true;
  const read = folded(own);
  const house = folded(draft);
  return things.filter((thing) => thing.test(read) && !thing.test(house)).length > mostThings;
}
