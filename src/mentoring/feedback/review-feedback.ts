import { z } from "zod";
import { DomainError } from "../../domain/errors.ts";
import { type Feedback, reasons, verdictKinds } from "../../domain/feedback/feedback.ts";
import { fasterThanReading } from "../../domain/feedback/reading-time.ts";
import { type Settlement, settle } from "../../domain/feedback/settle.ts";
import type { Mentor, Organiser } from "../../domain/people.ts";
import type { Deps } from "../deps.ts";
import { identifier, messageText, parse, position } from "../parse.ts";
import { withFeedback } from "./held-feedback.ts";
import { type MentorFeedback, mentorView } from "./mentor-view.ts";
import { editionNow } from "./pinned.ts";

/** Most remarks of an edited draft. */
const mostRemarks = 20;

const seen = {
  draft: position.describe("`draftNumber` of the draft that was read."),
  edition: position.describe("`edition` of what was in view: the pinned one, or the one of now."),
  seconds: z.number().min(0).max(86_400).nullable().default(null).describe("How long the draft was in view."),
};
const reason = z.enum(reasons);

/** A mentor's verdict: each kind brings what it needs. */
export const reviewFeedbackInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("accept"), ...seen }),
  z.object({
    kind: z.literal("edit"),
    ...seen,
    remarks: z
      .array(z.object({ id: identifier.nullable(), text: messageText }))
      .min(1)
      .max(mostRemarks)
      .describe("In order; the draft's by id, one's own with null. What is left out is not said."),
    reason: reason.nullable().default(null),
  }),
  z.object({ kind: z.literal("respond"), ...seen, text: messageText, reason: reason.nullable().default(null) }),
  z.object({ kind: z.literal("ignore"), ...seen, reason }),
]);
export type VerdictInput = z.input<typeof reviewFeedbackInput>;

export interface Reviewed {
  /** `settling`: it will go out at `releaseAt` unless it is taken back. `planted`: the draft held a fault on purpose. */
  outcome: "settling" | "planted";
  /** A planted fault that would have gone out. */
  through: boolean;
  releaseAt: string | null;
  /** Approved in fewer seconds than reading it once takes; how many those are. Null for every other verdict. */
  unread: number | null;
  feedback: MentorFeedback;
}

/**
 * A mentor decides on a draft. Of two at once one wins; the other is told who and what, and so is whoever decided on a
 * canvas or a draft that moved on. Throws `feedback_taken`, `feedback_stale`.
 */
export async function reviewFeedback(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids" | "reviewPace">,
  { actor, feedback, verdict: given }: { actor: Mentor | Organiser; feedback: string; verdict: VerdictInput },
): Promise<Reviewed> {
  if (!verdictKinds.some((kind) => kind === given?.kind)) parse(z.object({ kind: z.enum(verdictKinds) }), given ?? {});
  const verdict = { reason: null, remarks: [], text: "", ...parse(reviewFeedbackInput, given) };
  const review = deps.ids.next();
  const { settled, held } = await withFeedback(deps, {
    actor,
    feedback,
    action: "review_feedback",
    wakes: true,
    async work(rooms, held) {
      if (verdict.kind === "accept" && held.draft?.remarks.length === 0)
        throw new DomainError("invalid_input", { issues: [{ where: "kind", what: "the draft is empty" }] });
      const edition = await editionNow(rooms, held);
      const settled = settle(held, verdict, {
        by: { id: actor.id, name: actor.name },
        now: deps.clock.now(),
        edition,
        undoMilliseconds: deps.reviewPace.undoMilliseconds,
        review,
      });
      if (settled.kind === "conflict")
        throw new DomainError("feedback_taken", { by: settled.by, what: settled.what, state: held.state });
      if (settled.kind === "stale")
        throw new DomainError("feedback_stale", { because: settled.because, edition, draft: held.draftNumber });
      const next = after(held, settled);
      await rooms.feedback.write(next);
      await rooms.feedback.addReview(settled.review);
      return { settled, held: next };
    },
    details: ({ settled: { kind, review } }) => ({
      verdict: review.kind,
      reason: review.reason,
      outcome: kind,
      planted: review.planted,
    }),
  });
  const planted = settled.kind === "unmasked";
  const { review: counted } = settled;
  return {
    outcome: planted ? "planted" : "settling",
    through: planted && settled.through,
    releaseAt: planted ? null : settled.decision.releaseAt,
    unread: fasterThanReading(counted) ? counted.readingSeconds : null,
    feedback: mentorView(held),
  };
}

function after(held: Feedback, settled: Exclude<Settlement, { kind: "conflict" | "stale" }>): Feedback {
  // The true draft comes in the planted one's place, under a number of its own.
  if (settled.kind === "unmasked") return { ...held, plant: null, draftNumber: held.draftNumber + 1 };
  return { ...held, state: "settling", decision: settled.decision };
}
