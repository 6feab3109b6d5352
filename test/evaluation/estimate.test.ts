import { describe, expect, test } from "vitest";
import type { Case, Play } from "../../src/domain/evaluation.ts";
import { estimateOf, type Planned } from "../../src/evaluation/estimate.ts";
import { judges } from "../../src/evaluation/judges/judges.ts";
import { linesOf, suiteOf, turnOf } from "../support/run-lines.ts";

const caseOf = (id: string, play: Play, expected = {}): Case => ({
  id,
  language: "fr",
  workshop: null,
  cluster: id,
  play,
  expect: expected,
});
const talk = caseOf("a", { kind: "talk", say: ["un", "deux"] });
const persona = caseOf("b", { kind: "persona", persona: "p", turns: 8 });
const ability = caseOf("c", { kind: "ability", ability: "detect", input: { text: "a" } });
const planned = (more: Partial<Planned> = {}): Planned => ({
  suites: [{ suite: suiteOf("language"), cases: [talk, persona, ability] }],
  repeat: 1,
  voice: "model",
  width: 1,
  judges,
  votes: 0,
  ...more,
});

describe("what a run will take", () => {
  test("grows with the turns of its cases and its repeats; abilities ask no model", () => {
    const once = estimateOf(planned(), null);
    expect(once).toMatchObject({ trials: 3, calls: 12, from: "experience" });
    expect(estimateOf(planned({ repeat: 3 }), null)).toMatchObject({ trials: 9, calls: 36, tokens: 3 * once.tokens });
    expect(estimateOf(planned({ width: 4 }), null).milliseconds).toBe(once.milliseconds / 4);
  });

  test("offline costs no call", () => {
    expect(estimateOf(planned({ voice: "offline" }), null)).toMatchObject({ calls: 0, tokens: 0 });
  });

  test("graders of a reply are one question, asked as often as it has votes", () => {
    const graded = { ...talk, expect: { graded_tone: true, graded_guidance: true } };
    const suites = [{ suite: suiteOf("language"), cases: [graded, ability] }];
    expect(estimateOf(planned({ suites, voice: "offline", votes: 3 }), null).calls).toBe(3);
    expect(estimateOf(planned({ suites, voice: "offline", votes: 0 }), null).calls).toBe(0);
  });

  test("is what the last run took, suite by suite; an unknown suite takes what all took on the whole", () => {
    const slow = { suite: "language", turns: [turnOf({ milliseconds: 100 })] };
    const quick = { suite: "other", turns: [turnOf({ milliseconds: 20 })] };
    const last = linesOf([
      { id: "a", values: [1], ...slow },
      { id: "b", values: [1], ...quick },
    ]);
    expect(estimateOf(planned(), last)).toEqual({
      trials: 3,
      milliseconds: 300,
      calls: 3,
      tokens: 360,
      from: "last run",
    });
    const suites = [{ suite: suiteOf("new"), cases: [talk] }];
    expect(estimateOf(planned({ suites }), last).milliseconds).toBe(60);
  });
});
