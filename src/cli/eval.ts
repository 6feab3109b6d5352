import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { calibrationsFor } from "../app/calibration.ts";
import { evalsFolder } from "../app/grader.ts";
import { logNamed, newestRun } from "../app/kept-runs.ts";
import { type RunOutcome, runEvaluation } from "../app/run-evaluation.ts";
import { type Config, readConfig } from "../config.ts";
import { DomainError } from "../domain/errors.ts";
import type { RunLine, RunSummary } from "../domain/evaluation.ts";
import { formatMistake } from "../domain/mistakes.ts";
import { type BaselineFile, baselineOf, readBaseline, writeBaseline } from "../evaluation/baseline.ts";
import { compareRuns } from "../evaluation/compare.ts";
import { BadLog, readLog } from "../evaluation/log/read-lines.ts";
import { readRecord } from "../evaluation/record.ts";
import { htmlReport } from "../evaluation/report/html.ts";
import { jsonReport } from "../evaluation/report/json.ts";
import { junitReport } from "../evaluation/report/junit.ts";
import type { RunCommand } from "../evaluation/run-command.ts";
import { summarise } from "../evaluation/summary.ts";
import { announce } from "./eval-announce.ts";
import { exitCodes } from "./eval-exit.ts";
import { openMeter } from "./eval-meter.ts";
import { comparisonWords, summaryWords } from "./eval-words.ts";
import { complain } from "./output.ts";

/** As written on the command line. */
export interface EvalOptions {
  model?: boolean;
  repeat: string;
  seed: string;
  baseline?: string | boolean;
  compare?: string[];
  out?: string;
  resume?: string | boolean;
  judgeAgain?: string;
  writeBaseline?: boolean;
  from?: string;
  calibrate?: boolean;
}

type Baseline = Parameters<typeof summarise>[1];

const wrong = (...mistakes: string[]): DomainError => new DomainError("invalid_input", { mistakes });

/** Where the words of a fault explain all of it to whoever typed the command. */
async function told<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof BadLog) throw wrong(formatMistake(fault.mistake));
    throw fault instanceof Error && !(fault instanceof DomainError) ? wrong(fault.message) : fault;
  }
}

/** Plays suites, or what the options name instead, and says what came of it; the exit code is the verdict. */
export async function evaluate(suites: readonly string[], options: EvalOptions): Promise<void> {
  const config = readConfig();
  if (options.compare !== undefined) return await compare(config, options.compare, options.out);
  const command = await commandOf(config, suites, options);
  const before = await baselineIn(config, options);
  const outcome = await watched(config, command, options);
  const lines = await readLog(outcome.log);
  const { graded } = outcome;
  if (graded.calls > 0) complain(`The graders took ${graded.calls} calls and ${graded.tokens} tokens.`);
  if (outcome.end !== "finished") {
    process.exitCode = exitCodes.cannot_tell;
    if (outcome.end === "unreachable") complain("The model's endpoint failed again and again: the run was stopped.");
    return complain(
      `Stopped after ${readRecord(lines).cases.flatMap(({ trials }) => trials).length} trials; they are kept. Go on with: npm run eval -- --resume ${outcome.run}`,
    );
  }
  await conclude(lines, before, { options, outcome });
}

async function commandOf(config: Config, suites: readonly string[], options: EvalOptions): Promise<RunCommand> {
  if (options.judgeAgain !== undefined) return { kind: "judge_again", log: logNamed(config, options.judgeAgain) };
  if (typeof options.resume === "string") return { kind: "resume", log: logNamed(config, options.resume) };
  if (options.resume === true) {
    const newest = await newestRun(config, (_, lines) => !readRecord(lines).finished);
    if (newest === null) throw wrong("Every run that is kept here came to its end: there is none to go on with.");
    return { kind: "resume", log: newest.path };
  }
  const voice = options.model ? "model" : "offline";
  return {
    kind: "begin",
    suites,
    voice,
    repeat: countOf("repeat", options.repeat, 1),
    seed: countOf("seed", options.seed, 0),
  };
}

