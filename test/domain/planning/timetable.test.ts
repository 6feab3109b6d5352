import { join } from "node:path";
import { expect, test } from "vitest";
import { minutesBetween, readTimetable } from "../../../src/domain/planning/timetable.ts";
import { openProgramme } from "../../../src/library/load.ts";

const { programme } = openProgramme(join(import.meta.dirname, "..", "..", "..", "knowledge", "rallyia-2026"));
const at = (time: string) => readTimetable(programme, new Date(time));

test("the programme's clock stands in its own time zone", () => {
  expect(at("2026-06-16T16:05:00Z")).toMatchObject({ time: "17:05", phase: "during", current: { id: "day-1/16h45" } });
});

test("between two sessions there is none, and the next one is known", () => {
  const night = at("2026-06-16T20:30:00Z");
  expect(night.current).toBeNull();
  expect(night.next?.session.id).toBe("day-2/09h00");
});

test("before and after the programme it says so", () => {
  expect(at("2026-06-01T10:00:00Z")).toMatchObject({ phase: "before", day: null, next: { day: { number: 1 } } });
  expect(at("2026-07-01T10:00:00Z")).toMatchObject({ phase: "after", next: null });
});

test("minutes are counted from one time to a later one", () => {
  expect(minutesBetween("15:41", "16:30")).toBe(49);
});
