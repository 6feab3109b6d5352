import { beforeAll, describe, expect, test } from "vitest";
import { createEvaluator } from "../../src/app/evaluator.ts";
import { readConfig } from "../../src/config.ts";
import type { RunLine } from "../../src/domain/evaluation.ts";
import type { Evaluator, RunProgress } from "../../src/domain/evaluation-runs.ts";
import { leftToPlay, scoresOf } from "../../src/evaluation/log/left-to-play.ts";
import { shippedKnowledge } from "../support/small-theatre.ts";

let evaluator: Evaluator;
beforeAll(async () => {
  evaluator = createEvaluator(readConfig({}), (await shippedKnowledge()).programme);
});

const choice = { suites: ["retrieval"], voice: "offline", repeat: 1 } as const;
const own = [
  {
    suite: "retrieval",
    case: {
      id: "retrieval-own-001",
      language: "fr",
      workshop: null,
      cluster: "retrieval-own-001",
      play: { kind: "ability", ability: "search", input: { question: "où est le dîner ?" } },
      expect: {},
    },
  },
] as const;

/** Plays in the evaluator's thread; stops it after so many trials. */
async function play(kept: readonly RunLine[], stopAfter = Infinity): Promise<{ lines: RunLine[]; last: RunProgress }> {
  const lines = [...kept];
  const stop = new AbortController();
  let last: RunProgress | undefined;
  const append = async (added: readonly RunLine[], progress: RunProgress) => {
    lines.push(...added);
    last = progress;
    if (progress.played >= stopAfter) stop.abort();
  };
  await evaluator.play({ id: "run-1", choice, own, kept }, append, stop.signal);
  return { lines, last: last! };
}
const trialsIn = (lines: readonly RunLine[]) => lines.filter(({ line }) => line === "trial").length;

describe("a run of the console, played in a thread", () => {
  test("hands over every line, the cohort's own cases among them, and says how far it is", async () => {
    const { lines, last } = await play([]);
    const cases = lines.filter(({ line }) => line === "case").length;
    expect(trialsIn(lines)).toBe(cases);
    expect(lines.at(-1)).toMatchObject({ line: "end", reason: "finished" });
    expect(JSON.stringify(lines)).toContain("retrieval-own-001");
    expect(last).toMatchObject({ trials: cases, played: cases, infrastructure: 0 });
    const summary = await evaluator.summarise(lines, null);
    expect([summary.finished, summary.suites.map(({ suite }) => suite)]).toEqual([true, ["retrieval"]]);
  });

  test("stopped and gone on with, it ends with the scores of an unbroken one", async () => {
    const stopped = await play([], 10);
    expect(trialsIn(stopped.lines)).toBeLessThan(trialsIn((await play([])).lines));
    expect(stopped.lines.at(-1)).toMatchObject({ line: "end", reason: "stopped" });
    const resumed = await play(stopped.lines);
    expect(leftToPlay(resumed.lines)).toEqual([]);
    expect(scoresOf(resumed.lines)).toBe(scoresOf((await play([])).lines));
  });

  test("of another version of the prompts or the code does not go on", async () => {
    const { lines } = await play([], 5);
    const [head] = lines as [Extract<RunLine, { line: "run" }>];
    const older: RunLine = { ...head, run: { ...head.run, tried: { ...head.run.tried, prompts: "0a1b2c" } } };
    await expect(play([older, ...lines.slice(1)])).rejects.toThrow(/prompts.*new run/);
  });
});
