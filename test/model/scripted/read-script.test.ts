import { describe, expect, test } from "vitest";
import { readScript } from "../../../src/model/scripted/read-script.ts";

const read = (text: string) => readScript("play.yaml", text);

test("a script that is right is given as written", () => {
  const text = "models: [guide]\nrules:\n  - when: { user: eau, call: { from: 2 } }\n    say: Où ?\n  - fault: 500\n";
  expect(read(text)).toEqual({
    script: { models: ["guide"], rules: [{ when: { user: "eau", call: { from: 2 } }, say: "Où ?" }, { fault: 500 }] },
    mistakes: [],
  });
  expect(read("")).toEqual({ script: {}, mistakes: [] });
});

describe("a mistake is told as file, line, what, mend", () => {
  test.each([
    ["ruls: []", /^play\.yaml:1: unknown key "ruls" in the script\. Did you mean "rules"\?$/],
    ["rules:\n  - sya: x", /^play\.yaml:2: unknown key "sya" in "rules\.0"\. Did you mean "say"\?$/],
    [
      "rules:\n  - say: x\n    when:\n      usr: x",
      /^play\.yaml:4: unknown key "usr" in "rules\.0\.when"\. Did you mean "user"\?$/,
    ],
    [
      "rules:\n  - say: x\n    pace: { first: 1 }",
      /^play\.yaml:3: unknown key "first" .* Known here: first_ms, token_ms/,
    ],
    ["rules:\n  - name: a", /^play\.yaml:2: "rules\.0" does nothing: it has neither say, nor json, nor fault/],
    [
      "rules:\n  - say: x\n\n    when: { user: '(' }",
      /^play\.yaml:4: "rules\.0\.when\.user" is not a regular expression/,
    ],
    ["rules:\n  - fault: 418", /^play\.yaml:2: "rules\.0\.fault" is not one of 429_seconds, 429_date/],
    ["rules:\n  - say: 3", /^play\.yaml:2: "rules\.0\.say" is neither a text, nor a list of texts/],
    ["rules:\n  - say: x\n    times: 0", /^play\.yaml:3: "rules\.0\.times" is too small\. Give it more than 0\.$/],
    ["pace: quick", /^play\.yaml:1: "pace" has the wrong type\. Put keys with values here\.$/],
    ["rules:\n  - say: x\n    when: { language: de }", /^play\.yaml:3: .*Choose among: fr, ar, en\.$/],
    ["rules: [", /^play\.yaml:\d: not valid YAML: /],
  ])("%j", (text, told) => {
    const { script, mistakes } = read(text);
    expect(script).toBeNull();
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(told);
  });
});
