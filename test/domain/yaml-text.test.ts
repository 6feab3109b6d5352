import { describe, expect, test } from "vitest";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { formatMistake } from "../../src/domain/mistakes.ts";
import { mistakeAt, readYaml, YamlText } from "../../src/domain/yaml-text.ts";

function yaml(text: string, above = 0): YamlText {
  const lines = new LineCounter();
  return new YamlText("a.yaml", parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines, above);
}

const text = yaml(
  "id: x\nwords:\n  fr: un\n  ar: واحد\ndays:\n  - number: 1\n\n  - number: 2\n    name: two\nempty: {}\n",
);

describe("a value stands on the line of its key, or of the nearest thing around it", () => {
  test.each([
    [[], 1],
    [["id"], 1],
    [["words", "ar"], 4],
    [["words", "en"], 2],
    [["days", 1], 8],
    [["days", 1, "name"], 9],
    [["days", 1, "name", "deeper"], 9],
    [["days", 7], 5],
    [["empty", "key"], 10],
    [["nowhere"], 1],
  ] as [PropertyKey[], number][])("%j: line %d", (path, line) => expect(text.line(path)).toBe(line));

  test("below front matter, lines are the file's", () => {
    expect(yaml("title: x\nkind: y", 1).line(["kind"])).toBe(3);
  });

  test("in an empty text, the first", () => expect(yaml("").line(["id"])).toBe(1));
});

test("what fits is given; what does not is told with its line", () => {
  const schema = z.strictObject({ id: z.string(), days: z.array(z.strictObject({ number: z.int() })) });
  expect(readYaml(yaml("id: x\ndays: []"), schema)).toEqual({ value: { id: "x", days: [] }, mistakes: [] });
  const { value, mistakes } = readYaml(yaml("id: x\ndays:\n  - numbr: 1"), schema, "the suite");
  expect(value).toBeNull();
  expect(mistakes.map(formatMistake)).toEqual([
    'a.yaml:3: "days.0.number" is missing. Add "number:" (number).',
    'a.yaml:3: unknown key "numbr" in "days.0". Did you mean "number"?',
  ]);
});

test("mistakes of YAML itself come alone", () => {
  const read = (broken: string) => readYaml(yaml(broken), z.unknown()).mistakes.map(formatMistake);
  expect(read("a: 1\na: 2")).toEqual(["a.yaml:2: the same key stands twice. Keep one of them."]);
  expect(read("a: [1")[0]).toMatch(/^a\.yaml:\d: not valid YAML: /);
});

test("what no schema sees is told at a value too", () => {
  expect(mistakeAt(text, ["words", "ar"], "it is too short", "Write more.")).toEqual({
    file: "a.yaml",
    line: 4,
    what: "it is too short",
    mend: "Write more.",
  });
});
