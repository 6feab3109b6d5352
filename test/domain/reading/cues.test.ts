import { expect, test } from "vitest";
import { Lexicon } from "../../../src/domain/reading/cues.ts";
import { readTokens } from "../../../src/domain/reading/tokens.ts";

const lexicon = new Lexicon(
  {
    order: { fr: "^ donne/donnez (nous) @thing" },
    far: { fr: "bus ... panne" },
    last: { fr: "la suite $" },
    number: { fr: "# km" },
    darija: { latn: "chno ndiro" },
    arabic: { ar: "اللوحه" },
    stem: { fr: "entrain*" },
  },
  { thing: { fr: "reponse idee" }, filler: { fr: "svp alors" } },
);
type Group = "order" | "far" | "last" | "number" | "darija" | "arabic" | "stem";
const has = (group: Group, text: string) => lexicon.scan(readTokens(text)).has(group);

test("an order opens its clause, after nothing but fillers", () => {
  expect(has("order", "alors donne nous réponse")).toBe(true);
  expect(has("order", "il pleut, donnez idée")).toBe(true);
  expect(has("order", "la carte donne réponse")).toBe(false);
});

test("a gap stays inside its sentence", () => {
  expect(has("far", "le bus est souvent en panne")).toBe(true);
  expect(has("far", "le bus passe. la pompe est en panne")).toBe(false);
});

test("an end is an end", () => {
  expect(has("last", "c'est quoi la suite ?")).toBe(true);
  expect(has("last", "la suite royale")).toBe(false);
});

test("any number will do", () => {
  for (const text of ["3 km", "12 km", "٣ km"]) expect(has("number", text), text).toBe(true);
  expect(has("number", "des km")).toBe(false);
});

test("Darija in Latin letters is one word in many spellings", () => {
  for (const text of ["chno ndiro", "shnou ndirou", "chnu ndiro", "xno ndiro"])
    expect(has("darija", text), text).toBe(true);
});

test("attached letters do not hide an Arabic word", () => {
  for (const text of ["اللوحة", "للوحة", "واللوحة", "باللوحة"]) expect(has("arabic", text), text).toBe(true);
});

test("a stem takes any ending, accents and held letters are let go", () => {
  for (const text of ["entraîner", "entraînement", "ENTRAINEEEER"]) expect(has("stem", text), text).toBe(true);
});

test("a cue that names an unknown class is refused", () => {
  expect(() => new Lexicon({ one: { fr: "@nothing" } }, {})).toThrow("no class of words");
});

test("a cue must begin with a sure word", () => {
  expect(() => new Lexicon({ one: { fr: "(le) (la)" } }, {})).toThrow("sure word");
});
