import { quoteOf } from "../criteria/reading.ts";
import type { Survey } from "../criteria/survey.ts";
import { leaders } from "./lexicon/linking.ts";

/** A run of tokens, both ends included. */
export interface Run {
  from: number;
  to: number;
}

/** Runs of tokens that share what `of` says of them. */
function runs({ tokens }: Survey, of: (at: number) => number): Run[] {
  const found: Run[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const last = found.at(-1);
    if (last && of(last.from) === of(at)) last.to = at;
    else found.push({ from: at, to: at });
  }
  return found;
}

export const clausesOf = (read: Survey): Run[] => runs(read, (at) => read.tokens[at]!.clause);
export const sentencesOf = (read: Survey): Run[] => runs(read, (at) => read.tokens[at]!.sentence);

export const holds = (run: Run, at: number): boolean => at >= run.from && at <= run.to;
export const crosses = (one: Run, other: Run): boolean => one.from <= other.to && one.to >= other.from;
export const lengthOf = (run: Run): number => run.to - run.from + 1;

/** The run without words that only lead it ("et", "bon", "و"). */
export function withoutLeaders({ tokens }: Survey, run: Run): Run {
  let { from } = run;
  while (from < run.to && leaders.has(tokens[from]!.form)) from += 1;
  return { from, to: run.to };
}

/** Whether the phrase stands at token `at`; its last token, or -1. */
function standsAt({ tokens }: Survey, phrase: readonly string[], at: number): number {
  const sentence = tokens[at]?.sentence;
  for (const [offset, word] of phrase.entries()) {
    const token = tokens[at + offset];
    if (token === undefined || token.sentence !== sentence || !token.forms.includes(word)) return -1;
  }
  return at + phrase.length - 1;
}

/** The places of phrases in a text, the longest where several begin together. */
export function phrasesIn(read: Survey, phrases: readonly (readonly string[])[], within?: Run): Run[] {
  const found: Run[] = [];
  const last = within?.to ?? read.tokens.length - 1;
  for (let at = within?.from ?? 0; at <= last; at += 1) {
    let to = -1;
    for (const phrase of phrases) to = Math.max(to, standsAt(read, phrase, at));
    if (to < 0) continue;
    found.push({ from: at, to });
    at = to;
  }
  return found;
}

export interface Words {
  quote: string;
  start: number;
  end: number;
}

/** The original words of a run. A sentence takes the mark that ends it along. */
export function wordsOf(read: Survey, run: Run, whole = false): Words {
  const words = quoteOf(read, run.from, run.to);
  const mark = whole ? /^\s?[)»”"]*\s?[.!?؟)»”]/u.exec(read.original.slice(words.end))?.[0] : undefined;
  if (mark === undefined) return words;
  const end = words.end + mark.length;
  return { quote: read.original.slice(words.start, end), start: words.start, end };
}
