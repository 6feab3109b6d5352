import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { evalsFolder } from "../app/evaluation.ts";
import { logNamed, newestRun } from "../app/kept-runs.ts";
import { type RunOutcome, runEvaluation } from "../app/run-evaluation.ts";
import { type Config, readConfig } from "../config.ts";
import type { RunLine, RunSummary } from "../domain/evaluation.ts";
import { baselineOf, readBaseline, writeBaseline } from "../evaluation/baseline.ts";
import { compareRuns } from "../evaluation/compare.ts";
import { readLog } from "../evaluation/log/read-lines.ts";
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
}

/** Plays suites, or what the options name instead, and says what came of it; the exit code is the verdict. */
export async function evaluate(suites: readonly string[], options: EvalOptions): Promise<void> {
  const config = readConfig();
  if (options.compare !== undefined) return await compare(config, options.compare, options.out);
  const command = await commandOf(config, suites, options);
  const outcome = await watched(config, command, options);
  const lines = await readLog(outcome.log);
  if (outcome.end !== "finished") {
    process.exitCode = exitCodes.cannot_tell;
    if (outcome.end === "unreachable") complain("The model's endpoint failed again and again: the run was stopped.");
    return complain(
      `Stopped after ${readRecord(lines).cases.flatMap(({ trials }) => trials).length} trials; they are kept. Go on with: npm run eval -- --resume ${outcome.run}`,
    );
  }
  await conclude(lines, { config, options, outcome });
}

async function commandOf(config: Config, suites: readonly string[], options: EvalOptions): Promise<RunCommand> {
  if (options.judgeAgain !== undefined) return { kind: "judge_again", log: logNamed(config, options.judgeAgain) };
  if (typeof options.resume === "string") return { kind: "resume", log: logNamed(config, options.resume) };
  if (options.resume === true) {
    const newest = await newestRun(config, (_, lines) => !readRecord(lines).finished);
    if (newest === null) throw new Error("Every run that is kept here came to its end: there is none to go on with.");
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
    throw new Error(`--${name} ${written}: give it a whole number from ${least}.`);
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

/** Sums up, writes the reports, prints the table and sets the exit code. */
async function conclude(
  lines: readonly RunLine[],
  { config, options, outcome }: { config: Config; options: EvalOptions; outcome: RunOutcome },
): Promise<void> {
  const folder = options.from ?? evalsFolder;
  const baselineFile = typeof options.baseline === "string" ? options.baseline : join(folder, "baseline.json");
  const before =
    options.baseline === undefined || options.baseline === false ? null : await baselineIn(config, baselineFile);
  const summary = summarise(lines, before);
  process.stdout.write(summaryWords(summary));
  const out = options.out ?? dirname(outcome.log);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, "report.json"), jsonReport(summary, lines));
  await writeFile(join(out, "junit.xml"), junitReport(summary, lines));
  await writeFile(join(out, "report.html"), htmlReport(summary, lines));
  complain(`The report, to be opened in a browser: ${join(out, "report.html")}`);
  if (options.writeBaseline) {
    writeBaseline(join(folder, "baseline.json"), baselineOf(lines));
    complain(`The baseline is now this run: ${join(folder, "baseline.json")}`);
  }
  process.exitCode = codeOf(summary);
}

/** A baseline file, or the log of an earlier run. */
async function baselineIn(config: Config, named: string): Promise<Parameters<typeof summarise>[1]> {
  return named.endsWith(".json") ? readBaseline(named) : await readLog(logNamed(config, named));
}

async function compare(config: Config, named: readonly string[], out: string | undefined): Promise<void> {
  if (named.length !== 2) throw new Error("--compare takes two runs: the earlier and the later one.");
  const [before, after] = await Promise.all(named.map((name) => readLog(logNamed(config, name))));
  const comparison = compareRuns(before!, after!);
  process.stdout.write(comparisonWords(comparison));
  if (out !== undefined) {
    await mkdir(out, { recursive: true });
    const summary = summarise(after!, before!);
    await writeFile(join(out, "report.json"), jsonReport(summary, after!, comparison));
    await writeFile(join(out, "report.html"), htmlReport(summary, after!, comparison));
    complain(`The report, to be opened in a browser: ${join(out, "report.html")}`);
  }
  const { verdict } = comparison.overall;
  process.exitCode =
    verdict === "regression" ? exitCodes.regression : verdict === "cannot_tell" ? exitCodes.cannot_tell : 0;
}

/** Faults of ours are told as such where the verdict does not already say that something is worse. */
function codeOf({ verdict, suites }: RunSummary): number {
  const code = exitCodes[verdict];
  return code !== exitCodes.regression && suites.some(({ broken }) => broken > 0) ? exitCodes.broken : code;
}
