import type { ReviewSettings } from "../../domain/feedback/feedback.ts";
import type { Organiser } from "../../domain/people.ts";
import type { Deps } from "../deps.ts";
import { allow } from "../permission.ts";

/** How feedback is given in the organiser's cohort; the share of planted drafts is for organisers alone. */
export async function readReviewSettings(
  { store }: Pick<Deps, "store">,
  { actor }: { actor: Organiser },
): Promise<ReviewSettings> {
  allow(actor, "set_review", { kind: "cohort", cohort: actor.cohort });
  return await store.feedback.settings(actor.cohort);
}
