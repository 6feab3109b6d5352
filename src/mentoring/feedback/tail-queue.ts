import type { QueueRow } from "../../domain/feedback/feedback.ts";
import type { QueuePulse } from "../../domain/feedback/feedback-store.ts";
import type { Mentor, Organiser } from "../../domain/people.ts";
import type { TicketReason } from "../../domain/tickets.ts";
import { type Deps, queueTopic } from "../deps.ts";
import { allow } from "../permission.ts";

/** What the mentors of a cohort hear: how many wait, which rows changed; how many calls for a person stand. */
export type QueueEvent =
  | ({ kind: "queue"; rows: QueueRow[]; callsClosed: string | null } & Omit<QueuePulse, "moved">)
  | { kind: "calls"; open: number; claimed: number; urgent: number };

/** At most so many changed rows are told at once; a reader who missed more reads the page again. */
const mostRows = 100;
/** Calls that no feed announces are found at most so late, in milliseconds. */
const lookForCalls = 3000;

const urgent: ReadonlySet<TicketReason> = new Set(["distress", "abuse"] as const);

/**
 * A cohort's queue, live: first how it stands, then each change. It has no numbers: who comes back reads the queue
 * again. It ends when the reader leaves or `isAdmitted` says that their link was withdrawn or has expired.
 */
export async function tailQueue(
  deps: Pick<Deps, "store" | "feed" | "pace">,
  { actor, signal, isAdmitted }: { actor: Mentor | Organiser; signal: AbortSignal; isAdmitted: () => Promise<boolean> },
): Promise<AsyncGenerator<QueueEvent>> {
  allow(actor, "read_queue", { kind: "cohort", cohort: actor.cohort });
  return follow(deps, actor.cohort, signal, isAdmitted);
}

async function* follow(
  { store, feed, pace }: Pick<Deps, "store" | "feed" | "pace">,
  cohort: string,
  signal: AbortSignal,
  isAdmitted: () => Promise<boolean>,
): AsyncGenerator<QueueEvent> {
  const left = new AbortController();
  const ending = AbortSignal.any([signal, left.signal]);
  let queue: string | null = null;
  let calls: string | null = null;
  let last = "";
  try {
    while (!signal.aborted) {
      const woken = feed.wait(queueTopic(cohort), Math.min(pace.lookAgainMilliseconds, lookForCalls), ending);
      if (!(await isAdmitted())) return;
      const [{ moved, ...pulse }, { callsClosed }, tickets] = await Promise.all([
        store.feedback.pulse(cohort),
        store.feedback.settings(cohort),
        store.tickets.list(cohort),
      ]);
      const stands = JSON.stringify([pulse, moved, callsClosed]);
      if (stands !== queue) {
        const rows = queue === null ? [] : await store.feedback.movedAfter(cohort, last, mostRows);
        queue = stands;
        last = moved;
        yield { kind: "queue", rows, callsClosed, ...pulse };
      }
      const open = tickets.filter(({ state }) => state === "open");
      const ringing = JSON.stringify(tickets.map(({ id, state, by }) => [id, state, by]));
      if (ringing !== calls) {
        calls = ringing;
        const claimed = tickets.length - open.length;
        yield { kind: "calls", open: open.length, claimed, urgent: open.filter(({ reason }) => urgent.has(reason)).length };
      }
      await woken;
    }
  } finally {
    left.abort();
  }
}
