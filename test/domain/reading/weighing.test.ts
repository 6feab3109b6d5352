import { expect, test } from "vitest";
import { intents } from "../../../src/domain/guidance.ts";
import { fieldKinds, paragraphKinds } from "../../../src/domain/reading/field-kinds.ts";
import { fieldWeightLines } from "../../../src/domain/reading/lexicon/field-weights.ts";
import { paragraphWeightLines } from "../../../src/domain/reading/lexicon/paragraph-weights.ts";
import { weightLines } from "../../../src/domain/reading/lexicon/weights.ts";
import { readSigns, signNames } from "../../../src/domain/reading/signs.ts";
import { weigh } from "../../../src/domain/reading/weighing.ts";
import { weightLine } from "../../../src/domain/reading/weight-table.ts";

const lines = weightLines.trim().split("\n");
const together = new Set([
  "question",
  "foreignQuestion",
  "foreignStatement",
  "foreignFavour",
  "allPolite",
  "mostPolite",
  "timeOfRehearsal",
  "questionOfRehearsal",
  "unsureOfProgramme",
  "unsureOfTerm",
]);

test("every line of the table weighs every intent", () => {
  for (const line of lines) expect(line.slice(line.lastIndexOf("\t") + 1), line).toHaveLength(intents.length);
});

test("the table knows no sign that is no longer looked for", () => {
  const known = new Set<string>(signNames);
  for (const line of lines) {
    const sign = /^g:([^\t]+)\t/.exec(line)?.[1];
    if (sign) expect(known.has(sign) || together.has(sign), sign).toBe(true);
  }
});

test.each([
  ["fields'", fieldWeightLines, fieldKinds.length],
  ["paragraphs'", paragraphWeightLines, paragraphKinds.length],
])("every line of the %s table weighs every kind", (_, table, kinds) => {
  for (const line of table.trim().split("\n")) expect(line.slice(line.lastIndexOf("\t") + 1), line).toHaveLength(kinds);
});

test("a weight outside the letters is held at their end", () => {
  expect(weightLine("w:x", [-9, 0, 9])).toBe("w:x\tAg=");
});

test("likelihoods add up to one", () => {
  const signs = readSigns("à quelle heure est le déjeuner");
  const all = Object.values(weigh(signs, { from: 0, to: signs.source.tokens.length }));
  expect(all.reduce((one, other) => one + other)).toBeCloseTo(1);
});
