import type { QueueRow } from "../../domain/feedback/feedback.ts";
import type { QueuePulse } from "../../domain/feedback/feedback-store.ts";
import type { Mentor, Organiser } from "../../domain/people.ts";
import { type Deps, queueSeenTopic } from "../deps.ts";
import { allow } from "../permission.ts";
import { watchQueue } from "./queue-watch.ts";

/** What the mentors of a cohort hear: how many wait, which rows changed; how many calls for a person stand. */
export type QueueEvent =
  | ({ kind: "queue"; rows: QueueRow[]; callsClosed: string | null } & Omit<QueuePulse, "moved">)
  | { kind: "calls"; open: number; claimed: number; urgent: number };

/** A link that was withdrawn or has expired is noticed at most so late, in milliseconds. */
const lookAtLink = 3000;

/**
 * A cohort's queue, live: first how it stands, then each change. It has no numbers: who comes back reads the queue
 * again. It ends when the reader leaves or `isAdmitted` says that their link no longer opens.
 */
export async function tailQueue(
  deps: Pick<Deps, "store" | "feed" | "pace">,
  { actor, signal, isAdmitted }: { actor: Mentor | Organiser; signal: AbortSignal; isAdmitted: () => Promise<boolean> },
): Promise<AsyncGenerator<QueueEvent>> {
  allow(actor, "read_queue", { kind: "cohort", cohort: actor.cohort });
  return follow(deps, actor.cohort, signal, isAdmitted);
}

async function* follow(
  deps: Pick<Deps, "store" | "feed" | "pace">,
  cohort: string,
  signal: AbortSignal,
  isAdmitted: () => Promise<boolean>,
): AsyncGenerator<QueueEvent> {
  const left = new AbortController();
  const ending = AbortSignal.any([signal, left.signal]);
  const watch = watchQueue(deps, cohort);
  let told: number | null = null;
  let queue = "";
  let calls = "";
  try {
    while (!signal.aborted) {
      const wait = Math.min(deps.pace.lookAgainMilliseconds, lookAtLink);
      const woken = deps.feed.wait(queueSeenTopic(cohort), wait, ending);
      if (!(await isAdmitted())) return;
      const { number, pulse, tickets, callsClosed } = await watch.seen();
      const { moved, ...counts } = pulse;
      if (queue !== `${moved} ${callsClosed}`) {
        const rows = told === null ? [] : watch.rowsAfter(told);
        queue = `${moved} ${callsClosed}`;
        yield { kind: "queue", rows, callsClosed, ...counts };
      }
      told = number;
      if (calls !== tickets.moved) {
        calls = tickets.moved;
        const { open, claimed, urgent } = tickets;
        yield { kind: "calls", open, claimed, urgent };
      }
      await woken;
    }
  } finally {
    left.abort();
    watch.leave();
  }
}
