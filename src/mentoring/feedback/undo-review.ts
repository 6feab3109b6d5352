import { DomainError } from "../../domain/errors.ts";
import { mayUndo } from "../../domain/feedback/settle.ts";
import type { Mentor, Organiser } from "../../domain/people.ts";
import type { Deps } from "../deps.ts";
import { withFeedback } from "./held-feedback.ts";
import { type MentorFeedback, mentorView } from "./mentor-view.ts";

/** A mentor takes their verdict back while the team has not seen it. Throws `undo_late`, `feedback_taken`. */
export async function undoReview(
  deps: Pick<Deps, "store" | "feed" | "clock" | "reviewPace">,
  { actor, feedback }: { actor: Mentor | Organiser; feedback: string },
): Promise<MentorFeedback> {
  const now = deps.clock.now();
  return await withFeedback(deps, {
    actor,
    feedback,
    action: "undo_review",
    async work(rooms, held) {
      const { decision, state } = held;
      if (decision?.by != null && decision.by.id !== actor.id)
        throw new DomainError("feedback_taken", { by: decision.by, what: decision.kind, state });
      if (!mayUndo(held, actor.id, now)) throw new DomainError("undo_late");
      if (decision?.review != null) await rooms.feedback.dropReview(decision.review);
      const until = new Date(now.getTime() + deps.reviewPace.claimMilliseconds).toISOString();
      const claim = { by: actor.id, name: actor.name, at: held.claim?.at ?? now.toISOString(), until };
      const open = { ...held, state: "suggested", decision: null, claim } as const;
      await rooms.feedback.write(open);
      return mentorView(open);
    },
  });
}
