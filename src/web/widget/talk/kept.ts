import type { FeedbackAnswer, Language } from "../../shared/answers.ts";
import { recall, remember } from "../../shared/recall.ts";
import type { Room } from "../room.ts";
import { feedbackOf, keepFeedback } from "./feedback.ts";

/** What the phone keeps of a room, to show it at once next time, network or not. */
type Kept = Pick<
  Room,
  "programme" | "room" | "workshop" | "messages" | "fields" | "proposals" | "ahead" | "asked" | "hand"
> & { language: Language; feedback?: FeedbackAnswer | undefined };

/** Shows what the phone kept of the room; false when it kept nothing in this language. */
export async function recallRoom(room: Room): Promise<boolean> {
  const kept = await recall<Kept>(`room:${room.pass.code}`);
  if (kept === undefined || kept.language !== room.door.language) return false;
  const { language: _, feedback, ...rest } = kept;
  keepFeedback(room, feedback);
  Object.assign(room, rest, { loaded: true });
  return true;
}

/** Keeps the room as it stands, with its newest messages. */
export async function keepRoom(room: Room): Promise<void> {
  if (room.room === null || !room.loaded) return;
  const { programme, workshop, messages, fields, proposals, asked, hand, ahead, door, pass } = room;
  const kept: Kept = {
    programme,
    room: room.room,
    workshop,
    messages: messages.slice(-60),
    fields,
    proposals,
    asked,
    hand,
    ahead,
    language: door.language,
    feedback: feedbackOf(room) ?? undefined,
  };
  await remember(`room:${pass.code}`, kept);
}
