import { folded } from "../fold.ts";

/** The words of a lexicon's text, in folded spelling. */
export const wordsOf = (text: string): string[] => folded(text).split(/\s+/).filter(Boolean);

/** A lexicon as a set, in folded spelling. */
export const lexicon = (...texts: string[]): ReadonlySet<string> => new Set(texts.flatMap(wordsOf));
