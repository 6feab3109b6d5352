import { DomainError } from "../../domain/errors.ts";
import type { Feedback } from "../../domain/feedback/feedback.ts";
import type { Mentor, Organiser } from "../../domain/people.ts";
import type { Rooms } from "../../domain/ports.ts";
import { type Deps, queueTopic } from "../deps.ts";
import { identifier, parse } from "../parse.ts";
import { allow, named } from "../permission.ts";
import { wakeWorkers } from "./moved.ts";

/** What a mentor does to a feedback that they hold. */
interface Handling<T> {
  actor: Mentor | Organiser;
  feedback: string;
  /** The verb's name in the audit. */
  action: string;
  work(rooms: Rooms, feedback: Feedback): Promise<T>;
  details?: (done: T) => Record<string, string | number | boolean | null>;
  /** There is something for the workers in it. */
  wakes?: boolean;
}

/** Works on a feedback with nobody else at it: permission, the work, the audit line, in one transaction. Throws `not_found`. */
export async function withFeedback<T>(
  deps: Pick<Deps, "store" | "feed" | "clock">,
  { actor, feedback, action, work, details, wakes = false }: Handling<T>,
): Promise<T> {
  const id = parse(identifier, feedback);
  const done = await deps.store.atomically(async (rooms) => {
    const held = await rooms.feedback.hold(id);
    if (held === null) throw new DomainError("not_found");
    allow(actor, "review_feedback", { kind: "feedback", team: held.team, cohort: held.cohort });
    const result = await work(rooms, held);
    await rooms.audit.note({
      at: deps.clock.now().toISOString(),
      actor: named(actor),
      action,
      subject: held.team,
      details: { feedback: id, ...details?.(result) },
    });
    return result;
  });
  if (wakes) wakeWorkers(deps, actor.cohort);
  else deps.feed.announce(queueTopic(actor.cohort));
  return done;
}
