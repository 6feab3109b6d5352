import { setImmediate } from "node:timers/promises";

/** Lets so many works through at once; whoever comes meanwhile waits in order, and the rest of the house is served. */
export function createTurnstile(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = width;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((pass) => waiting.push(pass));
    try {
      // Whatever else is ready goes first.
      await setImmediate();
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

/** One after another, each in a round of the event loop of its own: of many that come at once, none holds up the rest. */
export function createSpacing(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => setImmediate());
    return last;
  };
}
