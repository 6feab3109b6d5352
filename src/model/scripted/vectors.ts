import { folded } from "../../domain/language/fold.ts";

const length = 256;

/** A vector of length 1 from the words of a text and pieces of them: texts that share words are near. */
export function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(length);
  for (const word of folded(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    add(vector, word, 1);
    for (let at = 0; at + 4 <= word.length; at += 1) add(vector, `~${word.slice(at, at + 4)}`, 0.4);
  }
  const size = Math.hypot(...vector);
  return size === 0 ? vector.fill(1 / Math.sqrt(length)) : vector.map((value) => value / size);
}

function add(vector: Float32Array, word: string, weight: number): void {
  // FNV-1a: the same number on every machine and in every run.
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  vector[hash % length]! += hash & 0x10000 ? weight : -weight;
}
