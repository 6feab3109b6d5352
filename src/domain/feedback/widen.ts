import type { Finding } from "../criteria/finding.ts";
import { countWords, shortQuote } from "../planning/quoting.ts";

/** A quote of fewer words says too little alone. */
const fewest = 2;
/** So many characters are taken in behind it, up to the end of the clause. */
const reach = 28;
/** A quote longer than so many words is cut to its core. */
export const longestQuote = 14;

/**
 * The words that a finding rests on, as a person would quote them: a bare word with what follows it in its clause, a long
 * passage cut to its core; letter for letter in either case. Null where the finding rests on nothing.
 */
export function widened(text: string, { quote, start, end }: Pick<Finding, "quote" | "start" | "end">): string | null {
  if (quote === null) return null;
  // "62" without its dossiers says nothing either.
  const isWhole = countWords(quote) >= fewest && !/\p{Nd}$/u.test(quote);
  if (isWhole || start === null || end === null) return shortQuote(quote, longestQuote) || null;
  const rest = /^[^.,;:!?؟،؛\n()«»“”"]*/u.exec(text.slice(end, end + reach))![0];
  // Where the reach cuts a word, the word is left out.
  const whole = rest.length === reach ? rest.replace(/\s+\S*$/u, "") : rest;
  const wide = shortQuote(text.slice(start, end) + whole, longestQuote);
  return wide.startsWith(quote) && wide !== "" ? wide : quote;
}
