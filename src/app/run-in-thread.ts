import { Worker } from "node:worker_threads";
import type { Config } from "../config.ts";
import type { RunLine } from "../domain/evaluation.ts";
import type { RunProgress } from "../domain/evaluation-runs.ts";

/** What the thread is given: plain data. `lines` is the log so far, its head and cases first. */
export interface ThreadWork {
  config: Config;
  voice: "offline" | "model";
  lines: readonly RunLine[];
}

/** What the thread says: lines to keep, which it waits for; or why it could not go on. */
export type ThreadWord = { kind: "lines"; lines: RunLine[]; progress: RunProgress } | { kind: "failed"; words: string };

/** What it is told: its lines are kept, or it shall stop after what is under way. */
export type ThreadOrder = "kept" | "stop";

/**
 * Plays the rest of a run in a thread of its own, so that no chat waits for it. Resolves at the end or when stopped;
 * rejects with the thread's own words when it cannot go on.
 */
export async function playInThread(
  work: ThreadWork,
  append: (lines: readonly RunLine[], progress: RunProgress) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const thread = new Worker(new URL("./run-thread.ts", import.meta.url), { workerData: work });
  const order = (what: ThreadOrder) => thread.postMessage(what);
  const stop = () => order("stop");
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  try {
    await new Promise<void>((resolve, reject) => {
      thread.on("message", (word: ThreadWord) => {
        if (word.kind === "failed") reject(new Error(word.words));
        else append(word.lines, word.progress).then(() => order("kept"), reject);
      });
      thread.on("error", reject);
      thread.on("exit", () => resolve());
    });
  } finally {
    signal.removeEventListener("abort", stop);
    await thread.terminate();
  }
}
