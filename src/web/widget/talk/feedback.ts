import type { FeedbackAnswer, TeamFeedback } from "../../shared/answers.ts";
import { askJson } from "../../shared/api.ts";
import type { Room } from "../room.ts";

const known = new WeakMap<Room, FeedbackAnswer>();

/** What the team asked feedback on and was told, as far as this phone knows. */
export const feedbackOf = (room: Room): FeedbackAnswer | null => known.get(room) ?? null;

export function keepFeedback(room: Room, answer: FeedbackAnswer | undefined): void {
  if (answer !== undefined) known.set(room, answer);
}

/** Asks again, and shows it; throws what the network says. */
export async function readFeedback(room: Room): Promise<void> {
  known.set(room, await askJson<FeedbackAnswer>(room.door, "/api/feedback"));
  room.changed();
}

/** The request on this workshop's canvas that has no answer yet; a rehearsal tells of its own. */
export const waitingIn = (room: Room): TeamFeedback | undefined =>
  feedbackOf(room)?.feedback.find(
    ({ workshop, rehearsal, state }) => workshop === room.workshop && rehearsal === null && state === "waiting",
  );

/** What was answered in this workshop, oldest first. */
export const answeredIn = (room: Room): TeamFeedback[] =>
  (feedbackOf(room)?.feedback ?? [])
    .filter(({ workshop, state }) => workshop === room.workshop && state !== "waiting")
    .sort((one, other) => (one.endedAt ?? "").localeCompare(other.endedAt ?? ""));
