import type { Figure } from "../../domain/evaluation.ts";
import { z95 } from "./normal.ts";

/** How much two ratings agree, by their places among the levels: 1 the same, 0 the farthest apart. */
export type Agreement = (one: number, other: number, levels: number) => number;

/** Agreement falls with the square of the distance. */
export const quadratic: Agreement = (one, other, levels) => 1 - ((one - other) / Math.max(1, levels - 1)) ** 2;

/**
 * Cohen's weighted kappa (Psychological Bulletin 70 (1968) 213) of a table of counts, first rater by second, with the
 * large-sample 95 % interval of Fleiss, Cohen and Everitt (Psychological Bulletin 72 (1969) 323). Null where both gave
 * one and the same level throughout, or nothing: chance alone would agree as well.
 */
export function weightedKappa(table: readonly (readonly number[])[], agreement: Agreement = quadratic): Figure | null {
  const levels = table.length;
  const places = table.map((_, place) => place);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const count = total(table.map(total));
  const weight = (i: number, j: number) => agreement(i, j, levels);
  const share = (i: number, j: number) => table[i]![j]! / count;
  const rows = places.map((i) => total(places.map((j) => share(i, j))));
  const columns = places.map((j) => total(places.map((i) => share(i, j))));
  const over = (term: (i: number, j: number) => number) =>
    total(places.map((i) => total(places.map((j) => term(i, j)))));
  const seen = over((i, j) => weight(i, j) * share(i, j));
  const chance = over((i, j) => weight(i, j) * rows[i]! * columns[j]!);
  if (count === 0 || 1 - chance < 1e-12) return null;
  const value = (seen - chance) / (1 - chance);
  const ofRow = places.map((i) => total(places.map((j) => weight(i, j) * columns[j]!)));
  const ofColumn = places.map((j) => total(places.map((i) => weight(i, j) * rows[i]!)));
  const squares = over(
    (i, j) => share(i, j) * (weight(i, j) * (1 - chance) - (ofRow[i]! + ofColumn[j]!) * (1 - seen)) ** 2,
  );
  const variance = (squares - (seen * chance - 2 * chance + seen) ** 2) / (count * (1 - chance) ** 4);
  const reach = z95 * Math.sqrt(Math.max(0, variance));
  return { value, low: Math.max(-1, value - reach), high: Math.min(1, value + reach), count };
}

/** Pairs of ratings as a table of counts. A rating is the place of its level, from 0. */
export function tableOf(pairs: readonly (readonly [number, number])[], levels: number): number[][] {
  const table = Array.from({ length: levels }, () => Array.from({ length: levels }, () => 0));
  for (const [one, other] of pairs) table[one]![other]! += 1;
  return table;
}
