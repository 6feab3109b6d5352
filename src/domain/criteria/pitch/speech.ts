import { findNumbers, type NumberFound } from "../../language/numbers.ts";
import type { Hit } from "../lexicon/entry.ts";
import * as words from "../lexicon/pitch.ts";
import { payers } from "../lexicon/roles.ts";
import { hitsOf, type Survey, surveyor } from "../survey.ts";

/** What a pitch is made of, on a slide or spoken. */
export const speech = surveyor(() => ({
  courtesies: words.courtesies,
  introductions: words.introductions,
  calls: words.calls,
  oneFace: words.oneFace,
  channels: words.channels,
  uptake: words.uptake,
  firsts: words.firsts,
  existing: words.existing,
  doings: words.doings,
  changes: words.changes,
  requests: words.requests,
  addressees: words.addressees,
  deadlines: words.deadlines,
  parts: words.parts,
  owners: words.owners,
  payers,
}));

/** The sentences of a text, as token places. */
export function sentences({ tokens }: Survey): Hit[] {
  const found: Hit[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = found.at(-1);
    if (last !== undefined && tokens[last.to]!.sentence === token.sentence) last.to = at;
    else found.push({ from: at, to: at });
  }
  return found;
}

/** Hits of a list inside a stretch of words. */
export const inside = (read: Survey, label: string, { from, to }: Hit): Hit[] =>
  hitsOf(read, label).filter((hit) => hit.from >= from && hit.to <= to);

/** How many words of a stretch no greeting, thanks or self-introduction covers. */
export function wordsLeft(read: Survey, stretch: Hit, labels: readonly string[]): number {
  const covered = new Set<number>();
  for (const label of labels) {
    for (const hit of inside(read, label, stretch)) for (let at = hit.from; at <= hit.to; at += 1) covered.add(at);
  }
  return stretch.to - stretch.from + 1 - covered.size;
}

/** A number and the tokens it stands on. */
export interface PlacedNumber extends Hit {
  number: NumberFound;
}

/** The numbers of a text with their tokens; no ordinals nor phones. */
export function placedNumbers(read: Survey): PlacedNumber[] {
  const tokenAt = (place: number) => read.tokens.findIndex((token) => read.folded.at[token.end]! > place);
  return findNumbers(read.original).flatMap((number) => {
    const from = tokenAt(number.start);
    if (from < 0 || number.kind === "ordinal" || number.kind === "phone") return [];
    return [{ from, to: Math.max(from, tokenAt(number.end - 1)), number }];
  });
}
