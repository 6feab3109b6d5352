import { z } from "zod";
import { feedbackStates, type QueueRow, type ReviewSettings } from "../../domain/feedback/feedback.ts";
import type { QueuePulse } from "../../domain/feedback/feedback-store.ts";
import type { Mentor, Organiser } from "../../domain/people.ts";
import { knownWorkshop } from "../canvas-place.ts";
import type { Deps } from "../deps.ts";
import { identifier, language, parse, position } from "../parse.ts";
import { allow } from "../permission.ts";

const states = z
  .string()
  .transform((listed) => listed.split(",").filter((state) => state !== ""))
  .pipe(z.array(z.enum(feedbackStates)).min(1));

export const listQueueInput = z.object({
  cohort: identifier.optional().describe("One's own; left out, the same."),
  states: states.optional().describe("With commas between; left out: suggested."),
  workshop: identifier.optional(),
  language: language.optional(),
  mine: z.enum(["true", "false"]).optional().describe("true: only what I hold."),
  after: identifier.optional().describe("`next` of the page before."),
  limit: position.min(1).max(200).default(50),
});

export interface QueuePage extends Omit<QueuePulse, "moved"> {
  /** Nearest deadline first, then the older request. */
  rows: QueueRow[];
  next: string | null;
  settings: Pick<ReviewSettings, "posture" | "postures" | "callsClosed">;
  /** The programme's clock. */
  now: string;
}

/** A page of a cohort's requests for feedback, and how many there are in each state: why a page is empty can be told. */
export async function listQueue(
  { store, clock, programme }: Pick<Deps, "store" | "clock" | "programme">,
  { actor, ...input }: { actor: Mentor | Organiser } & z.input<typeof listQueueInput>,
): Promise<QueuePage> {
  const { cohort = actor.cohort, mine, workshop, ...filter } = parse(listQueueInput, input);
  allow(actor, "read_queue", { kind: "cohort", cohort });
  if (workshop !== undefined) knownWorkshop(programme, workshop);
  const claimedBy = mine === "true" ? actor.id : undefined;
  const [{ rows, next }, { moved: _, ...pulse }, settings] = await Promise.all([
    store.feedback.page(cohort, { ...filter, states: filter.states ?? ["suggested"], workshop, claimedBy }),
    store.feedback.pulse(cohort),
    store.feedback.settings(cohort),
  ]);
  const { posture, postures, callsClosed } = settings;
  return { rows, next, ...pulse, settings: { posture, postures, callsClosed }, now: clock.now().toISOString() };
}
