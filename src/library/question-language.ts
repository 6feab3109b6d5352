import { detectLanguage } from "../domain/language/detect.ts";
import type { Language } from "../domain/language/names.ts";
import { plain } from "./normalise.ts";
import { isStopWord } from "./stop-words.ts";

const arabicLetters = /\p{Script=Arabic}/gu;
const latinLetters = /\p{Script=Latin}/gu;

/** The language of a written text: by its script, then by which language has more of its small words. */
export function languageOf(text: string): Language {
  const arabic = text.match(arabicLetters)?.length ?? 0;
  const latin = text.match(latinLetters)?.length ?? 0;
  if (arabic > latin) return "ar";
  let french = 0;
  let english = 0;
  for (const word of plain(text).split(/[^\p{L}\p{N}]+/u)) {
    const inFrench = isStopWord(word, "fr");
    const inEnglish = isStopWord(word, "en");
    if (inFrench && !inEnglish) french += 1;
    if (inEnglish && !inFrench) english += 1;
  }
  return english > french ? "en" : "fr";
}

/** The language a question is asked in, and whether it is Darija in Latin letters. */
export function readQuestion(question: string): { askedIn: Language; latinDarija: boolean } {
  const { language, second } = detectLanguage(question);
  if (language === "ary-Latn" || second === "ary-Latn") return { askedIn: "ar", latinDarija: true };
  if (language === "ary") return { askedIn: "ar", latinDarija: false };
  if (language === "fr" || language === "ar" || language === "en") return { askedIn: language, latinDarija: false };
  return { askedIn: languageOf(question), latinDarija: false };
}
