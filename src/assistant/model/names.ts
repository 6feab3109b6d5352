import { folded } from "../../domain/language/fold.ts";

/** Words that English writes with a capital wherever they stand, and names of the house. */
const always = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december french arabic english darija moroccan amazigh tamazight africa maroc morocco
  dalil rallyia ia ai jour day`.split(/\s+/),
);
const capital = /(?<=[\p{L}\p{N},;]['’\s]{1,2}(?:[dlDL]['’])?)\p{Lu}[\p{L}\p{N}-]+/gu;

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** A name inside a sentence of ours that none of the `known` texts holds: of a person, a place, a source. Pure. */
export function hasNewName(own: string, known: readonly string[]): boolean {
  const found = [...own.matchAll(capital)].map(([name]) => name).filter((name) => !always.has(folded(name)));
  if (found.length === 0) return false;
  const given = new Set(known.flatMap(wordsOf));
  return found.some((name) =>
    // "WHO" is no "who": what is written in capitals alone counts as it is written.
    /^\p{Lu}{2,}$/u.test(name)
      ? !known.some((text) => text.includes(name))
      : wordsOf(name).some((word) => !given.has(word) && !given.has(word.replace(/s$/, ""))),
  );
}
