import { z } from "zod";
import type { CanvasTexts } from "../../domain/canvas.ts";
import { DomainError } from "../../domain/errors.ts";
import { deadlineOf } from "../../domain/feedback/deadline.ts";
import { type Feedback, postureOf, type TeamFeedback, teamView } from "../../domain/feedback/feedback.ts";
import { detectLanguage } from "../../domain/language/detect.ts";
import { replyLanguage } from "../../domain/language/reply-language.ts";
import type { Member } from "../../domain/people.ts";
import { canvasOf } from "../canvas-place.ts";
import { type Deps, teamTopic } from "../deps.ts";
import { refuseWithoutGuardian } from "../guardian-lock.ts";
import { identifier, parse } from "../parse.ts";
import { allow, named } from "../permission.ts";
import { wakeWorkers } from "./moved.ts";
import { pinned } from "./pinned.ts";

export const requestFeedbackInput = z.object({ workshop: identifier });

/**
 * A team asks for formal feedback on a workshop's canvas as it stands. One request a team and workshop is open at a
 * time: asked again, it is the same one, moved on to the canvas of now while nobody has begun on it. Throws
 * `feedback_off` where organisers closed it, `canvas_empty`.
 */
export async function requestFeedback(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids" | "programme">,
  { actor, ...input }: { actor: Member } & z.input<typeof requestFeedbackInput>,
): Promise<TeamFeedback> {
  allow(actor, "ask_feedback", { kind: "team", team: actor.team, cohort: actor.cohort });
  const { workshop } = parse(requestFeedbackInput, input);
  canvasOf(deps.programme, workshop);
  const now = deps.clock.now();
  const feedback = await deps.store.atomically(async (rooms) => {
    await refuseWithoutGuardian({ store: rooms, programme: deps.programme }, actor);
    if (postureOf(await rooms.feedback.settings(actor.cohort), workshop) === "off")
      throw new DomainError("feedback_off", { workshop });
    const texts = await rooms.canvases.texts(actor.team, workshop);
    if (Object.values(texts).every(({ text }) => text.trim() === "")) throw new DomainError("canvas_empty");
    const asked = newRequest(deps, actor, { workshop, texts, now });
    const { added, feedback } = await rooms.feedback.add(asked);
    if (!added) {
      const held = await rooms.feedback.hold(feedback.id);
      if (held?.state !== "queued" || held.edition === asked.edition) return held ?? feedback;
      const { pins, edition, language } = asked;
      const moved = { ...held, pins, edition, language };
      await rooms.feedback.write(moved);
      return moved;
    }
    await rooms.feed.append(actor.team, { kind: "feedback", id: feedback.id, workshop, state: "waiting" });
    await rooms.audit.note({
      at: now.toISOString(),
      actor: named(actor),
      action: "request_feedback",
      subject: actor.team,
      details: { feedback: feedback.id, workshop },
    });
    return feedback;
  });
  deps.feed.announce(teamTopic(actor.team));
  wakeWorkers(deps, actor.cohort);
  return teamView(feedback);
}

/** A request as it begins: the canvas pinned as it stands, the language its words are in. */
export function newRequest(
  { ids, programme }: Pick<Deps, "ids" | "programme">,
  actor: Member,
  { workshop, texts, now }: { workshop: string; texts: CanvasTexts; now: Date },
): Feedback {
  const written = Object.values(texts).map(({ text }) => text);
  return {
    id: ids.next(),
    team: actor.team,
    cohort: actor.cohort,
    workshop,
    asker: actor.id,
    language: replyLanguage(detectLanguage(written.join("\n")), actor.language),
    ...pinned(texts),
    deadline: deadlineOf(programme, workshop, now),
    state: "queued",
    askedAt: now.toISOString(),
    draft: null,
    draftNumber: 0,
    draftedAt: null,
    plant: null,
    claim: null,
    decision: null,
    endedAt: null,
  };
}
