import type { Term } from "./normalise.ts";
import type { Shelf, ShelfQuery } from "./shelf.ts";
import { isStopWord } from "./stop-words.ts";

/**
 * Darija in Latin letters meets Arabic writing by its consonants: "lmochkila" and مشكلة are both "mCkl". Sounds that
 * people spell alike (s and ص, t and ط, k and ق, h and ح...) are one; vowels, و and ي are left out.
 */

const latinSounds: readonly (readonly [RegExp, string])[] = [
  [/ch|sh/g, "C"],
  [/kh|5|x/g, "X"],
  [/gh/g, "G"],
  [/dj/g, "j"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/[9qgc]/g, "k"],
  [/7/g, "h"],
  [/p/g, "b"],
  [/v/g, "f"],
  [/[^CXGbtjhdrzskflmn3]/g, ""],
];

const arabicSounds: Readonly<Record<string, string>> = {
  ب: "b",
  پ: "b",
  ت: "t",
  ث: "t",
  ط: "t",
  ج: "j",
  ح: "h",
  ه: "h",
  خ: "X",
  د: "d",
  ذ: "d",
  ض: "d",
  ظ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ص: "s",
  ش: "C",
  ع: "3",
  غ: "G",
  ف: "f",
  ڤ: "f",
  ق: "k",
  ك: "k",
  گ: "k",
  ڭ: "k",
  ل: "l",
  م: "m",
  ن: "n",
};

const once = (sounds: string): string => sounds.replace(/(.)\1+/g, "$1");

const soundsOfLatin = (word: string): string =>
  once(latinSounds.reduce((sounds, [letters, sound]) => sounds.replace(letters, sound), word));

/** Sounds of an Arabic stem; a last ha is a ta marbuta and silent. */
const soundsOfArabic = (stem: string): string =>
  once([...stem.replace(/ه$/, "")].map((letter) => arabicSounds[letter] ?? "").join(""));

const article = /^(?:l|el|al|il)(?=[^aeiou])/;
const ending = /(?:ine?|at|iya|ya|ia)$/;
const leastSounds = 3;

/** Finds the Arabic stems of a shelf that a Latin-letter word may be. */
export class LatinDarija {
  readonly #stems = new Map<string, string[]>();

  constructor(vocabulary: Iterable<string>) {
    for (const stem of vocabulary) {
      const sounds = soundsOfArabic(stem);
      if (sounds.length < leastSounds) continue;
      const known = this.#stems.get(sounds);
      if (known === undefined) this.#stems.set(sounds, [stem]);
      else known.push(stem);
    }
  }

  /**
   * Puts Arabic stems in the place of the words that the shelf does not know. A word that could be more than two stems
   * is only looked for besides the others, each stem counting less.
   */
  hear(query: ShelfQuery, shelf: Shelf): void {
    const heard: Term[] = [];
    for (const word of query.asked) {
      const stems = shelf.knows(word.stem) || isStopWord(word.form, "fr") ? [] : this.#stemsOf(word.form);
      if (stems.length > 2) for (const stem of stems) query.widened.set(stem, 1 / stems.length);
      if (stems.length === 0 || stems.length > 2) heard.push(word);
      else heard.push(...stems.map((stem) => ({ form: stem, stem })));
    }
    query.asked = heard;
  }

  #stemsOf(form: string): string[] {
    const bare = form.replace(article, "");
    const spellings = new Set([form, bare, form.replace(ending, ""), bare.replace(ending, "")].map(soundsOfLatin));
    return [...new Set([...spellings].flatMap((sounds) => this.#stems.get(sounds) ?? []))];
  }
}
