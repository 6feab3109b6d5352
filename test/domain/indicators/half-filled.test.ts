import { expect, test } from "vitest";
import { halfFilled } from "../../../src/domain/indicators/half-filled.ts";
import { readIndicators } from "../../../src/domain/indicators/read-indicator.ts";
import type { IndicatorSlot } from "../../../src/domain/indicators/record.ts";

/** What the slot of the first indicator of a text lacks, and the words that say so. */
const lackOf = (text: string, slot: IndicatorSlot) => {
  const half = halfFilled(readIndicators(text)[0]!, slot);
  return half && [half.lacks, half.words.quote];
};

test.each([
  ["Nombre de pannes, de 4 à 2", ["date", "4"]],
  ["Nombre de pannes\nDépart : 4 par mois", ["date", "4 par mois"]],
  ["عدد الأعطاب\nنقطة الانطلاق: 4", ["date", "4"]],
  ["Nombre de pannes\nDépart : on ne sait pas", ["record", "on ne sait pas"]],
  ["Nombre de pannes\nDépart : 4 en mai 2026, je crois", ["record", "4 en mai 2026, je crois"]],
  ["Nombre de pannes\nDépart : 4 en mai 2026", null],
  ["عدد الأعطاب\nنقطة الانطلاق: 4 في ماي 2026", null],
  ["Nombre de pannes", null],
])("the start of %j", (text, lack) => {
  expect(lackOf(text, "baseline")).toEqual(lack);
});

test.each([
  ["Nombre de pannes, nous relevons chaque mois", ["somebody", "nous"]],
  ["Nombre de pannes\nResponsable : nous", ["somebody", "nous"]],
  ["Number of breakdowns, we count them every month", ["somebody", "we"]],
  ["عدد الأعطاب، نحن نسجلها كل شهر", ["somebody", "نحن"]],
  ["3adad lpannes, 7na kan7sbo kol chher", ["somebody", "7na"]],
  ["On veut passer de 4 pannes à 2", null],
  ["Nous voulons moins de pannes : de 4 à 2", null],
  ["Nombre de pannes\nResponsable : nous avec le trésorier de la coopérative", null],
  ["Nombre de pannes\nResponsable : le trésorier", null],
])("who answers for %j", (text, lack) => {
  expect(lackOf(text, "owner")).toEqual(lack);
});

test("a source that is a guess lacks a record, and the other slots lack nothing by halves", () => {
  expect(lackOf("Nombre de pannes, je crois 4 par mois", "source")).toEqual(["record", "je crois"]);
  expect(lackOf("Nombre de pannes, de 4 à 2, registre de la commune", "source")).toBeNull();
  expect(lackOf("Nombre de pannes, de 4 à 2", "target")).toBeNull();
});
