/** Numbers from 0 to 1 that look like chance and are the same for the same seed and words (mulberry32 over FNV-1a). */
export function chanceOf(seed: number, ...words: readonly string[]): () => number {
  let state = (0x811c9dc5 ^ seed) >>> 0;
  for (const word of words)
    for (let at = 0; at <= word.length; at += 1) {
      state = Math.imul(state ^ (at < word.length ? word.charCodeAt(at) : 0x1f), 0x01000193) >>> 0;
    }
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
