import { describe, expect, test } from "vitest";
import type { Score } from "../../src/domain/evaluation.ts";
import { baselineOf } from "../../src/evaluation/baseline.ts";
import { wilson } from "../../src/evaluation/statistics/rate.ts";
import { summarise } from "../../src/evaluation/summary.ts";
import { casesOf, linesOf, suiteOf, turnOf } from "../support/run-lines.ts";

const first = (lines: ReturnType<typeof linesOf>) => summarise(lines, null).suites[0]!;

describe("a suite against its floor", () => {
  test.each([
    ["passes when the lower end reaches it", 100, 2, 0.9, "pass", null],
    ["fails when the upper end stays under it", 100, 20, 0.9, "fail", null],
    ["cannot tell between, and says how many cases would", 100, 5, 0.9, "cannot_tell", 139],
    ["cannot tell though all hold, when they are few", 40, 0, 0.95, "cannot_tell", 73],
    ["passes a floor of 1 when each case holds", 12, 0, 1, "pass", null],
    ["fails a floor of 1 when one does not", 400, 1, 1, "fail", null],
    ["passes a floor of nothing", 3, 3, 0, "pass", null],
  ])("%s", (_, count, failing, floor, verdict, needed) => {
    const lines = linesOf(casesOf(count, failing), { suites: [suiteOf("language", { floor })] });
    expect(first(lines).rulings).toEqual([
      { of: { kind: "suite" }, floor, rate: wilson(count - failing, count), verdict, needed },
    ]);
    expect(summarise(lines, null).verdict).toBe(verdict);
  });

  test("holds the named languages and workshops against floors of their own; the gravest verdict counts", () => {
    const told = [
      ...casesOf(60),
      ...casesOf(30, 12).map((one) => ({ ...one, id: `d-${one.id}`, language: "ary" as const, workshop: "framing" })),
    ];
    const suite = suiteOf("language", {
      floor: 0.7,
      floors: { language: { ary: 0.8, fr: 0.9 }, workshop: { pitch: 0.5 } },
    });
    const { rulings, verdict } = first(linesOf(told, { suites: [suite] }));
    expect(rulings.map(({ of, verdict, rate }) => [of, verdict, rate.count])).toEqual([
      [{ kind: "suite" }, "pass", 90],
      [{ kind: "language", language: "ary" }, "fail", 30],
      [{ kind: "language", language: "fr" }, "pass", 60],
      [{ kind: "workshop", workshop: "pitch" }, "cannot_tell", 0],
    ]);
    expect(verdict).toBe("fail");
  });
});

describe("what counts", () => {
  const score = (value: number | null): Score => ({ judge: `judge-${value}`, value, why: "" });

  test("a case holds when each scored judge gives at least one half", () => {
    const told = [
      [score(1), score(0.5)],
      [score(1), score(0.49)],
      [score(null), score(1)],
    ];
    const { rulings } = first(linesOf(told.map((scores, place) => ({ id: `c${place}`, values: [scores] }))));
    expect(rulings[0]!.rate).toEqual(wilson(2, 3));
  });

  test("a provider's failure and an unscored trial are left out and counted; a fault of ours fails", () => {
    const told = (["infrastructure", null, "broken", 1] as const).map((value, place) => ({
      id: `c${place}`,
      values: [value],
    }));
    const suite = first(linesOf(told));
    expect(suite).toMatchObject({ infrastructure: 1, unscored: 1, broken: 1 });
    expect(suite.rulings[0]!.rate).toEqual(wilson(1, 2));
  });

  test("a trial that was played or judged again counts as it stands last", () => {
    const [before, after] = [linesOf([{ id: "c", values: ["infrastructure"] }]), linesOf([{ id: "c", values: [1] }])];
    const again = [...before, ...after.filter(({ line }) => line === "trial")];
    expect(first(again)).toMatchObject({ infrastructure: 0, rulings: [{ rate: { value: 1, count: 1 } }] });
  });

  test("a case counts once however often it was repeated, with the share of its repeats", () => {
    const suite = first(
      linesOf([
        { id: "a", values: [1, 1, 0] },
        { id: "b", values: [1, 1, 1] },
        { id: "c", values: [0, "infrastructure", 1] },
      ]),
    );
    expect(suite.rulings[0]!.rate).toMatchObject({ value: expect.closeTo((2 / 3 + 1 + 1 / 2) / 3, 12), count: 3 });
    // "c" was played twice only: whether it holds three times out of three is not known.
    expect(suite.everyTime).toMatchObject({ value: 0.5, count: 2 });
  });

  test("cases of one cluster prove less than as many that stand alone", () => {
    const told = casesOf(60, 6);
    const paired = told.map((one, place) => ({ ...one, cluster: `text-${Math.floor(place / 3)}` }));
    expect(first(linesOf(paired)).rulings[0]!.rate.low).toBeLessThan(first(linesOf(told)).rulings[0]!.rate.low);
  });
});