function countOf(name: string, written: string, least: number): number {
  const count = Number(written);
  if (!Number.isInteger(count) || count < least)
    throw wrong(`--${name} ${written}: give it a whole number from ${least}.`);
  return count;
}

/** Plays under the eyes of whoever sits at the terminal; the first Ctrl-C stops cleanly, a second one at once. */
async function watched(config: Config, command: RunCommand, { from }: EvalOptions): Promise<RunOutcome> {
  const stop = new AbortController();
  const interrupted = () => {
    if (stop.signal.aborted) process.exit(130);
    complain("\nStopping: what is under way is thrown away, what is played is kept. Ctrl-C again ends at once.");
    stop.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, interrupted);
  const meter = openMeter(process.stderr);
  try {
    return await runEvaluation(config, command, {
      signal: stop.signal,
      ...(from === undefined ? {} : { folder: from }),
      began: (lines, room) => announce(config, lines, room),
      told: meter.show,
    });
  } finally {
    meter.close();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, interrupted);
  }
}

/** What the run is held against: a baseline file, or the log of an earlier run; null where none is asked for. */
async function baselineIn(config: Config, { baseline, from }: EvalOptions): Promise<Baseline> {
  if (baseline === undefined) return null;
  const named = typeof baseline === "string" ? baseline : join(from ?? evalsFolder, "baseline.json");
  return await told(async () =>
    named.endsWith(".json") ? readBaseline(named) : await readLog(logNamed(config, named)),
  );
}

/** Sums up, prints the table, writes the reports and sets the exit code. */
async function conclude(
  lines: readonly RunLine[],
  before: Baseline,
  { options, outcome }: { options: EvalOptions; outcome: RunOutcome },
): Promise<void> {
  const summary = summarise(lines, before, calibrationsFor(lines, options.from));
  process.stdout.write(summaryWords(summary));
  const out = options.out ?? dirname(outcome.log);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, "report.json"), jsonReport(summary, lines));
  await writeFile(join(out, "junit.xml"), junitReport(summary, lines));
  await writePage(out, () => htmlReport(summary, lines));
  if (options.writeBaseline) {
    const path = join(options.from ?? evalsFolder, "baseline.json");
    writeBaseline(path, withOthers(path, baselineOf(lines)));
    complain(`The baseline of these suites is now this run: ${path}`);
  }
  process.exitCode = codeOf(summary);
}

/** Suites that were not played keep what they had, where the baseline that stands is of the same voice. */
function withOthers(path: string, made: BaselineFile): BaselineFile {
  if (!existsSync(path)) return made;
  const standing = readBaseline(path);
  if (standing.voice !== made.voice || standing.model !== made.model) return made;
  return { ...made, suites: { ...standing.suites, ...made.suites } };
}

async function compare(config: Config, named: readonly string[], out: string | undefined): Promise<void> {
  if (named.length !== 2) throw wrong("--compare takes two runs: the earlier and the later one.");
  const [before, after] = await told(() => Promise.all(named.map((name) => readLog(logNamed(config, name)))));
  const comparison = await told(() => compareRuns(before!, after!));
  process.stdout.write(comparisonWords(comparison));
  if (out !== undefined) {
    await mkdir(out, { recursive: true });
    const summary = summarise(after!, before!, calibrationsFor(after!));
    await writeFile(join(out, "report.json"), jsonReport(summary, after!, comparison));
    await writePage(out, () => htmlReport(summary, after!, comparison));
  }
  const { verdict } = comparison.overall;
  process.exitCode =
    verdict === "regression" ? exitCodes.regression : verdict === "cannot_tell" ? exitCodes.cannot_tell : 0;
}

async function writePage(out: string, page: () => string): Promise<void> {
  const path = join(out, "report.html");
  await writeFile(path, await told(page));
  complain(`The report, to be opened in a browser: ${path}`);
}

/** Faults of ours are told as such where the verdict does not already say that something is worse. */
function codeOf({ verdict, suites }: RunSummary): number {
  const code = exitCodes[verdict];
  return code !== exitCodes.regression && suites.some(({ broken }) => broken > 0) ? exitCodes.broken : code;
}
