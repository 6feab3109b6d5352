import { remembering } from "../../domain/remembering.ts";

/** Known words, among which one that was misspelt is found. */
export interface WordShelf {
  words: ReadonlySet<string>;
  /** The known word one slip away (two for long words), same first letter; null when none or when the word is short. */
  nearest(form: string): string | null;
}

/** Words by first letter and length. */
type Places = ReadonlyMap<string, readonly string[]>;

/** Shorter words are too alike to be guessed. */
const shortest = 5;
const longForTwo = 10;

const placeOf = (first: string, length: number): string => `${first}${length}`;

export function wordShelf(words: ReadonlySet<string>): WordShelf {
  const places = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortest) continue;
    const place = placeOf(word[0]!, word.length);
    const row = places.get(place);
    if (row) row.push(word);
    else places.set(place, [word]);
  }
  return { words, nearest: remembering((form) => nearest(form, places), 100_000) };
}

function nearest(form: string, places: Places): string | null {
  if (form.length < shortest || /\d/.test(form.slice(0, 2))) return null;
  const reach = form.length >= longForTwo ? 2 : 1;
  let best: string | null = null;
  let least = reach + 1;
  for (let length = form.length - reach; length <= form.length + reach; length += 1) {
    for (const word of places.get(placeOf(form[0]!, length)) ?? []) {
      // "Bread" is not "break": of a short word a letter may be lost, doubled or swapped, not changed.
      if (form.length === shortest && word.length === shortest && !sameLetters(form, word)) continue;
      const distance = slips(form, word, least - 1);
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
  }
  return best;
}

const sameLetters = (one: string, other: string): boolean => [...one].sort().join("") === [...other].sort().join("");

/** Edit distance with swapped neighbours counted as one; anything above `limit` is told as `limit + 1`. */
function slips(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let value = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + same);
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) value = Math.min(value, beforeLast[column - 2]! + 1);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[other.length]!;
}
