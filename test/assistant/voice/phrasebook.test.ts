import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { families } from "../../../src/assistant/voice/families.ts";
import { loadPhrasebook, readBook } from "../../../src/assistant/voice/phrasebook.ts";
import { detectLanguage } from "../../../src/domain/language/detect.ts";
import { languages } from "../../../src/domain/language/names.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "prompts", "voice");
const source = (language: string): string => readFileSync(join(folder, `${language}.yaml`), "utf8");
const phrasebook = loadPhrasebook(folder);

test("every family stands in every language, with more phrasings than ten turns can use up where it repeats", () => {
  for (const language of languages) {
    const { phrasings } = phrasebook[language];
    expect([...phrasings.keys()].sort()).toEqual(Object.keys(families).sort());
    expect([...phrasings.values()].flat().length).toBeGreaterThan(700);
  }
});

test("a book's phrasings are written in its language", () => {
  for (const language of languages) {
    const all = [...phrasebook[language].phrasings.values()].flat().map(({ text }) => text.replace(/\{\w+\}/g, ""));
    expect(detectLanguage(all.join(" ")).language).toBe(language);
    if (language === "ar") for (const text of all) expect(text).not.toMatch(/[a-z]{3}/i);
    else for (const text of all) expect(text).not.toMatch(/\p{Script=Arabic}/u);
  }
});

test("French is set with its no-break spaces, and quotes in one pair of marks a language", () => {
  for (const { text } of [...phrasebook.fr.phrasings.values()].flat()) {
    expect(text).not.toMatch(/ [?!;:»]|« /);
    expect(text).not.toMatch(/[“”"]/);
  }
  for (const { text } of [...phrasebook.ar.phrasings.values()].flat()) expect(text).not.toMatch(/[“”"?,;]|« /);
  for (const { text } of [...phrasebook.en.phrasings.values()].flat()) expect(text).not.toMatch(/[«»"]/);
});

test.each([
  ["a family that does not exist", "tail:", "tale:", 'no family is called "tale"'],
  [
    "a slot that no quotation marks hold",
    "« {q} » : voilà une vraie difficulté.",
    "{q} est une vraie difficulté.",
    "outside quotation marks",
  ],
  [
    "a slot of another family",
    "« {q} » : voilà une vraie difficulté.",
    "« {q} » pour {field}.",
    "{field} is not a slot",
  ],
  ["a question in a family that tells", "Pas grave, cela se trouve.", "Pas grave, on cherche ?", "must not ask"],
  ["two questions", "Racontez la dernière fois : qui était là ?", "Qui ? Et où ?", "exactly one question"],
  ["praise without an object", "Pas grave, cela se trouve.", "Bravo, excellent travail.", "praises"],
  ["a slot after a word that elides", "Je prends « {q} ».", "Il manque de « {q} ».", "elides"],
  ["quoted words that nobody said", "Pas grave, cela se trouve.", "« Pas grave », dit-on.", "not a slot"],
])("%s is told", (_name, right, wrong, told) => {
  expect(source("fr")).toContain(right);
  const { found } = readBook("fr", source("fr").replace(right, wrong));
  expect(found.join("\n")).toContain(told);
});
