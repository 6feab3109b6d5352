import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pitchCriteria } from "../../../../src/domain/criteria/pitch/pitch-criteria.ts";

interface Case {
  criterion: string;
  met: boolean;
  text: string;
}

const cases: Case[] = readFileSync(new URL("./cases/pitch-spoken.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const floor = 0.9;

test("spoken sentences are told right nine times of ten, and never met where nothing was said", () => {
  const said = cases.map(({ criterion, text, met }) => ({
    text,
    met,
    found: pitchCriteria[criterion]!({ text, notOwn: [] }),
  }));
  const right = said.filter(({ met, found }) => (found.verdict === "met") === met).length;
  expect(right / cases.length).toBeGreaterThanOrEqual(floor);
  for (const { text, found } of said) {
    if (found.quote !== null) expect(text.slice(found.start!, found.end!)).toBe(found.quote);
  }
});
