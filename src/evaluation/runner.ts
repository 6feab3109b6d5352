import { setMaxListeners } from "node:events";
import type { RunLine, RunLog, Trial } from "../domain/evaluation.ts";
import { type Bench, judgeTrial } from "./judge-trial.ts";
import { leftToPlay } from "./log/left-to-play.ts";
import { openPace, type Pace } from "./pace.ts";
import type { Persona } from "./playing/persona.ts";
import { type Piece, type Playing, play } from "./playing/play.ts";
import type { Theatre } from "./playing/stage.ts";
import { counter, type Progress } from "./progress.ts";
import { readRecord } from "./record.ts";

/** Why a run came to its end. `unreachable`: the provider failed so often in a row that going on would only cost. */
export type RunEnd = "finished" | "stopped" | "unreachable";

export interface Runner {
  theatre: Theatre;
  bench: Bench;
  personas: Readonly<Record<string, Persona>>;
  /** Where the lines go; it is told how far the run is with them. */
  log: { append(lines: readonly RunLine[], progress: Progress): Promise<void>; lines: RunLog["lines"] };
  /** Aborted: what is under way is thrown away, what is played stays. */
  signal: AbortSignal;
  told?: (progress: Progress) => void;
  now: () => Date;
  /** How long everyone rests after the provider's first failure, in milliseconds. */
  firstRest?: number | undefined;
}

/** How often one trial is tried where the provider fails, in one go. */
const tries = 3;
/** Setbacks in a row, each followed by a longer rest, after which a run gives up: about two minutes. */
const giveUpAfter = 7;

/** Plays what the log has not played yet: all of it, or the rest of a run that was stopped or killed. */
export async function playRun(runner: Runner): Promise<RunEnd> {
  const { log, theatre, personas, signal } = runner;
  const lines = await log.lines();
  const { run, finished, cases } = readRecord(lines);
  const left = leftToPlay(lines);
  if (left.length === 0 && finished) return "finished";
  const count = counter(run.id, cases.length * run.repeat, lines, runner.now);
  const pace = openPace({ start: Math.min(2, theatre.calls), most: theatre.calls, firstRest: runner.firstRest });
  const playing: Playing = { theatre, personas, seed: run.seed };
  const end = await playAll(runner, playing, left, pace, async (piece, trial) => {
    const scores = await judgeTrial(runner.bench, piece, trial, signal);
    const progress = count.add({ trial, scores }, pace.width());
    await log.append([{ line: "trial", trial, scores }], progress);
    runner.told?.(progress);
  });
  const reason = end === "finished" ? "finished" : "stopped";
  await log.append([{ line: "end", at: runner.now().toISOString(), reason }], count.sum());
  return end;
}

/** Plays the pieces, as many at once as the pace lets; those that the provider spoiled go to the end of the queue. */
async function playAll(
  { signal }: Runner,
  playing: Playing,
  pieces: readonly Piece[],
  pace: Pace,
  played: (piece: Piece, trial: Trial) => Promise<void>,
): Promise<RunEnd> {
  const queue = pieces.map((piece) => ({ piece, tried: 0 }));
  const running = new Set<Promise<void>>();
  const failed = new AbortController();
  const ending = AbortSignal.any([signal, failed.signal]);
  // Every trial under way listens.
  setMaxListeners(0, ending);
  try {
    while (queue.length > 0 || running.size > 0) {
      const next = queue.shift();
      if (next === undefined) {
        await Promise.race(running);
        continue;
      }
      const leave = await pace.enter(ending);
      if (pace.setbacks() >= giveUpAfter) return "unreachable";
      const one = (async () => {
        let spoiled = false;
        try {
          const trial = await play(playing, next.piece, ending);
          spoiled = trial.fault?.kind === "infrastructure";
          next.tried += 1;
          if (spoiled && next.tried < tries) queue.push(next);
          else await played(next.piece, trial);
        } catch (fault) {
          if (!failed.signal.aborted) failed.abort(fault);
        } finally {
          leave(spoiled ? "setback" : "well");
        }
      })();
      running.add(one);
      void one.then(() => running.delete(one));
    }
    failed.signal.throwIfAborted();
    return "finished";
  } catch (fault) {
    await Promise.all(running);
    if (signal.aborted) return "stopped";
    throw failed.signal.aborted ? failed.signal.reason : fault;
  } finally {
    await Promise.all(running);
  }
}
