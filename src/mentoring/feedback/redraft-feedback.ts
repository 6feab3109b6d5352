import { DomainError } from "../../domain/errors.ts";
import type { Feedback } from "../../domain/feedback/feedback.ts";
import { heldByOther } from "../../domain/feedback/settle.ts";
import { detectLanguage } from "../../domain/language/detect.ts";
import { replyLanguage } from "../../domain/language/reply-language.ts";
import type { Mentor, Organiser } from "../../domain/people.ts";
import type { Rooms } from "../../domain/ports.ts";
import type { Deps } from "../deps.ts";
import { withFeedback } from "./held-feedback.ts";
import { type MentorFeedback, mentorView } from "./mentor-view.ts";
import { pinned, pinnedSpeech } from "./pinned.ts";

/**
 * What it is about moved on: the draft is made again from its words of now, at the same place in the queue, and stays with
 * the mentor who asks for it. Throws `feedback_taken`.
 */
export async function redraftFeedback(
  deps: Pick<Deps, "store" | "feed" | "clock" | "reviewPace">,
  { actor, feedback }: { actor: Mentor | Organiser; feedback: string },
): Promise<MentorFeedback> {
  const now = deps.clock.now();
  return await withFeedback(deps, {
    actor,
    feedback,
    action: "redraft_feedback",
    wakes: true,
    async work(rooms, held) {
      const { decision, claim, state } = held;
      if (decision !== null) throw new DomainError("feedback_taken", { by: decision.by, what: decision.kind, state });
      if (heldByOther(claim, { by: actor, now }))
        throw new DomainError("feedback_taken", { by: { id: claim!.by, name: claim!.name }, what: "claim", state });
      // In a worker's hands already: its draft comes, and is stale or not.
      if (state !== "suggested") return mentorView(held);
      const until = new Date(now.getTime() + deps.reviewPace.claimMilliseconds).toISOString();
      const again = {
        ...held,
        ...(await pinnedAgain(rooms, held)),
        state: "queued",
        plant: null,
        claim: { by: actor.id, name: actor.name, at: now.toISOString(), until },
      } as const;
      await rooms.feedback.write(again);
      return mentorView(again);
    },
  });
}

/** What is asked about, as it stands now; a canvas may have changed its language. */
async function pinnedAgain(
  rooms: Rooms,
  { team, workshop, rehearsal, language }: Feedback,
): Promise<Partial<Feedback>> {
  if (rehearsal !== null) {
    const found = await rooms.rehearsals.rehearsal(rehearsal.id);
    return found === null ? {} : pinnedSpeech(found);
  }
  const texts = await rooms.canvases.texts(team, workshop);
  const written = Object.values(texts).map(({ text }) => text);
  return { ...pinned(texts), language: replyLanguage(detectLanguage(written.join("\n")), language) };
}
