import { dice } from "../statistics/dice.ts";

/** Dice of a trial's own: the same for the same seed and words, whatever else is played (words mixed by FNV-1a). */
export function chanceOf(seed: number, ...words: readonly string[]): () => number {
  let mixed = 0x811c9dc5 ^ seed;
  for (const letter of words.join("\u001f")) mixed = Math.imul(mixed ^ letter.codePointAt(0)!, 0x01000193);
  return dice(mixed >>> 0);
}
