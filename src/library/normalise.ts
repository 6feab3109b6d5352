import { stemmer as stemArabic } from "@orama/stemmers/arabic";
import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemFrench } from "@orama/stemmers/french";
import type { Language } from "../domain/language/names.ts";
import { isStopWord } from "./stop-words.ts";

/**
 * How the library spells words so that "Élève", "eleve" and "l'élève", or "الأفكار" and "أفكار", meet. Its folding is
 * gentler than `domain/language/fold.ts`: ta marbuta and seated hamzas stay until the stemmer has seen them.
 */

/** Latin accents, Arabic vowel signs, tatweel, marks of direction. The hamzas (0653 to 0655) are letters, not marks. */
const silent =
  /[\u0300-\u036f\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const timePattern = /(?<![\d.,:])(\d{1,2})(?: ?h(?:eures?)?(?: ?(\d{2}))?|:(\d{2}))(?![\p{L}\p{N}:])/gu;
const wordPattern = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu)'(?=.)/;
const arabicLetter = /\p{Script=Arabic}/u;

/** Lower case, no accents, no Arabic vowel signs or tatweel, one alef, one ya, Western digits, times as "16h45" and "9h". */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(silent, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[أإآٱ]/g, "ا")
    .replaceAll("ى", "ي")
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/[’‘ʼ`´]/g, "'")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(timePattern, (_, hour: string, afterH?: string, afterColon?: string) => {
      const minutes = afterH ?? afterColon ?? "00";
      return `${Number(hour)}h${minutes === "00" ? "" : minutes}`;
    });
}

/** After the stemmer has seen them: ta marbuta as ha, seated hamzas as their seats. */
const unify = (arabic: string): string => arabic.replaceAll("ة", "ه").replaceAll("ئ", "ي").replaceAll("ؤ", "و");

const stems = new Map<string, string>();
const stemsKept = 5_000;

/** The light stem of a plain word. An Arabic word is stemmed as Arabic whatever the language of its text. */
export function stem(word: string, language: Language): string {
  const script = arabicLetter.test(word) ? "ar" : language;
  const key = `${script}${word}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  const made = script === "ar" ? unify(stemArabic(word)) : script === "en" ? stemEnglish(word) : stemFrench(word);
  if (stems.size >= stemsKept) stems.clear();
  stems.set(key, made);
  return made;
}

/** A word of a text that may be searched for. */
export interface Term {
  /** Plain spelling, without elided article. */
  form: string;
  stem: string;
}

/** The words of a text that say something, in order; stop words of the language are left out. */
export function terms(text: string, language: Language): Term[] {
  const found: Term[] = [];
  for (const [whole] of plain(text).matchAll(wordPattern)) {
    if (isStopWord(whole, language)) continue;
    const bare = language === "fr" ? whole.replace(elision, "") : whole;
    for (const form of bare.split("'")) {
      if (form !== "" && !isStopWord(form, language)) found.push({ form: unify(form), stem: stem(form, language) });
    }
  }
  return found;
}

/** Pieces of four letters of a word, its edges marked: they meet across typing errors and broken plurals. */
export function pieces(form: string): string[] {
  const marked = `_${form}_`;
  if (marked.length <= pieceLength) return [marked];
  const found: string[] = [];
  for (let start = 0; start + pieceLength <= marked.length; start += 1) {
    found.push(marked.slice(start, start + pieceLength));
  }
  return found;
}
const pieceLength = 4;
