import { describe, expect, test } from "vitest";
import { changesBySuite, compareRuns } from "../../src/evaluation/compare.ts";
import type { PlayedCase } from "../../src/evaluation/record.ts";
import { dice } from "../../src/evaluation/statistics/dice.ts";
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

describe("a run of ten suites with thirty cases each, simulated", () => {
  /** How often such a run is said to have got worse: over all, or in any suite. */
  function alarms(runs: number, seed: number, chance: { falls: number; rises: number }): number {
    const roll = dice(seed);
    let said = 0;
    for (let run = 0; run < runs; run += 1) {
      const pairs = Array.from({ length: 300 }, (_, place) => {
        const before = roll() < 0.9 ? 1 : 0;
        const turns = before === 1 ? roll() < chance.falls / 0.9 : roll() < chance.rises / 0.1;
        const id = `${place}`;
        const played = { suite: `suite-${place % 10}`, trials: [] } as unknown as PlayedCase;
        return { case: id, cluster: id, before, after: turns ? 1 - before : before, played };
      });
      const { overall, suites } = changesBySuite(pairs, { deterministic: false, seed: 1 });
      if ([overall!, ...suites.values()].some(({ verdict }) => verdict === "regression")) said += 1;
    }
    return said / runs;
  }

  test.each([0.01, 0.03])(
    "is found to have dropped by 5 points at least 80 times of 100, with %d turning by chance",
    (chance) => {
      expect(alarms(400, 31, { falls: 0.05 + chance, rises: chance })).toBeGreaterThanOrEqual(0.8);
    },
  );

  test.each([0.01, 0.03])("raises a false alarm at most 5 times of 100, with %d turning by chance", (chance) => {
    expect(alarms(800, 32, { falls: chance, rises: chance })).toBeLessThanOrEqual(0.05 + 0.012);
  });
});
