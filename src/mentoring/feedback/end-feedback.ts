import type { Feedback } from "../../domain/feedback/feedback.ts";
import type { Rooms } from "../../domain/ports.ts";

/** Writes a feedback that has come to its end and tells the team that it did. */
export async function endFeedback(
  rooms: Rooms,
  feedback: Feedback & { state: "released" | "ignored" },
  candidates?: readonly string[],
): Promise<void> {
  await rooms.feedback.write(feedback, candidates);
  const { id, workshop, state } = feedback;
  await rooms.feed.append(feedback.team, { kind: "feedback", id, workshop, state });
}
