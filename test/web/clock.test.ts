import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ahead, minutesUntil, pointedAt } from "../../src/web/shared/clock.ts";

const timezone = "Africa/Casablanca";
const workshops = [
  { id: "futures", date: "2026-06-16", start: "15:30" },
  { id: "framing", date: "2026-06-16", start: "16:45" },
  { id: "solution", date: "2026-06-17", start: "14:30" },
];

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-03-02T08:00:00Z") }));
afterEach(() => void vi.useRealTimers());

test("time left follows the programme's clock and zone, not the phone's", () => {
  // In June, Casablanca is an hour ahead of UTC.
  const clock = { ahead: ahead("2026-06-16T16:32:00Z"), timezone };
  expect(minutesUntil(clock, "2026-06-16", "18:30")).toBe(58);
  vi.advanceTimersByTime(50 * 60_000);
  expect(minutesUntil(clock, "2026-06-16", "18:30")).toBe(8);
  vi.advanceTimersByTime(9 * 60_000);
  expect(minutesUntil(clock, "2026-06-16", "18:30")).toBeLessThan(0);
});

test("the clock points at the workshop under way, the last one begun, or the first", () => {
  const at = (now: string) => pointedAt({ ahead: ahead(now), timezone }, workshops)?.id;
  expect(at("2026-06-01T10:00:00Z")).toBe("futures");
  expect(at("2026-06-16T15:45:00Z")).toBe("framing");
  expect(at("2026-06-16T23:30:00Z")).toBe("framing");
  expect(at("2026-06-17T13:31:00Z")).toBe("solution");
});
