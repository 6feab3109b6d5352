import { beforeEach, describe, expect, test } from "vitest";
import type { Case, RunLine } from "../../src/domain/evaluation.ts";
import { ModelFault } from "../../src/domain/model.ts";
import { because } from "../../src/evaluation/because.ts";
import type { Judge } from "../../src/evaluation/judges/judge.ts";
import { leftToPlay, scoresOf } from "../../src/evaluation/log/left-to-play.ts";
import type { Stage, Theatre } from "../../src/evaluation/playing/stage.ts";
import type { Progress } from "../../src/evaluation/progress.ts";
import { held } from "../../src/evaluation/record.ts";
import { headLines, judgeAgain } from "../../src/evaluation/run-lines.ts";
import { playRun, type Runner } from "../../src/evaluation/runner.ts";
import { headOf, suiteOf } from "../support/run-lines.ts";
import { abilityTheatre, benchOf, languageSuite, offlineTheatre } from "../support/small-theatre.ts";

const never = new AbortController().signal;

/** A log that is kept in memory; what is appended waits for its turn as on a disk. */
function memoryLog(lines: RunLine[] = []): Runner["log"] & { kept: RunLine[] } {
  return {
    kept: lines,
    lines: async () => [...lines],
    async append(added) {
      await new Promise((resolve) => setImmediate(resolve));
      lines.push(...added);
    },
  };
}

const begun = (count: number, repeat = 1) => {
  const suites = [languageSuite(count)];
  return memoryLog(headLines(headOf([suites[0]!.suite], { repeat }), suites));
};
const playOn = (log: Runner["log"], more: Partial<Runner> = {}) => {
  const theatre = more.theatre ?? abilityTheatre({ calls: 3 });
  return playRun({
    theatre,
    bench: benchOf(theatre),
    personas: {},
    log,
    signal: never,
    now: () => new Date(0),
    ...more,
  });
};
const trialsIn = (lines: readonly RunLine[]) =>
  lines.filter((line): line is Extract<RunLine, { line: "trial" }> => line.line === "trial");

describe("a run", () => {
  test("plays each case as often as it is asked to, judges each trial, and says that it is finished", async () => {
    const log = begun(6, 2);
    const told: Progress[] = [];
    expect(await playOn(log, { told: (progress) => told.push(progress) })).toBe("finished");
    const trials = trialsIn(log.kept);
    expect(trials).toHaveLength(12);
    expect(trials.every(({ scores }) => scores[0]?.judge === "detects")).toBe(true);
    expect(log.kept.at(-1)).toEqual({ line: "end", at: "1970-01-01T00:00:00.000Z", reason: "finished" });
    expect(told.at(-1)).toMatchObject({ trials: 12, played: 12, held: 8, failed: 4, infrastructure: 0, left: 0 });
    expect(told.map(({ played }) => played)).toEqual(Array.from({ length: 12 }, (_, place) => place + 1));
  });

  test("that is over is not played again", async () => {
    const log = begun(2);
    await playOn(log);
    const before = [...log.kept];
    expect(await playOn(log)).toBe("finished");
    expect(log.kept).toEqual(before);
  });

  test("stopped in the middle it keeps what is played; gone on with, it ends with the same scores", async () => {
    const [log, whole] = [begun(20), begun(20)];
    const stop = new AbortController();
    const told = ({ played }: Progress) => played === 7 && stop.abort();
    expect(await playOn(log, { signal: stop.signal, told: (progress) => void told(progress) })).toBe("stopped");
    expect(log.kept.at(-1)).toMatchObject({ line: "end", reason: "stopped" });
    const kept = trialsIn(log.kept).length;
    expect(kept).toBeGreaterThanOrEqual(7);
    expect(kept).toBeLessThan(20);
    expect(leftToPlay(log.kept)).toHaveLength(20 - kept);
    expect(await playOn(log)).toBe("finished");
    await playOn(whole);
    expect(trialsIn(log.kept)).toHaveLength(20);
    expect(scoresOf(log.kept)).toBe(scoresOf(whole.kept));
  });

  test("a log that takes no more ends it with that fault", async () => {
    const log = begun(9);
    const full = { ...log, append: () => Promise.reject(new Error("no space left on device")) };
    await expect(playOn(full)).rejects.toThrow("no space left");
  });
});

