import { z } from "zod";
import { feedbackStates, postures, reasons, verdictKinds } from "../domain/feedback/feedback.ts";
import { languages } from "../domain/language/names.ts";
import { setbacks } from "../domain/model.ts";
import { citationShape, findingShape } from "./shapes.ts";

const moment = z.iso.datetime();
const language = z.enum(languages);
const person = z.object({ id: z.string(), name: z.string() });
export const postureShape = z.enum(postures);
const state = z.enum(feedbackStates);

const remarkShape = z
  .object({
    id: z.string(),
    kind: z.enum(["good", "lacking", "next", "own"]),
    field: z.string().nullable(),
    criterion: z.string().nullable(),
    quote: z.string().nullable().describe("The team's words it rests on, letter for letter."),
    text: z.string(),
    citation: citationShape.nullable(),
  })
  .meta({ id: "Remark" });

const rehearsal = z
  .object({ id: z.string(), number: z.int() })
  .nullable()
  .describe("The rehearsal it is about; null for the workshop's canvas.");

export const teamFeedbackShape = z
  .object({
    id: z.string(),
    workshop: z.string(),
    rehearsal,
    askedAt: moment,
    state: z.enum(["waiting", "released", "ignored"]),
    reader: z
      .object({ name: z.string(), until: moment })
      .nullable()
      .describe("While it waits: the mentor who had it before them last; nobody does once `until` is past."),
    endedAt: moment.nullable(),
    remarks: z.array(remarkShape).describe("Empty until it is released."),
    language,
    by: person.nullable().describe("Under whose name it goes; null for Dalil's own."),
    origin: z.enum(["suggested", "edited", "written", "auto"]).nullable(),
  })
  .meta({ id: "TeamFeedback" });

export const teamFeedbackViewShape = z.object({
  feedback: z.array(teamFeedbackShape).describe("Newest first."),
  postures: z.record(z.string(), postureShape).describe("By workshop."),
  callsClosed: z.string().nullable().describe("Words to the team while calls for a mentor are closed."),
});

export const claimShape = z
  .object({ by: z.string(), name: z.string(), at: moment, until: moment })
  .meta({ id: "Claim" });

const tallyShape = z
  .object({ met: z.int(), weak: z.int(), missing: z.int() })
  .nullable()
  .describe("What the criteria said of what was drafted on.");

const decisionKind = z.enum([...verdictKinds, "auto"]);

export const queueRowShape = z
  .object({
    id: z.string(),
    team: person,
    workshop: z.string(),
    rehearsal,
    language,
    state,
    deadline: moment.nullable(),
    askedAt: moment,
    draftedAt: moment.nullable(),
    tally: tallyShape,
    claim: claimShape.nullable().describe("Whoever held it last; anybody's once `until` is past."),
    stale: z.boolean().describe("What it is about moved on since the team asked."),
    decision: z.object({ kind: decisionKind, by: person.nullable(), releaseAt: moment }).nullable(),
  })
  .meta({ id: "QueueRow" });

const counts = z.object(
  Object.fromEntries(feedbackStates.map((name) => [name, z.int()])) as Record<
    (typeof feedbackStates)[number],
    z.ZodInt
  >,
);
const tally = z.record(z.string(), z.int());

export const reviewSettingsShape = z
  .object({
    posture: postureShape,
    postures: z.record(z.string(), postureShape),
    plantedShare: z.number(),
    callsClosed: z.string().nullable(),
  })
  .meta({ id: "ReviewSettings" });

export const queuePageShape = z.object({
  rows: z.array(queueRowShape).describe("Nearest deadline first, then the older request."),
  next: z.string().nullable(),
  counts,
  workshops: tally.describe("Drafts that wait for a mentor, by workshop."),
  languages: tally.describe("Drafts that wait for a mentor, by language."),
  settings: reviewSettingsShape.omit({ plantedShare: true }),
  now: moment,
});

export const mentorFeedbackShape = z
  .object({
    id: z.string(),
    team: z.string(),
    cohort: z.string(),
    workshop: z.string(),
    rehearsal,
    language,
    edition: z.int().describe("Of what was pinned: grows with every change."),
    deadline: moment.nullable(),
    state,
    askedAt: moment,
    draft: z
      .object({
        language,
        remarks: z.array(remarkShape),
        voice: z.enum(["offline", "model"]),
        setback: z.enum(setbacks).nullable(),
        use: z.record(z.string(), z.unknown()).nullable(),
      })
      .nullable(),
    draftNumber: z.int(),
    draftedAt: moment.nullable(),
    tally: tallyShape,
    claim: claimShape.nullable(),
    decision: z
      .object({
        kind: decisionKind,
        by: person.nullable(),
        reason: z.enum(reasons).nullable(),
        remarks: z.array(remarkShape),
        at: moment,
        releaseAt: moment,
        review: z.string().nullable(),
      })
      .nullable(),
    endedAt: moment.nullable(),
  })
  .meta({ id: "Feedback" });

export const draftViewShape = z.object({
  feedback: mentorFeedbackShape,
  team: person,
  fields: z.record(
    z.string(),
    z.object({ pinned: z.string(), now: z.string(), findings: z.array(findingShape).describe("Of the pinned text.") }),
  ),
  speech: z
    .object({ pinned: z.string(), now: z.string() })
    .nullable()
    .describe("The words of the rehearsal it is about; null for a canvas, whose fields are then given."),
  edition: z.int().describe("Of what it is about, as it stands now."),
  stale: z.boolean(),
  now: moment,
});

export const reviewedShape = z.object({
  outcome: z
    .enum(["settling", "planted"])
    .describe(
      "`settling`: it goes out at `releaseAt`. `planted`: the draft held a fault on purpose; the true one comes.",
    ),
  through: z.boolean().describe("The planted fault would have gone out."),
  releaseAt: moment.nullable(),
  unread: z.int().nullable().describe("Approved faster than it can be read: the seconds that reading it once takes."),
  feedback: mentorFeedbackShape,
});

const share = z.number().min(0).max(1).nullable();
export const mirrorShape = z
  .object({
    decided: z.int(),
    unchanged: share,
    nearlyUnchanged: share.describe("At most two characters changed."),
    overridden: share.describe("Thrown away, or answered in one's own words."),
    distance: z.number().nullable().describe("Characters changed in an edit, median."),
    seconds: z.number().nullable().describe("From opening to verdict, median."),
    fasterThanReading: z.int(),
    planted: z.object({ shown: z.int(), through: z.int() }),
  })
  .meta({ id: "Mirror" });

const verdictCounts = z.object(
  Object.fromEntries(verdictKinds.map((name) => [name, z.int()])) as Record<(typeof verdictKinds)[number], z.ZodInt>,
);
const reasonCounts = z.object(
  Object.fromEntries(reasons.map((name) => [name, z.int()])) as Record<(typeof reasons)[number], z.ZodInt>,
);
const both = { verdicts: verdictCounts, reasons: reasonCounts };
export const reasonsShape = z.object({ ...both, workshops: z.record(z.string(), z.object(both)) });
