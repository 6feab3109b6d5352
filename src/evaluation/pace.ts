import { setTimeout } from "node:timers/promises";

/** How a trial ended, as far as the provider is concerned. */
export type Ended = "well" | "setback";

/** How many trials run at once: more while all goes well, half after a setback. */
export interface Pace {
  /** Resolves with what is to be called at the trial's end; rejects with the signal's reason when it aborts. */
  enter(signal: AbortSignal): Promise<(ended: Ended) => void>;
  /** How many may run at once now. */
  width(): number;
  /** Halvings since the last trial that ended well. */
  setbacks(): number;
}

const longestRest = 60_000;

/**
 * Additive increase, multiplicative decrease, as TCP does it (Chiu and Jain 1989): each trial that ends well widens by
 * one over the width, a setback halves, once for all that were under way together, and everyone rests, twice as long
 * each time in a row. `firstRest` in milliseconds.
 */
export function openPace({
  start,
  most,
  firstRest = 1000,
}: {
  start: number;
  most: number;
  firstRest?: number | undefined;
}): Pace {
  let width = Math.min(start, most);
  let running = 0;
  let setbacks = 0;
  let resting = false;
  /** Grows at each halving: what began before the last one says nothing new. */
  let age = 0;
  const waiting = new Set<() => void>();

  function admit(): void {
    for (const enter of waiting) {
      if (resting || running >= Math.max(1, Math.floor(width))) return;
      waiting.delete(enter);
      running += 1;
      enter();
    }
  }

  async function rest(signal: AbortSignal): Promise<void> {
    resting = true;
    const milliseconds = Math.min(longestRest, firstRest * 2 ** (setbacks - 1));
    await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
    resting = false;
    admit();
  }

  const turnCome = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const enter = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      const leave = () => {
        waiting.delete(enter);
        reject(signal.reason);
      };
      signal.addEventListener("abort", leave, { once: true });
      waiting.add(enter);
      admit();
    });

  return {
    async enter(signal) {
      await turnCome(signal);
      const began = age;
      return (ended) => {
        running -= 1;
        if (ended === "well") {
          setbacks = 0;
          width = Math.min(most, width + 1 / width);
        } else {
          if (began === age) {
            age += 1;
            setbacks += 1;
            width = Math.max(1, width / 2);
            void rest(signal);
          }
        }
        admit();
      };
    },
    width: () => Math.max(1, Math.floor(width)),
    setbacks: () => setbacks,
  };
}
