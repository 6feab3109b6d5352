import {
  arabicNumbers,
  arabiziNumbers,
  darijaNumbers,
  englishNumbers,
  frenchNumbers,
  spellingsOf,
} from "../language/lexicons/number-words.ts";
import { wordsOf } from "../language/lexicons/read.ts";
import type { Heard } from "./heard.ts";
import { articles, corrections, light, prepositions } from "./lexicon/repair-words.ts";
import { bare } from "./repair-head.ts";
import { shapesOf } from "./shapes.ts";

/** "Cinq non six villages", "à Rissani, pardon, à Erfoud", "في الرباط لا في سلا": what a word takes back. */

const numbers = new Set(
  [frenchNumbers, englishNumbers, arabicNumbers, darijaNumbers, arabiziNumbers].flatMap((table) =>
    wordsOf(spellingsOf(table)),
  ),
);
const isNumber = (form: string): boolean =>
  /^\d[\d.,]*[k%]?$/.test(form) || numbers.has(form) || numbers.has(form.replace(/^[وبل]/, ""));
/** Corrections that as often mean something else: they count between two breaths. */
const weak = /^(?:non|no|well|wait|لا|بل|la|machi|ماشي|ou bien|rather|enfin)$/;
const farthest = 4;

const known = new Map<string, string[][]>();
for (const words of corrections) known.set(words[0]!, [...(known.get(words[0]!) ?? []), [...words]]);
for (const list of known.values()) list.sort((one, other) => other.length - one.length);

/** The word after a correction that stands right behind `from`, and whether it stands between breaths; null for none. */
function afterCorrection(heard: readonly Heard[], from: number): { to: number; word: string; sure: boolean } | null {
  let at = from + 1;
  while (heard[at]?.sound) at += 1;
  const first = heard[at];
  const words = (known.get(first?.form ?? "") ?? []).find((list) =>
    list.every((word, offset) => heard[at + offset]?.form === word),
  );
  if (first === undefined || words === undefined) return null;
  let to = at + words.length;
  while (heard[to]?.sound) to += 1;
  const parted = first.opens || at > from + 1;
  return {
    to,
    word: words[0]!,
    sure: !weak.test(words.join(" ")) || (parted && heard[to]?.opens === true && words[0] !== "enfin"),
  };
}

/** Whether two words can lead to the same thing: both articles, both prepositions, the same one, or shapes of one. */
function leadAlike(one: string, other: string, sure: boolean): boolean {
  if (one === other) return light.test(one) || prepositions.test(one) || articles.test(one);
  if (shapesOf(one).has(other)) return true;
  return sure && ((articles.test(one) && articles.test(other)) || (prepositions.test(one) && prepositions.test(other)));
}

const joined = /^(?:وال|بال|فال|لل|ال)/;
/** "السوق لا المعرض": the same article or preposition written on both. */
const joinedAlike = (one: string, other: string): boolean => {
  const mark = joined.exec(one)?.[0];
  return mark !== undefined && other.startsWith(mark) && one !== other;
};

/** Places where what is taken back begins, with its length in words. */
export function takenBack(heard: readonly Heard[], places: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let last = 0; last < places.length; last += 1) {
    const correction = afterCorrection(heard, places[last]!);
    const next = correction === null ? undefined : heard[correction.to];
    if (correction === null || next === undefined) continue;
    const form = bare(next);
    const word = bare(heard[places[last]!]!);
    if (isNumber(form)) {
      const from = countedFrom(heard, places, last);
      if (from !== null && (correction.sure || isNumber(word))) found.set(from, last - from + 1);
      continue;
    }
    if (!correction.sure && correction.word !== "enfin") continue;
    if (correction.sure && joinedAlike(word, form)) {
      found.set(last, 1);
      continue;
    }
    if (light.test(word) || /^(?:mais|et|ou|but|and|or|ولكن|w|o)$/.test(word)) continue;
    for (let lead = last - 1; lead >= Math.max(0, last - farthest); lead -= 1) {
      const led = heard[places[lead]!]!;
      if (
        /[àùè]/u.test(led.written + next.written)
          ? led.written !== next.written
          : !leadAlike(bare(led), form, correction.sure)
      ) {
        if (heard[places[lead + 1]!]!.opens || (!correction.sure && lead < last - 1)) break;
        continue;
      }
      // The lead itself is said again: it stays with what was given up unless only the thing is corrected.
      found.set(lead, last - lead + 1);
      break;
    }
  }
  return found;
}

/** "Cinq villages, non, six": where the number before a correction begins; null when none stands near. */
function countedFrom(heard: readonly Heard[], places: readonly number[], last: number): number | null {
  for (let at = last; at >= Math.max(0, last - 2); at -= 1) {
    if (!isNumber(bare(heard[places[at]!]!))) continue;
    let first = at;
    while (first > 0 && isNumber(bare(heard[places[first - 1]!]!)) && !heard[places[first]!]!.opens) first -= 1;
    return first;
  }
  return null;
}
