import { setTimeout } from "node:timers/promises";
import type { QueueRow, ReviewSettings } from "../../domain/feedback/feedback.ts";
import type { QueuePulse } from "../../domain/feedback/feedback-store.ts";
import type { TicketPulse } from "../../domain/tickets.ts";
import { type Deps, queueSeenTopic, queueTopic } from "../deps.ts";

type Watching = Pick<Deps, "store" | "feed" | "pace">;

/** A cohort's queue as it was last seen. */
export interface Seen {
  /** Counts up with each change. */
  number: number;
  pulse: QueuePulse;
  tickets: TicketPulse;
  callsClosed: ReviewSettings["callsClosed"];
}

/** One look for all who read along: a hundred mentors cost what one does. */
export interface QueueWatch {
  /** The queue as it stands; a first reader waits for the first look. */
  seen(): Promise<Seen>;
  /** Rows that changed after the look `number`; at most the last few hundred. */
  rowsAfter(number: number): QueueRow[];
  leave(): void;
}

/** At least so long between two looks, so that fifty drafts a second are four looks, in milliseconds. */
const gap = 250;
/** Calls for a person that no feed announces are found at most so late, in milliseconds. */
const lookForCalls = 3000;
const mostRows = 100;
/** How many looks' rows are kept for readers who lag behind. */
const kept = 8;

interface Watch {
  readers: number;
  stop: AbortController;
  first: Promise<void>;
  now: Seen | null;
  rows: { number: number; rows: QueueRow[] }[];
}

const watches = new WeakMap<Watching["store"], Map<string, Watch>>();

/** Joins the watch over a cohort's queue; the last who leaves ends it. */
export function watchQueue(deps: Watching, cohort: string): QueueWatch {
  const all = watches.get(deps.store) ?? new Map<string, Watch>();
  watches.set(deps.store, all);
  const watch = all.get(cohort) ?? begin(deps, cohort);
  all.set(cohort, watch);
  watch.readers += 1;
  return {
    async seen() {
      await watch.first;
      return watch.now!;
    },
    rowsAfter: (number) => watch.rows.flatMap((look) => (look.number > number ? look.rows : [])),
    leave() {
      watch.readers -= 1;
      if (watch.readers > 0) return;
      watch.stop.abort();
      if (all.get(cohort) === watch) all.delete(cohort);
    },
  };
}

function begin(deps: Watching, cohort: string): Watch {
  const { promise: first, resolve, reject } = Promise.withResolvers<void>();
  // Whoever reads along is told; where nobody is left, nobody needs to be.
  first.catch(() => {});
  const watch: Watch = { readers: 0, stop: new AbortController(), first, now: null, rows: [] };
  void (async () => {
    const { signal } = watch.stop;
    while (!signal.aborted) {
      const woken = deps.feed.wait(queueTopic(cohort), Math.min(deps.pace.lookAgainMilliseconds, lookForCalls), signal);
      try {
        if (await look(deps, cohort, watch)) deps.feed.announce(queueSeenTopic(cohort));
        resolve();
      } catch (fault) {
        // The store may be back at the next look; a first reader has nothing to read.
        reject(fault);
      }
      await woken;
      await setTimeout(gap, undefined, { signal }).catch(() => {});
    }
  })();
  return watch;
}

/** True when something had changed since the look before. */
async function look({ store }: Watching, cohort: string, watch: Watch): Promise<boolean> {
  const [pulse, tickets, { callsClosed }] = await Promise.all([
    store.feedback.pulse(cohort),
    store.tickets.pulse(cohort),
    store.feedback.settings(cohort),
  ]);
  const before = watch.now;
  const stands = (seen: Omit<Seen, "number">) => JSON.stringify([seen.pulse, seen.tickets, seen.callsClosed]);
  if (before !== null && stands(before) === stands({ pulse, tickets, callsClosed })) return false;
  const number = (before?.number ?? 0) + 1;
  const rows = before === null ? [] : await store.feedback.movedAfter(cohort, before.pulse.moved, mostRows);
  watch.rows = [...watch.rows, { number, rows }].slice(-kept);
  watch.now = { number, pulse, tickets, callsClosed };
  return true;
}
