import { z } from "zod";
import { DomainError } from "../../domain/errors.ts";
import type { Claim, Feedback } from "../../domain/feedback/feedback.ts";
import { heldByOther } from "../../domain/feedback/settle.ts";
import type { Mentor, Organiser } from "../../domain/people.ts";
import type { Rooms } from "../../domain/ports.ts";
import { type Deps, teamTopic } from "../deps.ts";
import { parse } from "../parse.ts";
import { withFeedback } from "./held-feedback.ts";

export const claimFeedbackInput = z.object({
  action: z
    .enum(["claim", "take_over", "release"])
    .describe("`claim` again to hold it longer; `take_over` from a colleague; `release` gives it back."),
});

/**
 * A mentor takes a draft so that colleagues choose another, for a while; or gives it back. Throws `feedback_taken` when
 * a colleague holds it or has decided.
 */
export async function claimFeedback(
  deps: Pick<Deps, "store" | "feed" | "clock" | "reviewPace">,
  { actor, feedback, ...input }: { actor: Mentor | Organiser; feedback: string } & z.input<typeof claimFeedbackInput>,
): Promise<{ claim: Claim | null }> {
  const { action } = parse(claimFeedbackInput, input);
  const now = deps.clock.now();
  const { claim, team } = await withFeedback(deps, {
    actor,
    feedback,
    action: `${action}_feedback`,
    async work(rooms, held) {
      const { claim, decision, state, team } = held;
      const by = { id: actor.id, name: actor.name };
      if (decision !== null) throw new DomainError("feedback_taken", { by: decision.by, what: decision.kind, state });
      if (action !== "take_over" && heldByOther(claim, { by, now }))
        throw new DomainError("feedback_taken", { by: { id: claim!.by, name: claim!.name }, what: "claim", state });
      if (action === "release") {
        if (claim?.by === actor.id) await moved(rooms, held, null);
        return { claim: null, team };
      }
      const until = new Date(now.getTime() + deps.reviewPace.claimMilliseconds).toISOString();
      const at = claim?.by === actor.id ? claim.at : now.toISOString();
      const taken: Claim = { by: actor.id, name: actor.name, at, until };
      // A draft in the making keeps its worker.
      if (state === "suggested" || state === "queued") await moved(rooms, held, taken);
      return { claim: state === "drafting" ? claim : taken, team };
    },
  });
  deps.feed.announce(teamTopic(team));
  return { claim };
}

/** A team that waits sees who reads its work, and when they lay it down. */
async function moved(rooms: Rooms, held: Feedback, claim: Claim | null): Promise<void> {
  await rooms.feedback.write({ ...held, claim });
  const { id, team, workshop } = held;
  if (held.claim?.by !== claim?.by) await rooms.feed.append(team, { kind: "feedback", id, workshop, state: "waiting" });
}
