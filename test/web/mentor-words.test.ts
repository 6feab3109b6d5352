import { expect, test } from "vitest";
import { feedbackWords } from "../../src/web/shared/strings/feedback.ts";
import { mirrorWords } from "../../src/web/shared/strings/mirror.ts";
import reviewAr from "../../src/web/shared/strings/review-ar.ts";
import reviewEn from "../../src/web/shared/strings/review-en.ts";
import reviewFr from "../../src/web/shared/strings/review-fr.ts";
import { settingsWords } from "../../src/web/shared/strings/settings.ts";

/** Every sentence of a book by its place; those that take a name or a number are said with some. */
function sentences(book: object): [string, string][] {
  return Object.entries(book).flatMap(([place, value]): [string, string][] => {
    if (typeof value === "string") return [[place, value]];
    if (typeof value === "function") return [[place, String(value(sample(place), 3, "Nadia"))]];
    return sentences(value as object).map(([inner, text]) => [`${place}.${inner}`, text]);
  });
}

/** What a sentence may be made with. */
const sample = (place: string): string | number => {
  if (place === "decided") return "settling";
  if (place === "origin") return "edited";
  return ["queueState", "coming", "elsewhere", "seconds", "characters", "ofShown", "inHundred"].includes(place)
    ? 3
    : "18:30";
};

const books = {
  fr: [reviewFr, mirrorWords.fr, settingsWords.fr, feedbackWords.fr],
  ar: [reviewAr, mirrorWords.ar, settingsWords.ar, feedbackWords.ar],
  en: [reviewEn, mirrorWords.en, settingsWords.en, feedbackWords.en],
} as const;
const said = (language: keyof typeof books) => books[language].flatMap(sentences);

/** Names of keys are the same on every keyboard. */
const isKey = (text: string) => /^(?:[A-Z\d⏎?]|Ctrl|Esc)(?: [A-Z\d⏎])*$/.test(text);

test("every sentence of the mentors' pages is there in three languages, none is empty", () => {
  const places = said("fr").map(([place]) => place);
  for (const language of ["ar", "en"] as const) expect(said(language).map(([place]) => place)).toEqual(places);
  for (const language of ["fr", "ar", "en"] as const)
    for (const [place, text] of said(language)) expect([place, text.trim()]).not.toEqual([place, ""]);
});

test("their Arabic is Arabic, with Western digits", () => {
  for (const [place, text] of said("ar")) {
    expect([place, /[٠-٩]/.test(text)]).toEqual([place, false]);
    if (!isKey(text) && place !== "ofShown")
      expect([place, text, /[\u0600-\u06ff]/.test(text)]).toEqual([place, text, true]);
  }
});

test("their French has its narrow spaces and curved apostrophes", () => {
  for (const [place, text] of said("fr")) {
    expect([place, text, / [;:!?»%]|« |[a-zà-ÿ]'[a-zà-ÿ]/i.test(text)]).toEqual([place, text, false]);
  }
});
