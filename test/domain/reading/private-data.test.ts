import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPrivateData } from "../../../src/domain/reading/private-data.ts";

interface Case {
  text: string;
  /** Kind and quote, in the order of the text. */
  found: [string, string][];
}

const cases = (name: string): Case[] =>
  readFileSync(new URL(`./cases/private-data-${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);

const read = (text: string) => readPrivateData(text).map(({ kind, quote }) => [kind, quote]);

test.each(cases("first"))("«$text»", ({ text, found }) => {
  expect(read(text)).toEqual(found);
});

test("set-aside texts: nine of ten are read to the letter", () => {
  const aside = cases("set-aside");
  const wrong = aside.filter(({ text, found }) => JSON.stringify(read(text)) !== JSON.stringify(found));
  expect(wrong.length / aside.length, wrong.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(0.1);
});

describe("what it finds", () => {
  test("stands in the text letter for letter, in order, none inside another", () => {
    const piece = fc.oneof(
      fc.constantFrom("0612345678", "sara@gmail.com", "AB123456", "@sara_2012", "12 rue des Oliviers", "٠٦١٢٣٤٥٦٧٨"),
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.constantFrom(" ", "\n", ": ", "، ", " et "),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { quote, start, end } of readPrivateData(text)) {
          expect(text.slice(start, end)).toBe(quote);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("is nothing in an empty text, and soon read in a long one", () => {
    expect(readPrivateData("")).toEqual([]);
    expect(readPrivateData("rue ".repeat(5000))).toEqual([]);
    expect(readPrivateData("0 ".repeat(5000))).toEqual([]);
  });
});
