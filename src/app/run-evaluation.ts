import { randomBytes } from "node:crypto";
import type { Config } from "../config.ts";
import { DomainError } from "../domain/errors.ts";
import type { RunHead, RunLine } from "../domain/evaluation.ts";
import { formatMistake } from "../domain/mistakes.ts";
import { readSuites } from "../evaluation/cases/read-suites.ts";
import { makeLog, openFileLog } from "../evaluation/log/file-log.ts";
import { BadLog, readLog } from "../evaluation/log/read-lines.ts";
import type { Progress } from "../evaluation/progress.ts";
import { readRecord } from "../evaluation/record.ts";
import type { RunCommand } from "../evaluation/run-command.ts";
import { headLines, judgeAgain } from "../evaluation/run-lines.ts";
import { playRun, type RunEnd } from "../evaluation/runner.ts";
import { type EvaluationRoom, openEvaluation } from "./evaluation.ts";
import { evalsFolder } from "./grader.ts";
import { logOf } from "./kept-runs.ts";
import { movedSince, triedOf } from "./tried.ts";

export interface RunWatch {
  /** Holds suites, cases and personas; left out, the project's own. */
  folder?: string;
  signal: AbortSignal;
  /** Before the first trial is played. */
  began?: (lines: readonly RunLine[], room: EvaluationRoom) => Promise<void>;
  told?: (progress: Progress) => void;
}

export interface RunOutcome {
  run: string;
  /** Path of its log. */
  log: string;
  end: RunEnd;
  /** What the grader's answers cost. */
  graded: EvaluationRoom["graded"];
}

/**
 * Makes a run, goes on with one, or judges one again; its log is durable at every trial. Throws `invalid_input` with
 * every mistake, `ConfigError`, or `Locked`.
 */
export async function runEvaluation(config: Config, command: RunCommand, watch: RunWatch): Promise<RunOutcome> {
  switch (command.kind) {
    case "begin":
      return await begin(config, command, watch);
    case "resume":
      return await resume(config, command.log, watch);
    case "judge_again":
      return await again(config, command.log, watch);
  }
}

async function begin(
  config: Config,
  { suites: only, voice, repeat, seed }: Extract<RunCommand, { kind: "begin" }>,
  watch: RunWatch,
): Promise<RunOutcome> {
  const room = await openEvaluation(config, voice, watch.folder);
  const { suites, mistakes } = readSuites(watch.folder ?? evalsFolder, room.known, only);
  refuse(mistakes.map(formatMistake));
  const head: RunHead = {
    ...newRun(room),
    version: 1,
    suites: suites.map(({ suite }) => suite),
    voice,
    model: room.theatre.model,
    repeat,
    seed,
    tried: triedOf(config, suites),
  };
  const path = logOf(config, head.id);
  await makeLog(path, headLines(head, suites));
  return await play(path, room, watch);
}

async function resume(config: Config, path: string, watch: RunWatch): Promise<RunOutcome> {
  const { run } = readRecord(await linesOf(path));
  const room = await openEvaluation(config, run.voice, watch.folder);
  const moved = movedSince(config, run);
  refuse(moved === null ? [] : [`${path}: ${moved}`]);
  return await play(path, room, watch);
}

/** Judges what a log holds once more, with the judges of today, into a log of its own. */
async function again(config: Config, path: string, { folder, signal }: RunWatch): Promise<RunOutcome> {
  const lines = await linesOf(path);
  const room = await openEvaluation(config, "offline", folder);
  refuse(goneJudges(path, lines, room));
  const head = { ...readRecord(lines).run, ...newRun(room) };
  const log = logOf(config, head.id);
  await makeLog(log, await judgeAgain({ bench: room.bench, signal }, lines, head));
  return { run: head.id, log, end: "finished", graded: room.graded };
}

async function play(path: string, room: EvaluationRoom, { signal, began, told }: RunWatch): Promise<RunOutcome> {
  const log = await openFileLog(path);
  try {
    const lines = await log.lines();
    await began?.(lines, room);
    const { theatre, bench, personas } = room;
    const end = await playRun({ theatre, bench, personas, log, signal, now: () => new Date(), ...(told && { told }) });
    return { run: readRecord(lines).run.id, log: path, end, graded: room.graded };
  } finally {
    await log.close();
  }
}

/** What a new run has of its own; its id is sorted by time and fit for a folder. */
function newRun({ bench }: EvaluationRoom): Pick<RunHead, "id" | "startedAt" | "judgeModel"> {
  const startedAt = new Date().toISOString();
  const id = `${startedAt.slice(0, 19).replaceAll(":", "-")}-${randomBytes(2).toString("hex")}`;
  return { id, startedAt, judgeModel: bench.grader?.name ?? null };
}

/** Lines of a log that was named; a file that is none is told as every wrong input is. */
async function linesOf(path: string): Promise<RunLine[]> {
  try {
    return await readLog(path);
  } catch (fault) {
    if (!(fault instanceof BadLog)) throw fault;
    throw new DomainError("invalid_input", { mistakes: [formatMistake(fault.mistake)] });
  }
}

/** A log of another version may ask judges that are gone. */
function goneJudges(path: string, lines: readonly RunLine[], { known }: EvaluationRoom): string[] {
  const { run, cases } = readRecord(lines);
  const asked = [...run.suites.map(({ judges }) => judges), ...cases.map((played) => played.case.expect)];
  const gone = new Set(asked.flatMap(Object.keys).filter((id) => !Object.hasOwn(known.judges, id)));
  return [...gone].map((id) => `${path}: it asks the judge "${id}", which is gone. Begin a new run.`);
}

function refuse(mistakes: readonly string[]): void {
  if (mistakes.length > 0) throw new DomainError("invalid_input", { mistakes });
}
