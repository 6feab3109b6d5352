import { expect, test } from "vitest";
import { checkText, criteria } from "../../../src/domain/criteria/registry.ts";

test("findings come in the order that was asked", () => {
  const findings = checkText(["what", "who"], { text: "les malades attendent", notOwn: [] });
  expect(findings.map(({ criterion }) => criterion)).toEqual(["what", "who"]);
});

test("an unknown criterion is an error that names it", () => {
  expect(() => checkText(["who", "toString"], { text: "x", notOwn: [] })).toThrow('"toString"');
});

test("every criterion answers under its own id, whatever the text", () => {
  const texts = [
    "",
    " ",
    "…",
    "😀",
    "\u0000",
    "ⵜⴰⵎⴰⵣⵉⵖⵜ",
    "a".repeat(5000),
    "e\u0301te\u0301 d'e\u0301te\u0301",
    "((((",
    "ـــ",
  ];
  for (const [id, criterion] of Object.entries(criteria)) {
    for (const text of texts) {
      const finding = criterion({ text, notOwn: [] });
      expect(finding.criterion).toBe(id);
      if (finding.quote !== null) expect(text.slice(finding.start!, finding.end!)).toBe(finding.quote);
    }
  }
});

test("an empty text meets nothing", () => {
  for (const { verdict } of checkText(Object.keys(criteria), { text: "", notOwn: [] })) expect(verdict).toBe("missing");
});
