import { describe, expect, test } from "vitest";
import { flippedSigns } from "../../../src/evaluation/statistics/flipped-signs.ts";
import { mcnemarExact } from "../../../src/evaluation/statistics/mcnemar.ts";
import { pairedDifference } from "../../../src/evaluation/statistics/paired-difference.ts";

const signs = (better: number, worse: number): number[] => [
  ...Array<number>(better).fill(1),
  ...Array<number>(worse).fill(-1),
];

describe("McNemar's test", () => {
  // Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13 (2013) 91.
  test.each([
    ["airway responsiveness (Bentur 2009)", 1, 7, 0.0703, 0.0391],
    ["complete response (Cavo 2012)", 6, 16, 0.0525, 0.0347],
  ])("gives the published p of %s: exact and mid-p", (_, better, worse, exact, midP) => {
    expect(mcnemarExact(better, worse)).toBeCloseTo(exact, 4);
    expect(2 * flippedSigns(signs(better, worse))).toBeCloseTo(midP, 4);
  });

  test("agrees with z² = 17.36 for the approval of a prime minister (Agresti 2002, table 10.1)", () => {
    expect((86 - 150) ** 2 / (86 + 150)).toBeCloseTo(17.36, 2);
    // Two-sided normal tail beyond 4.166; the exact test is a little more careful.
    expect(mcnemarExact(86, 150)).toBeGreaterThan(3.1e-5);
    expect(mcnemarExact(86, 150)).toBeLessThan(4.2e-5);
  });

  test("sees no difference where nothing flipped, or as much one way as the other", () => {
    expect([mcnemarExact(0, 0), mcnemarExact(4, 4), flippedSigns([]), flippedSigns(signs(4, 4))]).toEqual([
      1,
      1,
      0.5,
      expect.closeTo(0.5, 12),
    ]);
  });
});

describe("flipped signs", () => {
  test("reckon Fisher's plants as he did: 863 of the 32,768 ways to set the signs give so high a sum", () => {
    // Darwin's maize, crossed minus self-fertilised, in eighths of an inch (The Design of Experiments, section 21).
    const plants = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
    const total = plants.reduce((sum, one) => sum + one, 0);
    expect(total).toBe(314);
    let [beyond, equal] = [0, 0];
    for (let ways = 0; ways < 2 ** plants.length; ways += 1) {
      const signed = plants.reduce((so, one, place) => so + (ways & (1 << place) ? 1 : -1) * Math.abs(one), 0);
      if (signed > total) beyond += 1;
      if (signed === total) equal += 1;
    }
    expect(beyond + equal).toBe(863);
    expect(1 - flippedSigns(plants)).toBeCloseTo((beyond + equal / 2) / 32768, 12);
  });

  test("take thirds of repeats as they are", () => {
    // Sums of ±1/3 ±2/3 ±1: -2, -4/3, -2/3 and 0 twice, and the same above: as low as -4/3 are two of eight.
    expect(flippedSigns([1 / 3, -2 / 3, -1])).toBeCloseTo((1 + 0.5) / 8, 12);
  });
});

describe("the paired difference", () => {
  test("has Tango's interval as published for complete response (Cavo 2012): -0.1240 to -0.0054", () => {
    const figure = pairedDifference({ better: 6, worse: 16, count: 161 });
    expect(figure.value).toBeCloseTo(-0.0621, 4);
    expect(figure.low).toBeCloseTo(-0.124, 4);
    expect(figure.high).toBeCloseTo(-0.0054, 4);
  });

  test("is near the -0.06 to -0.02 of the approval of a prime minister (Agresti 2002, section 10.1.1)", () => {
    const { value, low, high } = pairedDifference({ better: 86, worse: 150, count: 1600 });
    expect([value, low, high].map((one) => Number(one.toFixed(2)))).toEqual([-0.04, -0.06, -0.02]);
  });

  test("without a flip reaches as far as Wilson's interval of none, both ways", () => {
    const { low, high } = pairedDifference({ better: 0, worse: 0, count: 20 });
    expect([low, high]).toEqual([expect.closeTo(-0.1611, 4), expect.closeTo(0.1611, 4)]);
  });

  test("ends where all turned, and says nothing of no pairs", () => {
    expect(pairedDifference({ better: 0, worse: 9, count: 9 })).toMatchObject({ value: -1, low: -1 });
    expect(pairedDifference({ better: 9, worse: 0, count: 9 })).toMatchObject({ value: 1, high: 1 });
    expect(pairedDifference({ better: 0, worse: 0, count: 0 })).toEqual({ value: 0, low: -1, high: 1, count: 0 });
  });
});
