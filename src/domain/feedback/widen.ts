import type { Finding } from "../criteria/finding.ts";
import { countWords, shortQuote } from "../planning/quoting.ts";

/** A quote of fewer words says too little alone. */
const fewest = 3;
/** So many characters are taken in behind it, or where nothing follows before it, inside its clause. */
const reach = 28;
/** A quote longer than so many words is cut to its core. */
export const longestQuote = 14;

/** "60,000" is no end of a clause. */
const inClause = /^(?:[^.,;:!?؟،؛\n()«»“”"]|(?<=\p{Nd})[.,](?=\p{Nd}))*/u;
const clauseBefore = /[^.,;:!?؟،؛\n()«»“”"]*$/u;

/**
 * The words that a finding rests on, as a person would quote them: a bare word with what stands beside it in its clause,
 * a long passage cut to its core; letter for letter in either case. Null where the finding rests on nothing.
 */
export function widened(text: string, { quote, start, end }: Pick<Finding, "quote" | "start" | "end">): string | null {
  if (quote === null) return null;
  const core = shortQuote(quote, longestQuote);
  // "62" without its dossiers says nothing, nor does "avant le".
  const isWhole = countWords(core) >= fewest && !/\p{Nd}$/u.test(core);
  if (isWhole || start === null || end === null) return core || null;
  const after = inClause.exec(text.slice(end, end + reach))![0];
  // Where the reach cuts a word, the word is left out.
  const behind = after.length === reach ? after.replace(/\s+\S*$/u, "") : after;
  const wide = shortQuote(text.slice(start, end) + behind, longestQuote);
  const isWide = wide.startsWith(core) && wide !== core;
  if (isWide && countWords(wide) >= fewest) return wide;
  const before = clauseBefore.exec(text.slice(Math.max(0, start - reach), start))![0];
  const ahead = before.length === reach ? before.replace(/^\S*\s+/u, "") : before;
  const whole = shortQuote(ahead + text.slice(start, end) + behind, longestQuote);
  if (whole.includes(core) && whole !== "") return whole;
  return isWide ? wide : core || quote;
}
