import { workTopic } from "../deps.ts";
import type { RehearsalDeps } from "../rehearsal/deps.ts";
import { draftFeedback } from "./draft-feedback.ts";
import { releaseFeedback } from "./release-feedback.ts";

/** Drafts what teams ask for and releases what mentors decided. */
export interface Worker {
  /** Works whenever there is something, until it is closed. */
  start(): void;
  /** Does all that is due now; resolves to how many requests were drafted or released. */
  once(): Promise<number>;
  /** Stops; what was begun goes back to the queue. Resolves when nothing is under way. */
  close(): Promise<void>;
}

/** Longest and shortest sleep, in milliseconds. */
const sleep = { longest: 5000, shortest: 20 } as const;

export function createWorker(
  deps: Pick<
    RehearsalDeps,
    "store" | "feed" | "clock" | "ids" | "programme" | "drafter" | "reviewPace" | "share" | "log" | "pace" | "report"
  >,
): Worker {
  const closing = new AbortController();
  const { signal } = closing;
  let running: Promise<void> | null = null;

  async function once(): Promise<number> {
    let done = 0;
    for (;;) {
      if (signal.aborted) return done;
      const released = await releaseFeedback(deps);
      const drafted = await draftFeedback(deps, { signal });
      if (released + drafted === 0) return done;
      done += released + drafted;
    }
  }

  async function work(): Promise<void> {
    while (!signal.aborted) {
      const woken = new AbortController();
      const ending = AbortSignal.any([signal, woken.signal]);
      // Asleep before looking: what is announced in between wakes us.
      const announced = deps.feed.wait(workTopic, Math.min(deps.pace.lookAgainMilliseconds, sleep.longest), ending);
      try {
        await once();
        const next = await deps.store.feedback.nextMoment();
        const until = next === null ? sleep.longest : Date.parse(next) - deps.clock.now().getTime();
        await Promise.race([announced, timer(Math.min(Math.max(until, sleep.shortest), sleep.longest), ending)]);
      } catch (fault) {
        deps.log.error({ fault }, "the worker failed and goes on");
        await timer(sleep.longest, signal);
      } finally {
        woken.abort();
      }
    }
  }

  return {
    once,
    start() {
      running ??= work();
    },
    async close() {
      closing.abort();
      await running;
    },
  };
}

const timer = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(due);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const due = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end, { once: true });
  });
