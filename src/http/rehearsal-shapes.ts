import { z } from "zod";
import { languages } from "../domain/language/names.ts";
import { seats, topics } from "../domain/rehearsal/jury/topics.ts";
import { rehearsalModes, rehearsalSources } from "../domain/rehearsals.ts";
import { postureShape, teamFeedbackShape } from "./feedback-shapes.ts";

/** What the calls about rehearsals answer, for OpenAPI. */
const author = z.object({ id: z.string(), name: z.string() });
const moment = z.number().nullable();
const voices = z.enum(["offline", "model"]);

export const spokenShape = z
  .object({
    text: z.string(),
    words: z.array(z.object({ form: z.string(), start: z.int(), end: z.int(), begin: moment, finish: moment })),
    timing: z.enum(["words", "lines", "voice", "none"]),
    seconds: z.number().nullable(),
    confidence: z.number().nullable(),
  })
  .meta({ id: "Spoken" });

const packedSpokenShape = spokenShape
  .extend({
    words: z
      .array(z.tuple([z.int(), z.int(), moment, moment]))
      .describe("Each word: where it starts and ends in the text, when it begins and finishes in milliseconds."),
  })
  .meta({ id: "PackedSpoken" });

const common = {
  id: z.string(),
  number: z.int(),
  author,
  at: z.iso.datetime(),
  mode: z.enum(rehearsalModes),
  source: z.enum(rehearsalSources),
  language: z.enum(languages),
  uncertain: z.boolean().describe("A machine wrote the words down, and nobody has put them right."),
  transcribedBy: z.string().nullable(),
  soundKept: z.boolean(),
};

export const rehearsalBriefShape = z
  .object({ ...common, edition: z.int(), seconds: z.number().nullable(), words: z.int() })
  .meta({ id: "RehearsalBrief" });

const band = z.object({ low: z.number(), high: z.number() }).describe("Words a minute that a listener follows.");

export const pitchTimeShape = z.object({
  allowed: z.number().describe("Seconds."),
  split: z.array(z.object({ id: z.string(), seconds: z.number() })),
  pace: z.object({ fr: band, ar: band, en: band }),
});

export const rehearsalViewShape = z
  .object({
    rehearsal: z.object({
      ...common,
      team: z.string(),
      spoken: packedSpokenShape,
      edition: z.int().describe("Grows each time the words are put right."),
      voice: z.object({ spoken: z.array(z.array(z.number())), length: z.number() }).nullable(),
      slides: z.array(z.number()),
    }),
    report: z.record(z.string(), z.unknown()).describe("What it showed: time, pace, pauses, parts, numbers, grid."),
    criteria: z
      .record(z.string(), z.record(z.enum(languages), z.string()))
      .describe("Names of the jury's criteria, by id; empty where the programme has no jury."),
    feedback: z.array(teamFeedbackShape).describe("What the team asked mentors about it and was told, newest first."),
    posture: postureShape,
    compared: z
      .object({
        with: z.object({ id: z.string(), number: z.int() }),
        change: z.record(z.string(), z.unknown()),
      })
      .nullable(),
  })
  .meta({ id: "RehearsalView" });

export const juryQuestionShape = z
  .object({
    key: z.string(),
    seat: z.enum(seats),
    seatName: z.string(),
    topic: z.enum(topics),
    topicName: z.string(),
    from: z.enum(["gain", "fear"]),
    criterion: z.string(),
    about: z.string().nullable(),
    against: z.string().nullable(),
    words: z.string(),
    voice: voices.describe("Who worded it. What it asks about is chosen by the rules in both cases."),
    prompt: z.string().nullable().describe("Short content hash of the prompt, where a model worded it."),
  })
  .meta({ id: "JuryQuestion" });

export const sittingShape = z
  .object({
    id: z.string(),
    team: z.string(),
    rehearsal: z.string().nullable(),
    author,
    at: z.iso.datetime(),
    answers: z.array(
      z.object({
        question: z.string(),
        id: z.string(),
        asked: z.string(),
        voice: voices,
        seat: z.enum(seats),
        answer: z.string(),
        owner: z.string().nullable(),
        seconds: z.number().nullable(),
        followUp: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "JurySitting" });
