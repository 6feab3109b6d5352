import type { Spoken } from "./spoken.ts";

/** A silence between two words. */
export interface Pause {
  /** The word before it. */
  after: number;
  /** In seconds from the beginning of the recording, and how long. */
  second: number;
  seconds: number;
}

const shortest = 0.5;
const thousand = 1000;

/** Silences of half a second or more, in order; none where words bear no times. */
export function pausesIn({ words }: Spoken): Pause[] {
  const found: Pause[] = [];
  for (const [at, { begin }] of words.entries()) {
    const before = words[at - 1]?.finish;
    if (before == null || begin === null) continue;
    const seconds = (begin - before) / thousand;
    if (seconds >= shortest) found.push({ after: at - 1, second: before / thousand, seconds });
  }
  return found;
}
