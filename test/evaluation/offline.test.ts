import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runEvaluation } from "../../src/app/run-evaluation.ts";
import { readConfig } from "../../src/config.ts";
import type { RunLine } from "../../src/domain/evaluation.ts";
import { readBaseline } from "../../src/evaluation/baseline.ts";
import { tellPlainly } from "../../src/evaluation/judges/words/tell.ts";
import { scoresOf } from "../../src/evaluation/log/left-to-play.ts";
import { readLog } from "../../src/evaluation/log/read-lines.ts";
import { summarise } from "../../src/evaluation/summary.ts";
import { ownFolder } from "../support/folders.ts";

const baseline = join(import.meta.dirname, "..", "..", "evals", "baseline.json");
const config = readConfig({ DATA_DIR: ownFolder() });
const played = async (suites: readonly string[]): Promise<RunLine[]> => {
  const command = { kind: "begin", suites, voice: "offline", repeat: 1, seed: 1 } as const;
  const { log } = await runEvaluation(config, command, { signal: new AbortController().signal });
  return await readLog(log);
};

/** All but the one about time: how quick an answer is depends on what else the machine does. */
const suites = readdirSync(join(import.meta.dirname, "..", "..", "evals", "suites"))
  .map((file) => file.replace(/\.yaml$/, ""))
  .filter((suite) => suite !== "latency-and-cost");

describe("every suite, with the offline voice", () => {
  let lines: RunLine[];
  beforeAll(async () => {
    lines = await played(suites);
  }, 600_000);

  test("is played to its end without a fault of ours", () => {
    const faults = lines.flatMap((line) => (line.line === "trial" && line.trial.fault !== null ? [line.trial] : []));
    expect(faults.map(({ case: id, fault }) => `${id}: ${fault && tellPlainly(fault.words)}`)).toEqual([]);
    expect(lines.filter(({ line }) => line === "trial").length).toBeGreaterThan(600);
  });

  test("is no worse than evals/baseline.json", () => {
    const summary = summarise(lines, readBaseline(baseline));
    const worse = summary.suites
      .filter(({ change }) => change?.verdict === "regression")
      .map(({ suite, change }) => `${suite}: ${change?.worse.join(", ")}`);
    expect(worse).toEqual([]);
    expect(summary.change?.verdict).not.toBe("regression");
  });
});

test("three runs have the same scores to the byte", async () => {
  const scores: string[] = [];
  for (let run = 0; run < 3; run += 1) scores.push(scoresOf(await played(["robustness", "retrieval"])));
  expect(scores[0]!.split("\n").length).toBeGreaterThan(80);
  expect(scores[1]).toBe(scores[0]);
  expect(scores[2]).toBe(scores[0]);
});
