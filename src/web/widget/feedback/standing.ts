import type { TeamFeedback } from "../../shared/answers.ts";
import { feedbackWords } from "../../shared/strings/feedback.ts";
import type { Room } from "../room.ts";
import { clockOf } from "../talk/keeper.ts";

/** "17:05", in the programme's time zone. */
export const timeOf = (room: Room, at: string): string =>
  new Intl.DateTimeFormat("en-GB-u-nu-latn", {
    timeZone: clockOf(room).timezone,
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));

/** How far a request is that has no answer yet, and who reads it. */
export function standingOf(room: Room, { askedAt, reader }: TeamFeedback): string {
  const words = feedbackWords[room.door.language];
  const asked = timeOf(room, askedAt);
  const held = reader !== null && Date.parse(reader.until) > Date.now() + room.ahead;
  return held ? words.reading(reader.name, asked) : words.waiting(asked);
}
