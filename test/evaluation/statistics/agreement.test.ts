import { describe, expect, test } from "vitest";
import { type Agreement, quadratic, tableOf, weightedKappa } from "../../../src/evaluation/statistics/kappa.ts";

const same: Agreement = (one, other) => (one === other ? 1 : 0);
const widthOf = (figure: { low: number; high: number }) => (figure.high - figure.low) / (2 * 1.959964);

describe("weighted kappa", () => {
  /** Diagnoses of 200 patients; the table of both papers. */
  const diagnoses = [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ];
  const disagreement = [
    [0, 1, 3],
    [1, 0, 6],
    [3, 6, 0],
  ];

  test("is Cohen's 0.348, and 0.492 without weights (Psychological Bulletin 70 (1968) 213)", () => {
    const weighted = weightedKappa(diagnoses, (one, other) => 1 - disagreement[one]![other]! / 6);
    expect(weighted!.value).toBeCloseTo(0.348, 3);
    expect(weightedKappa(diagnoses, same)!.value).toBeCloseTo(0.492, 3);
  });

  test("has the variance of Fleiss, Cohen and Everitt (Psychological Bulletin 72 (1969) 323)", () => {
    const table = [
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ];
    const weights = [
      [1, 0, 0.4444],
      [0, 1, 0.6667],
      [0.4444, 0.6667, 1],
    ];
    expect(widthOf(weightedKappa(table, (one, other) => weights[one]![other]!)!) ** 2).toBeCloseTo(0.003248, 6);
    const plain = weightedKappa(table, same)!;
    expect(plain.value).toBeCloseTo(0.429, 3);
    expect(widthOf(plain) ** 2).toBeCloseTo(0.002885, 6);
  });

  test("is 0.676 for the two psychiatrists of Fleiss, Statistical Methods for Rates and Proportions", () => {
    const table = [
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ];
    expect(weightedKappa(table, same)!.value).toBeCloseTo(0.676, 3);
    expect(widthOf(weightedKappa(table, same)!)).toBeCloseTo(0.088, 3);
  });

  test("with squares is the share of variance that two raters have in common (Fleiss and Cohen 1973)", () => {
    const pairs = [
      [0, 0],
      [1, 0],
      [2, 2],
      [3, 2],
      [3, 3],
      [1, 1],
      [0, 1],
      [2, 3],
      [2, 2],
      [0, 2],
    ] as const;
    const moment = (of: (one: number, other: number) => number) =>
      pairs.reduce((sum, [one, other]) => sum + of(one, other), 0) / pairs.length;
    const [one, other] = [moment((a) => a), moment((_, b) => b)];
    const shared = moment((a, b) => 2 * (a - one) * (b - other));
    const own = moment((a) => (a - one) ** 2) + moment((_, b) => (b - other) ** 2) + (one - other) ** 2;
    expect(weightedKappa(tableOf(pairs, 4))!.value).toBeCloseTo(shared / own, 12);
  });

  test("is 1 for raters who always agree, and nothing for raters who know one level", () => {
    expect(
      weightedKappa(
        tableOf(
          [
            [0, 0],
            [2, 2],
            [1, 1],
          ],
          3,
        ),
      ),
    ).toEqual({ value: 1, low: 1, high: 1, count: 3 });
    expect(
      weightedKappa(
        tableOf(
          [
            [1, 1],
            [1, 1],
          ],
          3,
        ),
      ),
    ).toBeNull();
    expect(weightedKappa(tableOf([], 3), quadratic)).toBeNull();
  });
});
