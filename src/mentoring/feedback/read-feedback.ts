import { type Posture, postureOf, type TeamFeedback, teamView } from "../../domain/feedback/feedback.ts";
import type { Actor } from "../../domain/people.ts";
import type { Deps } from "../deps.ts";
import { askedTeam } from "../permission.ts";

export interface TeamFeedbackView {
  /** Newest first. */
  feedback: TeamFeedback[];
  /** How written feedback is given, by workshop: by itself, after a mentor's word, or not at all. */
  postures: Record<string, Posture>;
  /** Words to the team while calls for a mentor are closed; null: they are open. */
  callsClosed: string | null;
}

/** What a team asked feedback on and what it was told; of a draft or a verdict that can be taken back, nothing. */
export async function readFeedback(
  { store, programme }: Pick<Deps, "store" | "programme">,
  { actor, team }: { actor: Actor; team?: string },
): Promise<TeamFeedbackView> {
  const { id, cohort } = await askedTeam({ store }, actor, "read_feedback", team);
  const [asked, settings] = await Promise.all([store.feedback.ofTeam(id), store.feedback.settings(cohort)]);
  return {
    feedback: asked.map(teamView),
    postures: Object.fromEntries(
      Object.keys(programme.canvases).map((workshop) => [workshop, postureOf(settings, workshop)]),
    ),
    callsClosed: settings.callsClosed,
  };
}
