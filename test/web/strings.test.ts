import { expect, test } from "vitest";
import ar from "../../src/web/shared/strings/ar.ts";
import en from "../../src/web/shared/strings/en.ts";
import fr from "../../src/web/shared/strings/fr.ts";
import restAr from "../../src/web/shared/strings/rest-ar.ts";
import restEn from "../../src/web/shared/strings/rest-en.ts";
import restFr from "../../src/web/shared/strings/rest-fr.ts";

/** Every sentence of a book, its counting ones said for several numbers. */
function sentences(book: object): [string, string][] {
  return Object.entries(book).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[key, value]];
    if (typeof value === "function")
      return [0, 1, 2, 3, 10, 11, 100].map((count) => [
        key,
        String(key === "here" || key === "fromWords" ? value(["A", "B"].slice(0, count)) : value(count, 8)),
      ]);
    return sentences(value as object).map(([inner, text]) => [`${key}.${inner}`, text]);
  });
}
const books = { fr: [fr, restFr], ar: [ar, restAr], en: [en, restEn] } as const;

test("every sentence is there in the three languages, none is empty", () => {
  const keys = (language: keyof typeof books) => [...new Set(books[language].flatMap(sentences).map(([key]) => key))];
  expect(keys("ar")).toEqual(keys("fr"));
  expect(keys("en")).toEqual(keys("fr"));
  for (const language of ["fr", "ar", "en"] as const)
    for (const [key, text] of books[language].flatMap(sentences)) expect([key, text.trim()]).not.toEqual([key, ""]);
});

test("Arabic sentences are Arabic, with Western digits and no letter spelled apart", () => {
  for (const [key, text] of books.ar.flatMap(sentences)) {
    expect([key, /[٠-٩]/.test(text)]).toEqual([key, false]);
    if (!key.endsWith("code")) expect([key, /[\u0600-\u06ff]/.test(text)]).toEqual([key, true]);
  }
});

test("French keeps its narrow spaces: no plain space before a high sign or inside guillemets", () => {
  for (const [key, text] of books.fr.flatMap(sentences)) {
    expect([key, / [;:!?»%]/.test(text)]).toEqual([key, false]);
    expect([key, /« /.test(text)]).toEqual([key, false]);
    expect([key, /[a-zà-ÿ]'[a-zà-ÿ]/i.test(text)]).toEqual([key, false]);
  }
});

test("no interface sentence holds an emoji", () => {
  for (const [key, text] of Object.values(books).flatMap((book) => book.flatMap(sentences)))
    expect([key, /\p{Extended_Pictographic}/u.test(text)]).toEqual([key, false]);
});
