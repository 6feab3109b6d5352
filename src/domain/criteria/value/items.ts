import type { Hit } from "../lexicon/entry.ts";
import type { Survey } from "../survey.ts";

const marked = /[\n\r;؛•▪●✓✔]|(?:^|\s)(?:[-–—*]|\d{1,2}\s?[).:/-]|[a-d]\))\s/;

const tokensBetween = ({ tokens }: Survey, start: number, end: number): Hit | undefined => {
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end);
  return from < 0 || to < from ? undefined : { from, to };
};

/** Cuts a folded text at every match of a pattern. */
function cut(read: Survey, pattern: RegExp): Hit[] {
  const parts: Hit[] = [];
  let last = 0;
  for (const match of read.folded.text.matchAll(new RegExp(pattern.source, "gu"))) {
    const part = tokensBetween(read, last, match.index);
    if (part !== undefined) parts.push(part);
    last = match.index + match[0].length;
  }
  const rest = tokensBetween(read, last, read.folded.text.length);
  return rest === undefined ? parts : [...parts, rest];
}

/**
 * The things that a text lists: by lines, bullets, numbers or semicolons; else by sentences; else by commas and the last
 * "and".
 */
export function items(read: Survey): Hit[] {
  if (read.tokens.length === 0) return [];
  const listed = marked.test(read.folded.text) ? cut(read, marked) : [];
  if (listed.length > 1) return listed;
  const sentences = cut(read, /[.!?…]+(?:\s|$)/);
  if (sentences.length > 1) return sentences;
  return cut(read, /\s*,\s*(?:(?:et|and|و)\s)?\s*|\s(?:et|and)\s|\s+(?=وال)/).filter(({ from, to }) => to >= from);
}
