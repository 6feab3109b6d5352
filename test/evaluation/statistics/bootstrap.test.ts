import { expect, test } from "vitest";
import { bootstrapMean } from "../../../src/evaluation/statistics/bootstrap.ts";
import { quantile } from "../../../src/evaluation/statistics/quantile.ts";

/** Efron and Tibshirani 1993, table 2.1: survival of treated mice, in days. */
const mice = [94, 197, 16, 38, 99, 141, 23];

test("the bootstrap's spread is that of Efron and Tibshirani's treated mice: mean 86.86, error 23.36", () => {
  const { value, low, high } = bootstrapMean(
    mice.map((days, place) => ({ value: days, cluster: `${place}` })),
    1,
  );
  expect(value).toBeCloseTo(86.86, 2);
  // Seven mice leave the draws a little skewed, so the width is near that of a normal spread and not equal to it.
  expect((high - low) / (2 * 1.96)).toBeGreaterThan(23.36 * 0.95);
  expect((high - low) / (2 * 1.96)).toBeLessThan(23.36 * 1.05);
});

test("draws whole clusters: the interval of all possible draws of five, counted out", () => {
  const clusters = [[1, 1], [0], [1, 0, 0], [1], [0, 1]];
  const places = [0, 1, 2, 3, 4];
  const every = places.flatMap((a) =>
    places.flatMap((b) => places.flatMap((c) => places.flatMap((d) => places.map((e) => [a, b, c, d, e])))),
  );
  const means = every.map((draw) => {
    const values = draw.flatMap((place) => clusters[place]!);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  });
  const figure = bootstrapMean(
    clusters.flatMap((values, place) => values.map((value) => ({ value, cluster: `${place}` }))),
    3,
  );
  expect(figure.low).toBeCloseTo(quantile(means, 0.025), 1);
  expect(figure.high).toBeCloseTo(quantile(means, 0.975), 1);
  expect(figure.count).toBe(9);
});

test("the same seed gives the same interval, another seed another", () => {
  const drawn = mice.map((value, place) => ({ value, cluster: `${place}` }));
  expect(bootstrapMean(drawn, 5)).toEqual(bootstrapMean(drawn, 5));
  expect(bootstrapMean(drawn, 5)).not.toEqual(bootstrapMean(drawn, 6));
});
