import { postureOf } from "../domain/feedback/feedback.ts";
import type { Member } from "../domain/people.ts";
import type { TurnInput } from "../domain/ports.ts";
import type { Deps } from "./deps.ts";
import { withoutModel } from "./model-share.ts";

/** How many messages before the one it answers the assistant is given. */
export const windowLength = 40;

/** What a turn is given of its team, whatever its conversation. */
export async function teamInput(
  deps: Pick<Deps, "store" | "programme" | "clock" | "share">,
  actor: Member,
  workshop: string,
): Promise<Omit<TurnInput, "text" | "window" | "openProposals">> {
  const { store, programme, clock } = deps;
  const [canvases, without, settings] = await Promise.all([
    store.canvases.allTexts(actor.team),
    withoutModel(deps, actor.team),
    store.feedback.settings(actor.cohort),
  ]);
  // Names are only needed where something may leave the house.
  const names = without === null ? (await store.people.members(actor.team)).map(({ nickname }) => nickname) : [];
  return {
    programme,
    workshop,
    team: actor.team,
    names,
    withoutModel: without,
    member: { id: actor.id, nickname: actor.nickname, language: actor.language },
    canvases,
    feedbackClosed: postureOf(settings, workshop) === "off",
    now: clock.now(),
  };
}
