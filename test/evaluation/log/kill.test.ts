import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import type { RunLine } from "../../../src/domain/evaluation.ts";
import { makeLog, openFileLog } from "../../../src/evaluation/log/file-log.ts";
import { leftToPlay, scoresOf } from "../../../src/evaluation/log/left-to-play.ts";
import { readLog } from "../../../src/evaluation/log/read-lines.ts";
import { headLines } from "../../../src/evaluation/run-lines.ts";
import { playRun } from "../../../src/evaluation/runner.ts";
import { ownFolder } from "../../support/folders.ts";
import { headOf } from "../../support/run-lines.ts";
import { abilityTheatre, benchOf, languageSuite } from "../../support/small-theatre.ts";

const suites = [languageSuite(150)];
const head = headOf([suites[0]!.suite], { repeat: 2 });
const script = join(import.meta.dirname, "killable-run.ts");
const env = { ...process.env, NODE_COMPILE_CACHE: ownFolder() };

/** Starts the run and kills it without warning after some trials; true when it came to its end before. */
function playUntil(log: string, trials: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, log], { env, stdio: ["ignore", "pipe", "pipe"] });
    let [heard, complaints] = [0, ""];
    createInterface(child.stdout).on("line", () => {
      heard += 1;
      if (heard === trials) child.kill("SIGKILL");
    });
    child.stderr.on("data", (part) => {
      complaints += part;
    });
    child.on("close", (code, signal) => {
      if (code !== 0 && signal !== "SIGKILL") reject(new Error(complaints));
      else resolve(code === 0);
    });
  });
}

test("killed twenty times, a run loses no trial, counts none twice, and ends with the scores of an unbroken one", async () => {
  const folder = ownFolder();
  const [killed, unbroken] = [join(folder, "killed.jsonl"), join(folder, "unbroken.jsonl")];
  for (const path of [killed, unbroken]) await makeLog(path, headLines(head, suites));

  let told = 0;
  for (let kill = 0; kill < 20; kill += 1) {
    expect(await playUntil(killed, 3 + (kill % 5))).toBe(false);
    const trials = (await readLog(killed)).filter(({ line }) => line === "trial").length;
    // What a process said to be kept is there after it was killed.
    expect(trials).toBeGreaterThanOrEqual(told + 3 + (kill % 5));
    told = trials;
  }
  expect(await playUntil(killed, Infinity)).toBe(true);

  const log = await openFileLog(unbroken);
  const theatre = abilityTheatre();
  const signal = new AbortController().signal;
  const end = await playRun({ theatre, bench: benchOf(theatre), personas: {}, log, signal, now: () => new Date() });
  await log.close();
  expect(end).toBe("finished");

  const lines = await readLog(killed);
  const trials = lines.filter((line): line is Extract<RunLine, { line: "trial" }> => line.line === "trial");
  expect(trials).toHaveLength(300);
  expect(new Set(trials.map(({ trial }) => `${trial.case} ${trial.repeat}`)).size).toBe(300);
  expect(leftToPlay(lines)).toEqual([]);
  expect(scoresOf(lines)).toBe(scoresOf(await readLog(unbroken)));
});
