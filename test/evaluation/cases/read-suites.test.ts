import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askedOf } from "../../../src/evaluation/cases/expectations.ts";
import type { Known } from "../../../src/evaluation/cases/known.ts";
import { readSuites } from "../../../src/evaluation/cases/read-suites.ts";
import { judges } from "../../../src/evaluation/judges/judges.ts";
import { ownFolder } from "../../support/folders.ts";
import { shippedKnowledge } from "../../support/small-theatre.ts";

let known: Known;
let folder: string;
beforeAll(async () => {
  known = { judges, personas: [], programme: (await shippedKnowledge()).programme };
});
beforeEach(() => {
  folder = ownFolder();
  for (const inside of ["suites", "cases"]) mkdirSync(join(folder, inside));
  write("cases/words.jsonl", caseLine("words-1"), caseLine("words-2"));
  write("suites/words.yaml", ...suiteLines);
});

const caseLine = (id: string, expected: object = {}) =>
  JSON.stringify({ id, language: "fr", workshop: null, play: { kind: "talk", say: ["a"] }, expect: expected });
const suiteLines = [
  'promise: { fr: "Court", ar: "قصير", en: "Short" }',
  "cases: [words]",
  "judges: { short: true, language: true }",
  "floor: 0.9",
  'title: { fr: "Court", ar: "قصير", en: "Short" }',
];
const write = (file: string, ...lines: string[]) => writeFileSync(join(folder, file), lines.join("\n"));
const read = (...only: string[]) => readSuites(folder, known, only);

describe("a folder of suites", () => {
  test("gives each suite its cases, in the order of the files; the file's name is the id", () => {
    write("cases/more.jsonl", caseLine("more-1"));
    write("suites/all.yaml", ...suiteLines.with(1, "cases: [words.jsonl, more]"));
    const { suites, mistakes } = read();
    expect(mistakes).toEqual([]);
    expect(suites.map(({ suite, cases }) => [suite.id, cases.map(({ id }) => id)])).toEqual([
      ["all", ["words-1", "words-2", "more-1"]],
      ["words", ["words-1", "words-2"]],
    ]);
    expect(read("words").suites.map(({ suite }) => suite.id)).toEqual(["words"]);
  });

  test.each([
    ["an unknown judge", 3, "judges:\n  shrt: true", 4, /unknown judge "shrt"/, /"short"/],
    ["a judge's wrong parameters", 3, "judges:\n  short: { word: 3 }", 4, /short/, /./],
    ["a file that is not there", 2, "cases:\n  - words\n  - wrods", 4, /no file of cases "wrods"/, /words/],
    ["a floor over 1", 4, "floor: 90", 4, /"floor" is too big/, /1/],
    ["a language nobody writes", 4, "floor: 0.9\nfloors:\n  language: { es: 0.5 }", 6, /language/, /./],
    [
      "an unknown workshop",
      4,
      "floor: 0.9\nfloors:\n  workshop:\n    framin: 0.5",
      7,
      /workshop "framin"/,
      /"framing"/,
    ],
    ["a misspelt key", 4, "flour: 0.9", 4, /unknown key "flour"|"floor" is missing/, /floor/],
    ["a promise in two languages", 1, 'promise: { fr: "Court", en: "Short" }', 1, /promise.ar/, /Arabic/],
    ["another id than its name", 4, "floor: 0.9\nid: wurds", 5, /not the file's name/, /"words"/],
    ["broken YAML", 2, "cases: [words", 3, /YAML/, /./],
  ])("%s is told with file, line and mend", (_, at, written, line, what, mend) => {
    write("suites/words.yaml", ...suiteLines.with(at - 1, written));
    const { suites, mistakes } = read();
    expect(suites).toEqual([]);
    expect(mistakes.map((mistake) => [mistake.file, mistake.line])).toContainEqual([
      `${basename(folder)}/suites/words.yaml`,
      line,
    ]);
    expect(mistakes.map((mistake) => mistake.what).join()).toMatch(what);
    expect(mistakes.map((mistake) => mistake.mend).join()).toMatch(mend);
  });

  test("an id that is taken is told at its second place, with the first", () => {
    write("cases/other.jsonl", caseLine("a"), caseLine("words-2"));
    expect(read().mistakes).toEqual([
      expect.objectContaining({
        file: expect.stringMatching(/words.jsonl$/),
        line: 2,
        what: expect.stringMatching(/other.jsonl:2$/),
      }),
    ]);
  });

  test("an unknown suite is told with the known ones; so is a folder without any", () => {
    expect(read("wrds").mistakes).toMatchObject([{ what: 'unknown suite "wrds"', mend: 'Did you mean "words"?' }]);
    expect(readSuites(join(folder, "none"), known).mistakes).toMatchObject([{ what: "there is no suite" }]);
  });
});

test("a case's own expectations win over its suite's, and null takes a judge away", () => {
  write("cases/words.jsonl", caseLine("w", { language: null, short: { words: 9 }, harmless: true }));
  const [first] = read().suites;
  const asked = askedOf(first!.suite, first!.cases[0]!, judges);
  expect(asked.map(({ judge, parameters }) => [judge.id, parameters])).toEqual([
    ["short", { words: 9 }],
    ["harmless", true],
  ]);
});
