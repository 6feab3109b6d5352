import { DomainError } from "../../domain/errors.ts";
import { type Feedback, postureOf, rehearsalOf, type TeamFeedback, teamView } from "../../domain/feedback/feedback.ts";
import type { Member } from "../../domain/people.ts";
import type { Rooms } from "../../domain/ports.ts";
import { canvasOf } from "../canvas-place.ts";
import { type Deps, teamTopic } from "../deps.ts";
import { refuseWithoutGuardian } from "../guardian-lock.ts";
import { allow, named } from "../permission.ts";
import { wakeWorkers } from "./moved.ts";

/**
 * Puts a team's request in the queue, or moves the one that is open for the same thing on to its words of now while
 * nobody has begun on it. `request` reads what is asked about. Throws `feedback_off`, and what `request` throws.
 */
export async function openRequest(
  deps: Pick<Deps, "store" | "feed" | "clock" | "programme">,
  actor: Member,
  { workshop, request }: { workshop: string; request(rooms: Rooms): Promise<Feedback> },
): Promise<TeamFeedback> {
  allow(actor, "ask_feedback", { kind: "team", team: actor.team, cohort: actor.cohort });
  canvasOf(deps.programme, workshop);
  const feedback = await deps.store.atomically(async (rooms) => {
    await refuseWithoutGuardian({ store: rooms, programme: deps.programme }, actor);
    if (postureOf(await rooms.feedback.settings(actor.cohort), workshop) === "off")
      throw new DomainError("feedback_off", { workshop });
    const asked = await request(rooms);
    const { added, feedback } = await rooms.feedback.add(asked);
    if (!added) {
      const held = await rooms.feedback.hold(feedback.id);
      if (held?.state !== "queued" || held.edition === asked.edition) return held ?? feedback;
      const { pins, rehearsal, edition, language } = asked;
      const moved = { ...held, pins, rehearsal, edition, language };
      await rooms.feedback.write(moved);
      return moved;
    }
    await rooms.feed.append(actor.team, { kind: "feedback", id: feedback.id, workshop, state: "waiting" });
    await rooms.audit.note({
      at: deps.clock.now().toISOString(),
      actor: named(actor),
      action: "request_feedback",
      subject: actor.team,
      details: { feedback: feedback.id, workshop, rehearsal: rehearsalOf(feedback)?.id ?? null },
    });
    return feedback;
  });
  deps.feed.announce(teamTopic(actor.team));
  wakeWorkers(deps, actor.cohort);
  return teamView(feedback);
}
