import { expect, test } from "vitest";
import { hasLetterDigits, skeleton } from "../../../src/domain/language/arabizi-shape.ts";

test("the spellings of one word share their consonants", () => {
  expect(new Set(["bzzaf", "bezaf", "bazzaf", "bzf"].map(skeleton)).size).toBe(1);
  expect(new Set(["3lach", "3lash", "3lax"].map(skeleton)).size).toBe(1);
  expect(new Set(["mochkil", "mouchkil", "moshkil", "mchkil"].map(skeleton)).size).toBe(1);
});

test("digits between letters are letters, digits of units and formulas are digits", () => {
  for (const word of ["3ndna", "lwa9t", "7it", "ma3reftch", "s7ab"]) expect(hasLetterDigits(word), word).toBe(true);
  for (const word of ["m3", "co2", "4g", "2eme", "3h", "b2b", "mp3", "10h30", "3h30"])
    expect(hasLetterDigits(word), word).toBe(false);
});
