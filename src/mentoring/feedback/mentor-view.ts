import { type Feedback, rehearsalOf, shownRemarks, type TeamFeedback } from "../../domain/feedback/feedback.ts";

/** A feedback as mentors see it. Whether its draft was planted is in nothing of it. */
export type MentorFeedback = Omit<Feedback, "plant" | "pins" | "asker" | "rehearsal"> & Pick<TeamFeedback, "rehearsal">;

export function mentorView({ plant, pins: _, asker: __, ...held }: Feedback): MentorFeedback {
  const feedback = { ...held, rehearsal: rehearsalOf(held) };
  if (feedback.draft === null) return feedback;
  return { ...feedback, draft: { ...feedback.draft, remarks: shownRemarks({ draft: feedback.draft, plant }) } };
}