describe("a provider that fails", () => {
  const suite = suiteOf("talk");
  const cases = [1, 2, 3].map(
    (number): Case => ({
      id: `talk-${number}`,
      language: "fr",
      workshop: "framing",
      cluster: `talk-${number}`,
      play: { kind: "talk", say: ["salam"] },
      expect: { language: true },
    }),
  );
  let asked: number;
  /** The first `times` replies step down as busy. */
  const failing = (times: number): Promise<Theatre> =>
    offlineTheatre(
      (stage: Stage) => {
        const { reply } = stage.deps.assistant;
        stage.deps.assistant = {
          ...stage.deps.assistant,
          async reply(...turn) {
            asked += 1;
            const setback = asked <= times ? ("busy" as const) : null;
            return { ...(await reply(...turn)), setback };
          },
        };
        return stage;
      },
      { voice: "model", calls: 2 },
    );
  beforeEach(() => {
    asked = 0;
  });
  const log = () => memoryLog(headLines(headOf([suite], { voice: "model", model: "m" }), [{ suite, cases }]));
  const quick = { firstRest: 1 };

  test("for a moment costs no case: what it spoiled is played again, and counts once", async () => {
    const kept = log();
    expect(await playOn(kept, { theatre: await failing(2), ...quick })).toBe("finished");
    expect(trialsIn(kept.kept)).toHaveLength(3);
    expect(trialsIn(kept.kept).every(({ trial }) => trial.fault === null)).toBe(true);
  });

  test("for long ends the run before it costs more; gone on with, the spoiled cases are played again", async () => {
    const kept = log();
    expect(await playOn(kept, { theatre: await failing(Infinity), ...quick })).toBe("unreachable");
    const spoiled = trialsIn(kept.kept);
    expect(spoiled.every(({ trial, scores }) => trial.fault?.kind === "infrastructure" && scores.length === 0)).toBe(
      true,
    );
    expect(leftToPlay(kept.kept)).toHaveLength(3);
    expect(await playOn(kept, { theatre: await failing(0), ...quick })).toBe("finished");
    expect(leftToPlay(kept.kept)).toEqual([]);
  });
});

describe("a judge", () => {
  const judgeThat = (score: Judge["score"]): Judge => ({ ...benchOf(abilityTheatre()).judges.detects!, score });
  const scoredBy = async (score: Judge["score"]) => {
    const log = begun(1);
    const theatre = abilityTheatre();
    await playOn(log, { theatre, bench: { ...benchOf(theatre), judges: { detects: judgeThat(score) } } });
    return trialsIn(log.kept)[0]!.scores;
  };

  test("that breaks is a fault of ours, never a pass", async () => {
    const scores = await scoredBy(() => {
      throw new TypeError("x is undefined");
    });
    expect(scores).toEqual([
      { judge: "detects", value: 0, why: [because("judge_failed", { words: "x is undefined" })] },
    ]);
  });

  test("whose model does not answer leaves its score open", async () => {
    const scores = await scoredBy(() => Promise.reject(new ModelFault("busy")));
    expect(scores).toEqual([
      { judge: "detects", value: null, why: [because("judge_model_silent", { reason: "busy" })] },
    ]);
  });

  test("that is a model nobody held against people is heard, and decides nothing", async () => {
    const theatre = abilityTheatre();
    const grader: Judge = {
      ...judgeThat(() => ({ judge: "detects", value: 0, why: "dull" })),
      kind: "model",
    };
    const judgedBy = async (trusted: ReadonlySet<string>) => {
      const log = begun(1);
      await playOn(log, { theatre, bench: { ...benchOf(theatre), judges: { detects: grader }, trusted } });
      return trialsIn(log.kept)[0]!;
    };
    const strange = await judgedBy(new Set());
    expect([strange.scores, held(strange)]).toEqual([
      [{ judge: "detects", value: 0, why: "dull", counts: false }],
      null,
    ]);
    const known = await judgedBy(new Set(["detects"]));
    expect([known.scores[0]!.counts, held(known)]).toEqual([undefined, false]);
  });
});

test("a run judged again has new scores and the trials of before, under a head of its own", async () => {
  const log = begun(3);
  await playOn(log);
  const bench = benchOf(abilityTheatre());
  const strict = { ...bench.judges.detects!, score: () => ({ judge: "detects", value: 0, why: "never good enough" }) };
  const head = { ...headOf([suiteOf("detect")]), id: "again" };
  const again = await judgeAgain({ bench: { ...bench, judges: { detects: strict } }, signal: never }, log.kept, head);
  expect(again[0]).toEqual({ line: "run", run: head });
  expect(trialsIn(again).map(({ trial }) => trial)).toEqual(trialsIn(log.kept).map(({ trial }) => trial));
  expect(trialsIn(again).flatMap(({ scores }) => scores.map(({ why }) => why))).toEqual(
    Array(3).fill("never good enough"),
  );
  expect(again.at(-1)).toEqual(log.kept.at(-1));
});
