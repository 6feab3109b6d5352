import type { Draft } from "../../domain/feedback/feedback.ts";
import type { Member } from "../../domain/people.ts";
import { draftFeedback } from "../../mentoring/feedback/draft-feedback.ts";
import { requestFeedback } from "../../mentoring/feedback/request-feedback.ts";
import type { Stage } from "./stage.ts";

/** A team asks for feedback and the worker drafts it, as in production; null where no draft was made. */
export async function askFeedback(
  { deps }: Pick<Stage, "deps">,
  { member, workshop, signal }: { member: Member; workshop: string; signal: AbortSignal },
): Promise<Draft | null> {
  const { id } = await requestFeedback(deps, { actor: member, workshop });
  await draftFeedback(deps, { signal });
  signal.throwIfAborted();
  return (await deps.store.feedback.feedback(id))?.draft ?? null;
}
