import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { valueCriteria } from "../../../../src/domain/criteria/value/value-criteria.ts";

interface Case {
  lang: string;
  text: string;
  met: string[];
}

const ids = ["beneficiary", "pain", "benefit", "how", "alternative", "not_vague"];
const floor = 0.8;
const folder = new URL("./cases/", import.meta.url);
const read = (file: string): Case[] =>
  readFileSync(new URL(file, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const find = (id: string, text: string) => valueCriteria[id]!({ text, notOwn: [] });

/** F1 of met against not met. */
function f1(cases: readonly Case[], id: string): number {
  let right = 0;
  let wrong = 0;
  for (const { text, met } of cases) {
    const said = find(id, text).verdict === "met";
    const gold = met.includes(id);
    if (said && gold) right += 1;
    else if (said !== gold) wrong += 1;
  }
  return (2 * right) / (2 * right + wrong);
}

const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));

describe.each(files)("%s", (file) => {
  const cases = read(file);

  test.each(ids)("%s is told right in value propositions of five ways of writing", (id) => {
    expect(f1(cases, id)).toBeGreaterThanOrEqual(floor);
  });

  test("every quote stands letter for letter in its text", () => {
    for (const { text } of cases) {
      for (const id of ids) {
        const { quote, start, end } = find(id, text);
        if (quote !== null) expect(text.slice(start!, end!)).toBe(quote);
      }
    }
  });
});

test("no language is left behind", () => {
  const all = files.flatMap(read);
  for (const lang of ["fr", "en", "ar", "ary", "ary-Latn"]) {
    const cases = all.filter((one) => one.lang === lang);
    for (const id of ids) expect({ lang, id, held: f1(cases, id) >= 0.78 }).toEqual({ lang, id, held: true });
  }
});
