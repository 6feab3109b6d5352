import { expect, test } from "vitest";
import type { Language } from "../../src/domain/language/names.ts";
import { pieces, plain, terms } from "../../src/library/normalise.ts";

const stems = (text: string, language: Language) => terms(text, language).map((term) => term.stem);
const meet = (one: string, other: string, language: Language) =>
  expect(stems(one, language)).toEqual(stems(other, language));

test("accents, capitals and elided articles do not keep French words apart", () => {
  meet("Élève", "eleve", "fr");
  meet("l'élève", "Les élèves", "fr");
  meet("l’eau", "eau", "fr");
  meet("qu'une hypothèse", "hypotheses", "fr");
  meet("Cœur", "coeur", "fr");
});

test("aujourd'hui is not an article and a word", () => {
  expect(stems("aujourd'hui", "fr")).toEqual([]);
  expect(terms("presqu'île", "fr").map((term) => term.form)).toEqual(["presqu", "ile"]);
});

test("one time has one spelling", () => {
  for (const written of ["16h45", "16:45", "16 h 45", "16H45", "١٦:٤٥"]) expect(plain(written)).toBe("16h45");
  for (const written of ["9h", "09h00", "9:00", "9 heures", "09 h"]) expect(plain(written)).toBe("9h");
  expect(plain("10:30:20")).toBe("10:30:20");
  expect(plain("le 3 hiver")).toBe("le 3 hiver");
});

test("vowel signs, tatweel and the shape of alef do not keep Arabic words apart", () => {
  meet("الأَفْكَار", "الافكار", "ar");
  meet("الأفكـــار", "أفكار", "ar");
  meet("إدارة", "ادارة", "ar");
  meet("آثار", "اثار", "ar");
});

test("ta marbuta and alef maqsura are taken together with ha and ya after stemming", () => {
  meet("المشكلة", "مشكله", "ar");
  meet("المستشفى", "المستشفي", "ar");
});

test("hamza on its seat stays a letter", () => {
  expect(plain("مسؤول")).toBe("مسؤول");
  meet("مسؤول", "مسوول", "ar");
});

test("Arabic digits are Western ones", () => {
  expect(plain("٥٠٠٠")).toBe("5000");
  expect(plain("۱۲")).toBe("12");
});

test("stop words are those of the language asked for", () => {
  expect(stems("quelle est la date du pitch ?", "fr")).toEqual(["dat", "pitch"]);
  expect(stems("ما هو موعد العرض", "ar")).toHaveLength(2);
  expect(stems("what is the pitch", "en")).toEqual(["pitch"]);
});

test("an Arabic word in a French text is stemmed as Arabic", () => {
  expect(stems("المشكلة", "fr")).toEqual(stems("المشكلة", "ar"));
});

test("words are cut into pieces of four letters with their edges", () => {
  expect(pieces("pitch")).toEqual(["_pit", "pitc", "itch", "tch_"]);
  expect(pieces("ia")).toEqual(["_ia_"]);
  expect(pieces("a")).toEqual(["_a_"]);
});
