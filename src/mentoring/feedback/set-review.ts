import { z } from "zod";
import { postures, type ReviewSettings } from "../../domain/feedback/feedback.ts";
import type { Mentor, Organiser } from "../../domain/people.ts";
import type { Rooms } from "../../domain/ports.ts";
import { knownWorkshop } from "../canvas-place.ts";
import { type Deps, queueTopic } from "../deps.ts";
import { fieldText, identifier, parse } from "../parse.ts";
import { allow, named } from "../permission.ts";

/** Most drafts that may be planted: more would cost mentors more than it shows. */
const mostPlanted = 0.2;

export const setPostureInput = z.object({
  workshop: identifier.nullable().default(null).describe("Null: all workshops that have no posture of their own."),
  posture: z.enum(postures).nullable().describe("Null, for one workshop: as the whole programme."),
});
export const setPlantedShareInput = z.object({ share: z.number().min(0).max(mostPlanted) });
export const closeCallsInput = z.object({
  message: fieldText
    .pipe(z.string().trim().min(1).max(400))
    .nullable()
    .describe("What teams are told, in their language; null opens calls again."),
});

type Setting = Pick<Deps, "store" | "feed" | "clock">;

/** Whether drafts go out by themselves, wait for a mentor, or are not made: for all workshops or one. */
export async function setPosture(
  deps: Setting & Pick<Deps, "programme">,
  { actor, ...input }: { actor: Organiser } & z.input<typeof setPostureInput>,
): Promise<ReviewSettings> {
  allow(actor, "set_review", { kind: "cohort", cohort: actor.cohort });
  const { workshop, posture } = parse(setPostureInput, input);
  if (workshop !== null) knownWorkshop(deps.programme, workshop);
  const change = workshop === null ? { posture: posture ?? "draft-only" } : { postures: { [workshop]: posture } };
  return await set(deps, actor, "set_posture", change, { workshop, posture });
}

/** How many drafts in a hundred carry a planted fault, as a share. */
export async function setPlantedShare(
  deps: Setting,
  { actor, ...input }: { actor: Organiser } & z.input<typeof setPlantedShareInput>,
): Promise<ReviewSettings> {
  allow(actor, "set_review", { kind: "cohort", cohort: actor.cohort });
  const { share } = parse(setPlantedShareInput, input);
  return await set(deps, actor, "set_planted_share", { plantedShare: share }, { share });
}

/** When too many wait, no new call for a mentor is taken, with a word to the teams; or calls are open again. */
export async function closeCalls(
  deps: Setting,
  { actor, ...input }: { actor: Mentor | Organiser } & z.input<typeof closeCallsInput>,
): Promise<ReviewSettings> {
  allow(actor, "close_calls", { kind: "cohort", cohort: actor.cohort });
  const { message } = parse(closeCallsInput, input);
  return await set(deps, actor, message === null ? "open_calls" : "close_calls", { callsClosed: message }, {});
}

async function set(
  { store, feed, clock }: Setting,
  actor: Mentor | Organiser,
  action: string,
  change: Parameters<Rooms["feedback"]["set"]>[1],
  details: Record<string, string | number | null>,
): Promise<ReviewSettings> {
  const settings = await store.atomically(async (rooms) => {
    await rooms.feedback.set(actor.cohort, change);
    const at = clock.now().toISOString();
    await rooms.audit.note({ at, actor: named(actor), action, subject: actor.cohort, details });
    return await rooms.feedback.settings(actor.cohort);
  });
  feed.announce(queueTopic(actor.cohort));
  return settings;
}
