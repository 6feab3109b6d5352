/** The thread in which a run is played: it opens a room of its own and hands each line to be kept. */
import { parentPort, workerData } from "node:worker_threads";
import { DomainError } from "../domain/errors.ts";
import type { RunLine } from "../domain/evaluation.ts";
import { counter } from "../evaluation/progress.ts";
import { readRecord } from "../evaluation/record.ts";
import { playRun, type Runner } from "../evaluation/runner.ts";
import { openEvaluation } from "./evaluation.ts";
import type { ThreadOrder, ThreadWord, ThreadWork } from "./run-in-thread.ts";
import { movedSince } from "./tried.ts";

const { config, voice, lines: given } = workerData as ThreadWork;
const port = parentPort!;
const stopping = new AbortController();
const say = (word: ThreadWord) => port.postMessage(word);
let kept: () => void = () => {};
port.on("message", (order: ThreadOrder) => (order === "stop" ? stopping.abort() : kept()));

const { run, cases } = readRecord(given);

/** How often the run says that it lives while a long trial is under way, in milliseconds. */
const livingEvery = 15_000;
let progress = counter(run.id, cases.length * run.repeat, given, () => new Date()).sum();

const lines: RunLine[] = [...given];
let before: Promise<void> = Promise.resolve();
/** One batch at a time is on its way to be kept. */
const log: Runner["log"] = {
  lines: async () => [...lines],
  append(more, now) {
    progress = now;
    before = before.then(async () => {
      lines.push(...more);
      await new Promise<void>((resolve) => {
        kept = resolve;
        say({ kind: "lines", lines: [...more], progress: now });
      });
    });
    return before;
  },
};

const living = setInterval(() => void log.append([], progress), livingEvery);
try {
  const moved = movedSince(config, run);
  if (moved !== null) throw new Error(moved);
  const { theatre, bench, personas } = await openEvaluation(config, voice);
  const end = await playRun({
    theatre,
    bench,
    personas,
    log,
    signal: stopping.signal,
    now: () => new Date(),
  });
  if (end === "unreachable") say({ kind: "failed", words: "The model could not be reached, again and again." });
} catch (fault) {
  const mistakes = fault instanceof DomainError ? fault.details.mistakes : undefined;
  say({ kind: "failed", words: mistakes === undefined ? (fault as Error).message : String(mistakes) });
}
clearInterval(living);
port.close();
