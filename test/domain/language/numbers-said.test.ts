import { expect, test } from "vitest";
import { findNumbers, isQuantity, type NumberFound } from "../../../src/domain/language/numbers.ts";
import { casesOf } from "./cases.ts";

interface Case {
  language: string;
  text: string;
  /** "17%", "1/3", "20 kg", "5": what counts something, in text order. */
  said: readonly string[];
}

function brief({ kind, value, of, unit }: NumberFound): string {
  if (kind === "percent") return `${value}%`;
  if (of !== undefined) return `${value}/${of}`;
  return [Number(value.toFixed(3)), unit].filter((part) => part !== null).join(" ");
}
const counted = (text: string): string[] => findNumbers(text).filter(isQuantity).map(brief);

test.each(["fr", "en", "ar", "ary-Latn"])(
  "numbers as they are said are read whole, and nothing else is (%s)",
  (language) => {
    const cases = casesOf<Case>("numbers-said").filter((one) => one.language === language);
    const wrong = cases.filter(({ text, said }) => counted(text).join("; ") !== said.join("; "));
    expect(cases.length).toBeGreaterThan(100);
    expect(1 - wrong.length / cases.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.97);
  },
);

test.each([
  ["en deux mille vingt-six", "year", 2026],
  ["since nineteen ninety-eight", "year", 1998],
  ["the 1990s", "year", 1990],
  ["le douze juin deux mille vingt-sept", "date", 12],
  ["à quinze heures trente", "time", 15.5],
  ["the six o'clock bus", "time", 6],
  ["8 dyal sbah", "time", 8],
  ["étape trois", "ordinal", 3],
])("a date, an hour or a rank in words is told from an amount: %s", (text, kind, value) => {
  expect(findNumbers(text)).toMatchObject([{ kind, value }]);
});

test("a price, thanks, a name with a fraction in it and a conjunction are no numbers", () => {
  for (const text of [
    "ثمن الخبز",
    "tmn zit ghali",
    "mille mercis",
    "ألف شكر",
    "le tiers-lieu",
    "un demi-tour",
    "لست وحدي",
  ])
    expect(findNumbers(text), text).toEqual([]);
});
