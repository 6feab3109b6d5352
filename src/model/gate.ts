import { ModelFault } from "../domain/model.ts";

/** Lets a bounded number of calls through; who waits is served team by team in turn, in order within a team. */
export interface Gate {
  /**
   * Resolves with the way out once it is this call's turn. Rejects with `ModelFault("full")`, or with the signal's
   * reason when it aborts while waiting. The way out may be taken any number of times; only the first counts.
   */
  enter(team: string | null, signal: AbortSignal): Promise<() => void>;
  inside(): number;
  waiting(): number;
}

const mostOfOneTeamWaiting = 8;

export function openGate(calls: number, mostWaiting = 4 * calls): Gate {
  /** One team alone never takes every place. */
  const mostOfOneTeam = Math.max(1, Math.ceil(calls / 2));
  const queues = new Map<string | null, Set<() => void>>();
  const inside = new Map<string | null, number>();
  let busy = 0;
  let queued = 0;

  const mayEnter = (team: string | null) => busy < calls && (inside.get(team) ?? 0) < mostOfOneTeam;

  const takePlace = (team: string | null): (() => void) => {
    busy += 1;
    inside.set(team, (inside.get(team) ?? 0) + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      busy -= 1;
      const rest = inside.get(team)! - 1;
      if (rest > 0) inside.set(team, rest);
      else inside.delete(team);
      callNext();
    };
  };

  const callNext = (): void => {
    for (const [team, queue] of queues) {
      if (busy >= calls) return;
      if (!mayEnter(team)) continue;
      const next = queue.values().next().value!;
      forget(team, queue, next);
      if (queue.size > 0) {
        // To the back of the row of teams.
        queues.delete(team);
        queues.set(team, queue);
      }
      next();
    }
  };

  const forget = (team: string | null, queue: Set<() => void>, one: () => void): void => {
    if (!queue.delete(one)) return;
    queued -= 1;
    if (queue.size === 0) queues.delete(team);
  };

  return {
    inside: () => busy,
    waiting: () => queued,
    async enter(team, signal) {
      signal.throwIfAborted();
      if (!queues.has(team) && mayEnter(team)) return takePlace(team);
      const queue = queues.get(team) ?? new Set();
      if (queued >= mostWaiting || queue.size >= mostOfOneTeamWaiting)
        throw new ModelFault("full", { waiting: queued });
      return await new Promise((resolve, reject) => {
        const enter = () => {
          signal.removeEventListener("abort", give);
          resolve(takePlace(team));
        };
        const give = () => {
          forget(team, queue, enter);
          reject(signal.reason);
        };
        signal.addEventListener("abort", give, { once: true });
        queue.add(enter);
        queues.set(team, queue);
        queued += 1;
      });
    },
  };
}
