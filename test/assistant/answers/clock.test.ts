import { expect, test } from "vitest";
import { readTimes } from "../../../src/assistant/answers/clock.ts";

const times = (text: string) => readTimes(text).map(({ time }) => time);

test("times are read as people write them", () => {
  expect(times("à 16h45")).toEqual(["16:45"]);
  expect(times("at 4pm")).toEqual(["16:00"]);
  expect(times("vers 9h")).toEqual(["09:00"]);
  expect(times("m3a 4")).toEqual(["16:00"]);
  expect(times("entre 14h et 16h30")).toEqual(["14:00", "16:30"]);
  expect(times("مع 14:30")).toEqual(["14:30"]);
});

test("Arabic hours in words are read with their halves", () => {
  expect(times("بين الثالثة والنصف والرابعة والنصف")).toEqual(["15:30", "16:30"]);
  expect(times("على الساعة الثانية")).toEqual(["14:00"]);
});

test("a number of something is no time", () => {
  expect(times("jour 4, 5 critères, 330 jeunes")).toEqual([]);
});
