import { expect, test } from "vitest";
import { isVagueQuantity, vagueQuantities } from "../../../src/domain/language/vague.ts";

test("words that stand where a number should be are found where they stand", () => {
  expect(vagueQuantities("il y a beaucoup de gens, souvent").map(({ quote }) => quote)).toEqual([
    "beaucoup",
    "souvent",
  ]);
  expect(vagueQuantities("بزّاف ديال الناس").map(({ quote }) => quote)).toEqual(["بزّاف"]);
  expect(vagueQuantities("3ndhom zrabi bzzzaf").map(({ quote }) => quote)).toEqual(["bzzzaf"]);
});

test("a vague word in any language is a vague quantity", () => {
  for (const text of [
    "la plupart",
    "many people",
    "bzf",
    "كثير من الناس",
    "des centaines",
    "thousands of palms",
    "ديما",
  ])
    expect(isVagueQuantity(text), text).toBe(true);
});

test("a number beside it makes it exact", () => {
  expect(isVagueQuantity("beaucoup : 31 sur 94")).toBe(false);
  expect(vagueQuantities("ثلاثة آلاف نخلة")).toEqual([]);
});

test("a date beside it does not", () => {
  expect(isVagueQuantity("souvent, depuis 2019")).toBe(true);
});
