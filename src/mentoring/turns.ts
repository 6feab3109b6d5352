/** Why a running turn is asked to end: a person stopped it, or the server closes. */
export type EndReason = "stopped" | "closing";

/** The turns that this process runs. A team's turns of one workshop run one after the other, so answers stay in order. */
export interface Turns {
  /** Runs `work` after those begun before it under the same `queue`. `work` settles its turn itself and never rejects. */
  begin(turn: string, queue: string, work: (signal: AbortSignal) => Promise<void>): void;
  /** Asks a turn to end and resolves when it has; false when this process does not run it. */
  end(turn: string, reason: EndReason): Promise<boolean>;
  isRunning(turn: string): boolean;
  /** Lets turns come to their end for `milliseconds`, then ends the rest. */
  close(milliseconds: number): Promise<void>;
}

interface Running {
  controller: AbortController;
  done: Promise<void>;
}

export function createTurns(): Turns {
  const running = new Map<string, Running>();
  const queues = new Map<string, Promise<void>>();

  return {
    begin(turn, queue, work) {
      const controller = new AbortController();
      const { signal } = controller;
      const before = queues.get(queue) ?? Promise.resolve();
      // A turn that is ended while it waits does not wait for those before it; those after it do.
      const ended = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
      const done = Promise.race([before, ended])
        .then(() => work(signal))
        .finally(() => running.delete(turn));
      running.set(turn, { controller, done });
      const all: Promise<void> = Promise.all([before, done]).then(() => {
        if (queues.get(queue) === all) queues.delete(queue);
      });
      queues.set(queue, all);
    },
    async end(turn, reason) {
      const found = running.get(turn);
      if (found === undefined) return false;
      found.controller.abort(reason);
      await found.done;
      return true;
    },
    isRunning: (turn) => running.has(turn),
    async close(milliseconds) {
      const all = Promise.all([...running.values()].map(({ done }) => done));
      const timeUp = new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
      await Promise.race([all, timeUp]);
      for (const { controller } of running.values()) controller.abort("closing" satisfies EndReason);
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}
