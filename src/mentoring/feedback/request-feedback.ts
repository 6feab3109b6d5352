import { z } from "zod";
import type { CanvasTexts } from "../../domain/canvas.ts";
import { DomainError } from "../../domain/errors.ts";
import { deadlineOf } from "../../domain/feedback/deadline.ts";
import type { Feedback, TeamFeedback } from "../../domain/feedback/feedback.ts";
import { detectLanguage } from "../../domain/language/detect.ts";
import { replyLanguage } from "../../domain/language/reply-language.ts";
import type { Member } from "../../domain/people.ts";
import type { Rehearsal } from "../../domain/rehearsals.ts";
import type { Deps } from "../deps.ts";
import { identifier, parse } from "../parse.ts";
import { foundRehearsal } from "../rehearsal/found-rehearsal.ts";
import { openRequest } from "./open-request.ts";
import { pinned, pinnedSpeech } from "./pinned.ts";

export const requestFeedbackInput = z.object({ workshop: identifier });

/** Rehearsals are of this workshop's pitch: its posture holds for them, and its deadline. */
export const rehearsedIn = "pitch";

type Requesting = Pick<Deps, "store" | "feed" | "clock" | "ids" | "programme">;

/**
 * A team asks for formal feedback on a workshop's canvas as it stands. One request a team and workshop is open at a
 * time: asked again, it is the same one. Throws `feedback_off` where organisers closed it, `canvas_empty`.
 */
export async function requestFeedback(
  deps: Requesting,
  { actor, ...input }: { actor: Member } & z.input<typeof requestFeedbackInput>,
): Promise<TeamFeedback> {
  const { workshop } = parse(requestFeedbackInput, input);
  const now = deps.clock.now();
  return await openRequest(deps, actor, {
    workshop,
    async request(rooms) {
      const texts = await rooms.canvases.texts(actor.team, workshop);
      if (Object.values(texts).every(({ text }) => text.trim() === "")) throw new DomainError("canvas_empty");
      return newRequest(deps, actor, { workshop, texts, now });
    },
  });
}

/**
 * A team asks for formal feedback on a rehearsal, as its words stand. One request a rehearsal is open at a time. Throws
 * `not_found`, `feedback_off`.
 */
export async function requestRehearsalFeedback(
  deps: Requesting,
  { actor, rehearsal: id }: { actor: Member; rehearsal: string },
): Promise<TeamFeedback> {
  const now = deps.clock.now();
  const seen = await foundRehearsal(deps, actor, "ask_feedback", id);
  return await openRequest(deps, actor, {
    workshop: rehearsedIn,
    async request(rooms) {
      const found = await rooms.rehearsals.rehearsal(seen.id);
      if (found === null) throw new DomainError("not_found");
      return newRehearsalRequest(deps, actor, found, now);
    },
  });
}

/** A request as it begins: the canvas pinned as it stands, the language its words are in. */
export function newRequest(
  deps: Pick<Deps, "ids" | "programme">,
  actor: Member,
  { workshop, texts, now }: { workshop: string; texts: CanvasTexts; now: Date },
): Feedback {
  const written = Object.values(texts).map(({ text }) => text);
  const language = replyLanguage(detectLanguage(written.join("\n")), actor.language);
  return { ...untouched(deps, actor, workshop, now), language, ...pinned(texts) };
}

/** The same for a rehearsal: spoken in a language that the team has named. */
const newRehearsalRequest = (
  deps: Pick<Deps, "ids" | "programme">,
  actor: Member,
  rehearsal: Rehearsal,
  now: Date,
): Feedback => ({
  ...untouched(deps, actor, rehearsedIn, now),
  language: rehearsal.language,
  ...pinnedSpeech(rehearsal),
});

const untouched = (
  { ids, programme }: Pick<Deps, "ids" | "programme">,
  { id: asker, team, cohort, language }: Member,
  workshop: string,
  now: Date,
): Feedback => ({
  id: ids.next(),
  team,
  cohort,
  workshop,
  asker,
  language,
  pins: [],
  rehearsal: null,
  edition: 0,
  deadline: deadlineOf(programme, workshop, now),
  state: "queued",
  askedAt: now.toISOString(),
  draft: null,
  draftNumber: 0,
  draftedAt: null,
  plant: null,
  tally: null,
  claim: null,
  decision: null,
  endedAt: null,
});
