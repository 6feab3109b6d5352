import { describe, expect, test } from "vitest";
import { bootstrapMean } from "../../../src/evaluation/statistics/bootstrap.ts";
import { dice } from "../../../src/evaluation/statistics/dice.ts";
import type { Drawn } from "../../../src/evaluation/statistics/drawn.ts";
import { effectiveCount, rate, wilson } from "../../../src/evaluation/statistics/rate.ts";

describe("Wilson's interval", () => {
  // Table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("is that of Newcombe 1998, Statistics in Medicine 17:857, for %d of %d", (held, count, low, high) => {
    const figure = wilson(held, count);
    expect(figure.low).toBeCloseTo(low, 4);
    expect(figure.high).toBeCloseTo(high, 4);
  });

  test("ends at 1 when all hold, and says nothing when nothing was counted", () => {
    expect(wilson(20, 20)).toMatchObject({ value: 1, high: 1, low: expect.closeTo(1 - 0.16112, 4) });
    expect(wilson(0, 0)).toEqual({ value: 0, low: 0, high: 1, count: 0 });
  });
});

const alone = (values: readonly number[]): Drawn[] => values.map((value, place) => ({ value, cluster: `${place}` }));
const together = (clusters: readonly (readonly number[])[]): Drawn[] =>
  clusters.flatMap((values, place) => values.map((value) => ({ value, cluster: `${place}` })));

describe("the share of cases that hold", () => {
  test("is Wilson's for cases that stand alone", () => {
    expect(rate(alone([1, 1, 1, 0]))).toEqual(wilson(3, 4));
  });

  test("counts twins that always agree once", () => {
    const once = [...Array(40).keys()].map((place) => (place % 10 === 0 ? 0 : 1));
    const twice = rate(together(once.map((value) => [value, value])));
    expect(twice.count).toBe(80);
    // The variance between 40 clusters, with its 40 / 39, leaves 39 cases' worth.
    expect(effectiveCount(together(once.map((value) => [value, value])))).toBeCloseTo(39, 9);
    expect(twice.low).toBeCloseTo(wilson(0.9 * 39, 39).low, 9);
  });

  test("takes a perfect share for no more than its clusters prove", () => {
    expect(rate(together([[1, 1, 1], [1, 1], [1]])).low).toBe(wilson(3, 3).low);
  });

  test("never takes repeats for more cases than were played", () => {
    expect(effectiveCount(alone([0.9, 1, 0.9, 1, 0.9, 0.8]))).toBe(6);
  });

  test("holds the truth in 95 of 100 runs of clustered cases, where the bootstrap does not", () => {
    const roll = dice(11);
    const [truth, agreement] = [0.95, 0.4];
    // Polya's urn: what a cluster's first case does draws the next.
    const cluster = (size: number): number[] => {
      let [holds, fails] = [truth * (1 / agreement - 1), (1 - truth) * (1 / agreement - 1)];
      return Array.from({ length: size }, () => {
        const value = roll() < holds / (holds + fails) ? 1 : 0;
        if (value === 1) holds += 1;
        else fails += 1;
        return value;
      });
    };
    const runs = Array.from({ length: 300 }, () =>
      together(Array.from({ length: 40 }, () => cluster(1 + Math.floor(roll() * 4)))),
    );
    const right = (figure: { low: number; high: number }) => figure.low <= truth && truth <= figure.high;
    expect(runs.filter((run) => right(rate(run))).length / 300).toBeGreaterThan(0.94);
    expect(runs.filter((run, seed) => right(bootstrapMean(run, seed))).length / 300).toBeLessThan(0.92);
  });
});