describe("what a summary tells besides", () => {
  test("each judge's mean, how often it gave no score, and how well it agrees with people", () => {
    const scores = (value: number, grade: number | null): Score[] => [
      { judge: "language", value, why: "" },
      { judge: "tone", value: grade, why: "" },
    ];
    const lines = linesOf([
      { id: "a", values: [scores(1, 0.75), scores(1, 0.25)] },
      { id: "b", values: [scores(0, null), scores(0, null)] },
      { id: "c", values: [scores(1, 1), scores(1, null)] },
    ]);
    const calibration = { cases: 60, kappa: { value: 0.6, low: 0.4, high: 0.8, count: 60 }, calibrated: true };
    const { judges } = summarise(lines, null, new Map([["tone", calibration]])).suites[0]!;
    expect(judges).toEqual([
      { judge: "language", mean: wilson(2, 3), unscored: 0, calibration: null },
      { judge: "tone", mean: { value: 0.75, low: 0.5, high: 1, count: 2 }, unscored: 3, calibration },
    ]);
  });

  test("how long a team waits for an answer, and what the model used", () => {
    const turns = [10, 20, 30, 40].map((milliseconds) => turnOf({ milliseconds }));
    const suite = first(linesOf([{ id: "a", values: [1, 1], turns }]));
    expect(suite.milliseconds).toEqual({ p50: 25, p95: 40 });
    expect(suite.tokens).toEqual({ prompt: 200, completion: 40, calls: 2 });
  });

  test("a run that was stopped cannot tell what it has not played", () => {
    expect(summarise(linesOf(casesOf(100), { end: "stopped" }), null)).toMatchObject({
      finished: false,
      verdict: "cannot_tell",
    });
    expect(summarise(linesOf(casesOf(100, 50), { end: null }), null).verdict).toBe("fail");
  });

  test("lines that are no run's log are refused", () => {
    expect(() => summarise([], null)).toThrow(/not the log of a run/);
  });
});

describe("against a baseline", () => {
  const before = linesOf([...casesOf(80), ...casesOf(80, 0, { suite: "grounding" })]);

  test("a suite that lost cases beyond chance is a regression, and so is the run, though its floor still holds", () => {
    const after = linesOf([...casesOf(80), ...casesOf(80, 9, { suite: "grounding" })], {
      suites: [suiteOf("language"), suiteOf("grounding", { floor: 0.7 })],
    });
    for (const past of [before, baselineOf(before)]) {
      const { verdict, suites, change } = summarise(after, past);
      expect([verdict, change!.verdict, ...suites.map((one) => one.verdict)]).toEqual([
        "regression",
        "regression",
        "pass",
        "regression",
      ]);
      expect(suites[1]!.change!.worse).toHaveLength(9);
      expect(suites[0]!.change).toMatchObject({ verdict: "same", better: [], worse: [] });
    }
  });

  test("the same replies are the same, however few the cases", () => {
    const few = linesOf(casesOf(12));
    expect(summarise(few, baselineOf(few)).change).toMatchObject({ verdict: "same", needed: null });
  });

  test("few flips of a few cases cannot tell, and do not take a pass away", () => {
    const after = linesOf([...casesOf(80, 2), ...casesOf(80, 0, { suite: "grounding" })]);
    const { verdict, suites } = summarise(after, before);
    expect(suites[0]!.change).toMatchObject({ verdict: "cannot_tell", needed: expect.any(Number) });
    expect(verdict).toBe("pass");
  });

  test("a baseline of other cases says nothing", () => {
    expect(summarise(before, baselineOf(linesOf([{ id: "else", values: [1] }]))).change).toBeNull();
    expect(summarise(before, null).suites[0]!.change).toBeNull();
  });
});
