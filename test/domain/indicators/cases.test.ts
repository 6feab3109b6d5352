import { expect, test } from "vitest";
import { casesOf, measure } from "./cases.ts";

const names = [
  "first",
  "third",
  "set-aside",
  "fourth-set-aside",
  "fifth-set-aside",
  "sixth-set-aside",
  "seventh-set-aside",
];
const languages = ["fr", "ar", "en"] as const;

test.each(names)("the texts of %s are told from wishes, and their slots found, in each language", (name) => {
  const cases = casesOf(name);
  for (const lang of languages) {
    const { texts, told, levels, slots } = measure(cases.filter((one) => one.lang === lang));
    expect([lang, texts >= 7]).toEqual([lang, true]);
    expect([lang, told, told >= 0.9]).toEqual([lang, told, true]);
    expect([lang, levels, levels >= 0.85]).toEqual([lang, levels, true]);
    expect([lang, slots, slots >= 0.85]).toEqual([lang, slots, true]);
  }
});
