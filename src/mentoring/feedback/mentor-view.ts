import { type Feedback, shownRemarks } from "../../domain/feedback/feedback.ts";

/** A feedback as mentors see it. Whether its draft was planted is in nothing of it. */
export type MentorFeedback = Omit<Feedback, "plant" | "pins" | "asker">;

export function mentorView({ plant, pins: _, asker: __, ...feedback }: Feedback): MentorFeedback {
  if (feedback.draft === null) return feedback;
  return { ...feedback, draft: { ...feedback.draft, remarks: shownRemarks({ draft: feedback.draft, plant }) } };
}
