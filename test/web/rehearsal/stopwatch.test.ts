import { expect, test } from "vitest";
import { Stopwatch } from "../../../src/web/widget/rehearsal/stopwatch.ts";

test("a stopwatch counts only while it runs", () => {
  let now = 1000;
  const watch = new Stopwatch(() => now);
  expect([watch.elapsed, watch.runs]).toEqual([0, false]);
  watch.go();
  now += 500;
  watch.go();
  expect(watch.elapsed).toBe(500);
  watch.hold();
  now += 9000;
  watch.hold();
  expect([watch.elapsed, watch.runs]).toEqual([500, false]);
  watch.go();
  now += 250;
  expect(watch.elapsed).toBe(750);
});
