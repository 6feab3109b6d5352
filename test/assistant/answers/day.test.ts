import { expect, test } from "vitest";
import { readDays } from "../../../src/assistant/answers/day.ts";
import { rallyia } from "./programme-folder.ts";

const { programme } = rallyia();
const dayTwo = new Date("2026-06-17T10:00:00Z");
const days = (text: string, now = dayTwo) => readDays(text, programme, now).map(({ day, date }) => day?.number ?? date);

test("a day is named by its number in any language", () => {
  for (const text of [
    "jour 2",
    "j2",
    "la deuxième journée",
    "day two",
    "اليوم الثاني",
    "نهار 2",
    "nhar tani",
    "le 2ème jour",
  ])
    expect(days(text), text).toEqual([2]);
});

test("a day is named by its weekday or its date", () => {
  for (const text of [
    "jeudi",
    "Thursday",
    "يوم الخميس",
    "nhar lkhmis",
    "le 18 juin",
    "June 18th",
    "18/06",
    "يوم 18 يونيو",
  ])
    expect(days(text), text).toEqual([3]);
});

test("today and tomorrow follow the clock, and name no day outside the programme", () => {
  expect(days("chno kayn ghedda")).toEqual([3]);
  expect(days("برنامج اليوم غدا")).toEqual([3]);
  expect(days("demain", new Date("2026-05-01T10:00:00Z"))).toEqual([]);
});

test("a date outside the programme is kept as a date", () => {
  expect(days("le 20 juin")).toEqual(["2026-06-20"]);
  expect(days("saturday")).toEqual(["2026-06-20"]);
  expect(days("jour 5")).toEqual(["2026-06-20"]);
});

test("lunch in Darija is not tomorrow, and the end of a day is not the last day", () => {
  expect(days("شنو كاين من بعد الغدا نهار التلات")).toEqual([1]);
  expect(days("فآخر نهار اللول")).toEqual([1]);
  expect(days("le dernier jour")).toEqual([4]);
});
