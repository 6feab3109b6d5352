import { describe, expect, test } from "vitest";
import { holm } from "../../../src/evaluation/statistics/holm.ts";
import { neededForChange, neededForFloor } from "../../../src/evaluation/statistics/needed.ts";
import { pairedDifference } from "../../../src/evaluation/statistics/paired-difference.ts";
import { passPower } from "../../../src/evaluation/statistics/pass-power.ts";
import { quantile } from "../../../src/evaluation/statistics/quantile.ts";
import { wilson } from "../../../src/evaluation/statistics/rate.ts";

describe("pass^k", () => {
  test("is C(held, k) / C(repeats, k), as tau-bench (Yao and others 2024) reckons it", () => {
    // Of 5 repeats 3 held: 3 of the 10 pairs hold twice, 1 of the 10 triples three times.
    expect([1, 2, 3, 4].map((k) => passPower(3, 5, k))).toEqual([
      expect.closeTo(0.6, 12),
      expect.closeTo(0.3, 12),
      expect.closeTo(0.1, 12),
      0,
    ]);
  });

  test("is not known with fewer repeats than k", () => expect(passPower(2, 2, 3)).toBeNull());
});

describe("the number of cases that would settle it", () => {
  test.each([
    [1, 0.95, 73],
    [1, 0.9, 35],
    [0.97, 0.95, undefined],
    [0.9, 0.95, undefined],
    [0.5, 0.6, undefined],
  ])(
    "for a share of %d and a floor of %d is the first at which Wilson's interval leaves the floor",
    (share, floor, known) => {
      const needed = neededForFloor(share, floor)!;
      if (known !== undefined) expect(needed).toBe(known);
      const settled = (count: number) => {
        const { low, high } = wilson(share * count, count);
        return low >= floor || high < floor;
      };
      expect([settled(needed - 1), settled(needed)]).toEqual([false, true]);
    },
  );

  test("grows with cases that hang together, and is not known at the floor itself", () => {
    expect(neededForFloor(1, 0.95, 2)).toBe(146);
    expect(neededForFloor(0.95, 0.95)).toBeNull();
  });

  test("for a comparison without a flip is the first that rules a drop of 2 points out", () => {
    expect(neededForChange({ better: 0, worse: 0, count: 20 }, 0.02)).toBe(189);
    expect(pairedDifference({ better: 0, worse: 0, count: 188 }).low).toBeLessThan(-0.02);
    expect(pairedDifference({ better: 0, worse: 0, count: 189 }).low).toBeGreaterThan(-0.02);
  });

  test("for a drop that may be chance is where it stops being one", () => {
    const needed = neededForChange({ better: 2, worse: 4, count: 50 }, 0.02)!;
    const at = (count: number) =>
      pairedDifference({ better: (2 / 50) * count, worse: (4 / 50) * count, count }, 1.6449).high;
    expect(at(needed)).toBeLessThan(0);
    expect(at(needed - 2)).toBeGreaterThan(0);
  });

  test("is not known of no pairs", () => expect(neededForChange({ better: 0, worse: 0, count: 0 }, 0.02)).toBeNull());
});

describe("several questions at once", () => {
  test("are answered by Holm's steps", () => {
    const asked = [0.01, 0.04, 0.03, 0.005].map((p) => ({ p, weight: 1 }));
    // 0.005 and 0.01 pass 0.0125 and 0.0167; 0.03 does not pass 0.025, and there it stops.
    expect(holm(asked, 0.05)).toEqual([true, false, false, true]);
    expect(holm([{ p: 0.05, weight: 3 }], 0.05)).toEqual([true]);
    expect(holm([], 0.05)).toEqual([]);
  });

  test("hand what is left of their weight on to the others", () => {
    const asked = (first: number) => [
      { p: first, weight: 0.8 },
      { p: 0.03, weight: 0.2 },
    ];
    expect(holm(asked(0.04), 0.05)).toEqual([true, true]);
    expect(holm(asked(0.06), 0.05)).toEqual([false, false]);
  });
});

test("a quantile lies between its neighbours by straight line (Hyndman and Fan 1996, definition 7)", () => {
  expect([0, 0.4, 0.5, 1].map((share) => quantile([50, 15, 40, 20, 35], share))).toEqual([15, 29, 35, 50]);
  expect(quantile([], 0.95)).toBe(0);
});
