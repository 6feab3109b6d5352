import { expect, test } from "vitest";
import { indicatorWords } from "../../../src/web/shared/strings/indicator.ts";

/** Every sentence of a book, its counting ones said once. */
function sentences(book: object): string[] {
  return Object.values(book).flatMap((value): string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "function" ? [String(value("x", "y"))] : sentences(value);
  });
}

test("nothing is left empty in any language", () => {
  for (const book of Object.values(indicatorWords))
    for (const text of sentences(book)) expect(text.trim()).not.toBe("");
});

test("French keeps its spaces together, Arabic its Western digits and its own letters", () => {
  for (const text of sentences(indicatorWords.fr)) expect([text, / [;:!?»%]|« /.test(text)]).toEqual([text, false]);
  for (const text of sentences(indicatorWords.ar)) {
    expect([text, /[٠-٩]/.test(text)]).toEqual([text, false]);
    if (text.length > 2) expect([text, /[\u0600-\u06ff]/.test(text)]).toEqual([text, true]);
  }
});
