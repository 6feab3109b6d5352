import { expect, test } from "vitest";
import {
  admit,
  type Breaker,
  closed,
  failuresInARow,
  firstPause,
  longestPause,
  rests,
  settle,
} from "../../src/model/breaker.ts";

const failed = (breaker: Breaker, times: number, now = 0): Breaker =>
  Array.from({ length: times }).reduce<Breaker>((one) => settle(one, "failed", false, now), breaker);
const opened = failed(closed, failuresInARow);

test("a success among failures starts the count again", () => {
  const almost = failed(closed, failuresInARow - 1);
  expect(rests(almost, 0)).toBe(false);
  expect(rests(failed(settle(almost, "succeeded", false, 0), failuresInARow - 1), 0)).toBe(false);
  expect(rests(failed(almost, 1), 0)).toBe(true);
});

test("after its pause one call is let through, and one only", () => {
  expect(admit(opened, firstPause - 1)).toBeNull();
  const trial = admit(opened, firstPause)!;
  expect(trial.trial).toBe(true);
  expect(admit(trial.breaker, firstPause)).toBeNull();
});

test("a trial that works closes it; one that fails doubles the pause, up to a limit", () => {
  const { breaker } = admit(opened, firstPause)!;
  expect(settle(breaker, "succeeded", true, firstPause)).toEqual(closed);
  let one: Breaker = opened;
  let now = 0;
  const pauses: number[] = [];
  for (let n = 0; n < 8; n += 1) {
    now += 10 * longestPause;
    one = settle(admit(one, now)!.breaker, "failed", true, now);
    if (one.kind === "open") pauses.push(one.until - now);
  }
  expect(pauses).toEqual([10_000, 20_000, 40_000, 80_000, 120_000, 120_000, 120_000, 120_000]);
});

test("a trial that was given up tells nothing: the next call tries", () => {
  const after = settle(admit(opened, firstPause)!.breaker, "unknown", true, firstPause);
  expect(admit(after, firstPause)?.trial).toBe(true);
});

test("failures of calls from before change neither the pause nor the trial", () => {
  expect(settle(opened, "failed", false, 3000)).toEqual(opened);
  const { breaker } = admit(opened, firstPause)!;
  expect(settle(breaker, "failed", false, firstPause)).toEqual(breaker);
});
