import { describe, expect, test } from "vitest";
import { compareRuns } from "../../src/evaluation/compare.ts";
import { casesOf, linesOf } from "../support/run-lines.ts";

const arabic = (failing: number) => casesOf(20, failing, { suite: "grounding", language: "ar", workshop: "impact" });
const before = linesOf([...casesOf(20, 1), ...arabic(2), { id: "gone", values: [1] }], { head: { id: "run-46" } });
const after = linesOf([...casesOf(20), ...arabic(12), { id: "new", values: [1] }], {
  head: { tried: { "prompts/voice/fr.yaml": "b00000", "knowledge/rallyia-2026": "1" } },
});
const compared = compareRuns(before, after);

describe("two runs, case by case", () => {
  test("stand with what turned first, what broke before what was mended, and why", () => {
    expect(compared.flips).toHaveLength(11);
    expect(compared.flips[0]).toEqual({
      suite: "grounding",
      case: "grounding-003",
      language: "ar",
      workshop: "impact",
      words: "Salam",
      before: 1,
      after: 0,
      why: "language: answered in French, Arabic expected",
    });
    expect(compared.flips.at(-1)).toMatchObject({
      case: "language-001",
      before: 0,
      after: 1,
      why: "language: answered in French, Arabic expected",
    });
  });

  test("count what stayed, what only one of them has, and what was tried anew", () => {
    expect(compared).toMatchObject({
      before: { id: "run-46" },
      after: { id: "run-47" },
      both: { held: 27, failed: 2 },
      only: { before: 1, after: 1 },
      tried: ["knowledge/rallyia-2026", "prompts/voice/fr.yaml"],
    });
  });

  test("tell what changed over all, by suite, language and workshop", () => {
    const verdicts = (groups: readonly { change: { verdict: string } }[]) => groups.map(({ change }) => change.verdict);
    expect(compared.overall).toMatchObject({ verdict: "regression", difference: { value: -9 / 40, count: 40 } });
    expect(compared.suites.map(({ suite }) => suite)).toEqual(["language", "grounding"]);
    expect(verdicts(compared.suites)).toEqual(["cannot_tell", "regression"]);
    expect(compared.languages.map(({ language }) => language)).toEqual(["fr", "ar"]);
    expect(verdicts(compared.languages)).toEqual(["cannot_tell", "regression"]);
    expect(compared.workshops).toMatchObject([{ workshop: "impact", change: { verdict: "regression" } }]);
  });

  test("are refused when they share no case", () => {
    expect(() => compareRuns(before, linesOf([{ id: "other", values: [1] }]))).toThrow(/no case in common/);
  });
});
