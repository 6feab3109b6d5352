import { expect, test } from "vitest";
import { writtenForms } from "../../src/domain/language/names.ts";
import { directionOf, nearest, spoken } from "../../src/web/shared/direction.ts";

test("Arabic and Darija in Arabic script run from right to left, all other known forms from left to right", () => {
  const rightToLeft = writtenForms.filter((form) => directionOf(form) === "rtl");
  expect(rightToLeft).toEqual(["ar", "ary"]);
});

test("an undetermined text claims no language and follows its own letters", () => {
  expect(spoken("und")).toEqual({ dir: "auto" });
  expect(spoken("ary-Latn")).toEqual({ lang: "ary-Latn", dir: "ltr" });
});

test("a phone is served in the first language it asks for that the interface has, French when none is", () => {
  expect(nearest(["ar-MA", "fr"])).toBe("ar");
  expect(nearest(["de-DE", "en-US"])).toBe("en");
  expect(nearest(["ary"])).toBe("ar");
  expect(nearest(["", "zh"])).toBe("fr");
});
