import { describe, expect, test } from "vitest";
import { changesOf, type Pair } from "../../src/evaluation/change.ts";
import { dice } from "../../src/evaluation/statistics/dice.ts";

const setting = { deterministic: false, seed: 1 };
const change = (pairs: readonly Pair[], more = {}) => changesOf([{ pairs, weight: 1 }], { ...setting, ...more })[0]!;

/** Two runs of the same cases, nine of ten holding in the first; each then falls or rises with its own chance. */
function twoRuns(roll: () => number, count: number, chance: { falls: number; rises: number }, size = 1): Pair[] {
  return Array.from({ length: count / size }, (_, place) => {
    const before = roll() < 0.9 ? 1 : 0;
    // So that of all cases, not of those that hold, the given share turns.
    const turns = before === 1 ? roll() < chance.falls / 0.9 : roll() < chance.rises / 0.1;
    return Array.from({ length: size }, (_, twin) => ({
      case: `${place}-${twin}`,
      cluster: `${place}`,
      before,
      after: turns ? 1 - before : before,
    }));
  }).flat();
}

function shareOf(verdict: string, runs: number, seed: number, make: (roll: () => number) => Pair[]): number {
  const roll = dice(seed);
  let said = 0;
  for (let run = 0; run < runs; run += 1) if (change(make(roll)).verdict === verdict) said += 1;
  return said / runs;
}

describe("300 paired cases, simulated", () => {
  test.each([0.005, 0.01, 0.02, 0.03])(
    "a true drop of 5 points is said to be a regression at least 80 times of 100, with %d turning by chance each way",
    (chance) => {
      const found = shareOf("regression", 500, 21, (roll) =>
        twoRuns(roll, 300, { falls: 0.05 + chance, rises: chance }),
      );
      expect(found).toBeGreaterThanOrEqual(0.8);
    },
  );

  test.each([0, 0.01, 0.02, 0.03, 0.05])(
    "no change is said to be a regression at most 5 times of 100, with %d turning each way",
    (chance) => {
      const alarms = shareOf("regression", 1000, 22, (roll) => twoRuns(roll, 300, { falls: chance, rises: chance }));
      expect(alarms).toBeLessThanOrEqual(0.05 + 0.012);
    },
  );

  test("cases that turn together raise no more false alarms than cases that stand alone", () => {
    const alarms = shareOf("regression", 500, 23, (roll) => twoRuns(roll, 300, { falls: 0.03, rises: 0.03 }, 3));
    expect(alarms).toBeLessThanOrEqual(0.05 + 0.015);
  });

  test("a rise of 5 points is said to be better", () => {
    const found = shareOf("better", 300, 24, (roll) => twoRuns(roll, 300, { falls: 0.01, rises: 0.06 }));
    expect(found).toBeGreaterThanOrEqual(0.8);
  });

  test("thirteen suites asked about together raise one false alarm in at most 5 comparisons of 100", () => {
    const roll = dice(25);
    const runs = Array.from({ length: 300 }, () => {
      const family = Array.from({ length: 13 }, () => ({
        pairs: twoRuns(roll, 60, { falls: 0.03, rises: 0.03 }),
        weight: 1,
      }));
      return changesOf(family, setting).some(({ verdict }) => verdict === "regression");
    });
    expect(runs.filter((alarm) => alarm).length / runs.length).toBeLessThanOrEqual(0.05 + 0.015);
  });
});

describe("what is said where nothing is beyond chance", () => {
  const pairs = (count: number, worse: number, better: number): Pair[] =>
    Array.from({ length: count }, (_, place) => ({
      case: `${place}`,
      cluster: `${place}`,
      before: place < worse ? 1 : place < worse + better ? 0 : 1,
      after: place < worse ? 0 : 1,
    }));

  test.each([
    ["same, when a drop of 2 points is ruled out", 1000, 2, 2, "same"],
    ["cannot tell, when the interval holds that drop and none", 100, 2, 1, "cannot_tell"],
    ["cannot tell, when a model's few cases did not turn", 40, 0, 0, "cannot_tell"],
    ["same, when many cases did not turn", 200, 0, 0, "same"],
    ["regression, when a drop is beyond chance though small", 5000, 40, 15, "regression"],
  ])("%s", (_, count, worse, better, verdict) => {
    const said = change(pairs(count, worse, better));
    expect(said.verdict).toBe(verdict);
    expect(said.needed === null).toBe(verdict !== "cannot_tell");
    if (said.needed !== null) expect(said.needed).toBeGreaterThan(count);
  });

  test("the number asked for settles it, should flips stay as frequent", () => {
    const { needed } = change(pairs(100, 2, 1));
    const times = Math.ceil(needed! / 100);
    expect(change(pairs(100 * times, 2 * times, times)).verdict).not.toBe("cannot_tell");
  });

  test("a run of the offline voice that differs in no case is the same, however few they are", () => {
    expect(change(pairs(5, 0, 0), { deterministic: true })).toMatchObject({ verdict: "same", needed: null });
    expect(change(pairs(5, 1, 0), { deterministic: true }).verdict).toBe("cannot_tell");
  });

  test("with repeats the shares count, and a case turns when it crosses one half", () => {
    const said = change([
      { case: "a", cluster: "a", before: 1, after: 1 / 3 },
      { case: "b", cluster: "b", before: 2 / 3, after: 1 },
      { case: "c", cluster: "c", before: 0, after: 2 / 3 },
    ]);
    expect([said.worse, said.better]).toEqual([["a"], ["c"]]);
    expect(said.difference.value).toBeCloseTo(1 / 9, 12);
    expect(said.difference.low).toBeLessThan(0);
    // Of the eight sums of ±2/3 ±2/3 ±1/3 two lie above 1/3 and two on it.
    expect(1 - said.drop).toBeCloseTo((2 + 2 / 2) / 8, 12);
  });
});
