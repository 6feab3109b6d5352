import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkText } from "../../../src/domain/criteria/registry.ts";

interface Case {
  id: string;
  lang: string;
  text: string;
  met: string[];
}

const ids = ["who", "what", "where_when", "magnitude", "evidence", "no_solution", "specific", "one_problem"];
const floor = 0.85;
const folder = new URL("./cases/", import.meta.url);
const read = (file: string): Case[] =>
  readFileSync(new URL(file, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** F1 of met against not met. */
function f1(cases: Case[], criterion: string): number {
  let right = 0;
  let wrong = 0;
  for (const { text, met } of cases) {
    const said = checkText([criterion], { text, notOwn: [] })[0]!.verdict === "met";
    const gold = met.includes(criterion);
    if (said && gold) right += 1;
    else if (said !== gold) wrong += 1;
  }
  return (2 * right) / (2 * right + wrong);
}

describe.each(readdirSync(folder).filter((file) => file.endsWith(".jsonl")))("%s", (file) => {
  const cases = read(file);

  test.each(ids)("%s is told right in nine statements of ten or near", (criterion) => {
    expect(f1(cases, criterion)).toBeGreaterThanOrEqual(floor);
  });

  test("every quote stands letter for letter in its statement", () => {
    for (const { text } of cases) {
      for (const { quote, start, end } of checkText(ids, { text, notOwn: [] })) {
        if (quote !== null) expect(text.slice(start!, end!)).toBe(quote);
      }
    }
  });

  test("no statement is specific without a who", () => {
    for (const { text } of cases) {
      const [who, specific] = checkText(["who", "specific"], { text, notOwn: [] });
      if (who!.verdict !== "met") expect(specific!.verdict).not.toBe("met");
    }
  });
});
