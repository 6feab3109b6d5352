import { expect, test } from "vitest";
import type { Gap, Plan, Rung } from "../../../src/domain/guidance.ts";
import { climb } from "../../../src/domain/planning/ladder.ts";
import { type Past, readPast } from "../../../src/domain/planning/past.ts";

const who: Gap = { field: "statement", criterion: "who" };
const size: Gap = { field: "statement", criterion: "magnitude" };
const failed = { attempted: true, progressed: false, complained: false };

function asked(gap: Gap, ...rungs: Rung[]): Past {
  const plans = rungs.map(
    (rung): Plan => ({
      strategy: "narrow",
      intention: "ground",
      rung,
      gap,
      topic: `ask.${gap.criterion}`,
      phrasings: [],
      alert: null,
    }),
  );
  return { ...readPast([], "m", new Date(0)), plans, open: plans.at(-1) ?? null, last: plans.at(-1) ?? null };
}

test("a gap starts at the question and climbs one rung each time it has just failed", () => {
  expect(climb(asked(who), who, failed)).toBe(1);
  expect(climb(asked(who, 1), who, failed)).toBe(2);
  expect(climb(asked(who, 1, 2), who, failed)).toBe(3);
  expect(climb(asked(who, 1, 2, 3), who, failed)).toBe(4);
});

test("after the example comes an act, never a fifth hint", () => {
  expect(climb(asked(who, 1, 2, 3, 4), who, failed)).toBe("act");
});

test("another gap starts at the question again", () => {
  expect(climb(asked(who, 1, 2, 3), size, failed)).toBe(1);
});

test("a joke leaves the rung, progress elsewhere holds it once, a complaint goes to the example", () => {
  expect(climb(asked(who, 1, 2), who, { ...failed, attempted: false })).toBe(2);
  expect(climb(asked(who, 1), who, { ...failed, progressed: true })).toBe(1);
  expect(climb(asked(who, 1, 1), who, { ...failed, progressed: true })).toBe(2);
  expect(climb(asked(who, 1), who, { ...failed, complained: true })).toBe(4);
});
