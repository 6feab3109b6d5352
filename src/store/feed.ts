import type { Feed } from "../domain/ports.ts";

/** The feed of one process. Sleepers of other processes find out when they look again by themselves. */
export function createFeed(): Feed {
  const sleepers = new Map<string, Set<() => void>>();
  return {
    announce(topic) {
      const waking = sleepers.get(topic);
      if (waking === undefined) return;
      sleepers.delete(topic);
      for (const wake of waking) wake();
    },
    wait(topic, milliseconds, signal) {
      return new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const wake = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", wake);
          const set = sleepers.get(topic);
          if (set?.delete(wake) && set.size === 0) sleepers.delete(topic);
          resolve();
        };
        const timer = setTimeout(wake, milliseconds);
        signal.addEventListener("abort", wake, { once: true });
        const set = sleepers.get(topic) ?? new Set();
        sleepers.set(topic, set.add(wake));
      });
    },
  };
}
