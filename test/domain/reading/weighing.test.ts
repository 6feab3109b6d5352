import { expect, test } from "vitest";
import { intents } from "../../../src/domain/guidance.ts";
import { weightLines } from "../../../src/domain/reading/lexicon/weights.ts";
import { readSigns, signNames } from "../../../src/domain/reading/signs.ts";
import { weigh } from "../../../src/domain/reading/weighing.ts";

const lines = weightLines.trim().split("\n");
const together = new Set([
  "question",
  "foreignQuestion",
  "foreignStatement",
  "foreignFavour",
  "allPolite",
  "mostPolite",
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

test("likelihoods add up to one", () => {
  const signs = readSigns("à quelle heure est le déjeuner");
  const all = Object.values(weigh(signs, { from: 0, to: signs.source.tokens.length }));
  expect(all.reduce((one, other) => one + other)).toBeCloseTo(1);
});
