import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { brokenLinks } from "../../../src/domain/coherence/broken-links.ts";
import type { BrokenLink } from "../../../src/domain/coherence/link.ts";

/** Four texts of a team; `expect`: kind, words of the later end, words of the earlier end ("" where it does not matter). */
interface Case {
  id: string;
  problem: string;
  solution: string;
  impact: string;
  pitch: string;
  expect: [string, string, string][];
}

const folder = new URL("./cases/", import.meta.url);
const read = (file: string): Case[] =>
  readFileSync(new URL(file, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const linksOf = ({ problem, solution, impact, pitch }: Case): BrokenLink[] =>
  brokenLinks({
    framing: { statement: problem },
    solution: { value_proposition: solution },
    impact: { indicators: impact },
    pitch: { message: pitch },
  });

const overlaps = (one: string, other: string) => one.includes(other) || other.includes(one);

function measure(cases: readonly Case[]): { precision: number; recall: number } {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const one of cases) {
    const left = [...one.expect];
    const links = linksOf(one);
    found += links.length;
    wanted += left.length;
    for (const { kind, text } of links) {
      const at = left.findIndex(([expected, words]) => expected === kind && overlaps(text.quote, words));
      if (at < 0) continue;
      left.splice(at, 1);
      right += 1;
    }
  }
  return { precision: right / found, recall: right / wanted };
}

describe.each(readdirSync(folder).filter((file) => file.endsWith(".jsonl")))("%s", (file) => {
  const cases = read(file);

  test("of the links told broken four in five are, and three in four of the broken ones are told", () => {
    const { precision, recall } = measure(cases);
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  });

  test("both ends are quoted letter for letter from the field that is named", () => {
    for (const one of cases) {
      const texts: Record<string, string> = {
        "framing.statement": one.problem,
        "solution.value_proposition": one.solution,
        "impact.indicators": one.impact,
        "pitch.message": one.pitch,
      };
      for (const { text, against } of linksOf(one))
        for (const end of against === null ? [text] : [text, against])
          expect(texts[`${end.workshop}.${end.field}`], one.id).toContain(end.quote);
    }
  });
});
