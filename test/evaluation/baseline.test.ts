import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { baselineOf, readBaseline, writeBaseline } from "../../src/evaluation/baseline.ts";
import { linesOf } from "../support/run-lines.ts";

const folder = mkdtempSync(join(tmpdir(), "baseline-"));
const written = (content: string): string => {
  const path = join(folder, "baseline.json");
  writeFileSync(path, content);
  return path;
};

describe("a baseline", () => {
  const lines = linesOf([
    { id: "b", values: [1, 0] },
    { id: "a", values: [1, 1] },
    { id: "lost", values: ["infrastructure", "infrastructure"] },
    { id: "a", suite: "grounding", values: [0, 0] },
  ]);

  test("keeps each case's value by suite, in order, with what was tried, and comes back from its file", () => {
    const path = join(folder, "kept.json");
    writeBaseline(path, baselineOf(lines));
    expect(readBaseline(path)).toEqual({
      version: 1,
      voice: "offline",
      model: null,
      repeat: 2,
      tried: { "prompts/voice/fr.yaml": "a41f9c" },
      suites: { grounding: { a: 0 }, language: { a: 1, b: 0.5 } },
    });
    expect(Object.keys(readBaseline(path).suites.language!)).toEqual(["a", "b"]);
  });

  test.each([
    ["is not there", () => join(folder, "none.json"), /none\.json cannot be read .*npm run eval/],
    ["is not JSON", () => written("{"), /baseline\.json is not JSON .*npm run eval/],
    [
      "holds a value that is no share",
      () => written(JSON.stringify({ ...baselineOf(lines), suites: { language: { a: 2 } } })),
      /baseline\.json: suites\.language\.a: .*npm run eval/,
    ],
    ["is of another shape", () => written("[]"), /baseline\.json: the whole: .*npm run eval/],
  ])("that %s is refused with its file and the mend", (_, path, words) => {
    expect(() => readBaseline(path())).toThrow(words);
  });
});
