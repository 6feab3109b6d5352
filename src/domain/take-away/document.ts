import { z } from "zod";
import { indicatorSlots } from "../indicators/record.ts";
import { languages, writtenForms } from "../language/names.ts";

/**
 * What a team takes away of its canvases, as data: the JSON paper is this, and the other papers are written from it.
 * Labels are in the language asked for; texts are the team's, letter for letter.
 */
const language = z.enum(languages);

const paragraphSchema = z
  .object({
    text: z.string().describe("One line of the team's text, letter for letter."),
    language: z.enum(writtenForms).describe("How it is written; ary: Darija, ary-Latn: Darija in Latin letters."),
    direction: z.enum(["rtl", "ltr"]),
  })
  .meta({ id: "Paragraph" });

const takenFieldSchema = z
  .object({
    id: z.string().describe("Stable id of the field in its canvas."),
    label: z.string(),
    question: z.string().describe("The guiding question, shown where the field is empty."),
    text: z.string().describe("The team's text as it stands; empty when nothing was written."),
    paragraphs: z.array(paragraphSchema).describe("The same text, line by line, blank lines left out."),
    revision: z.int().describe("How many times it was saved; 0: never."),
    author: z.string().nullable().describe("Who saved it last."),
    at: z.iso.datetime().nullable().describe("When, in UTC."),
  })
  .meta({ id: "TakenField" });

const takenWorkshopSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    lead: z.string().describe("Id of the field that stands large on the poster."),
    close: z.string().nullable().describe("Id of the field that closes the poster."),
    fields: z.array(takenFieldSchema),
  })
  .meta({ id: "TakenWorkshop" });

const slideSchema = takenFieldSchema
  .extend({ number: z.int().min(1), workshop: z.string() })
  .meta({ id: "Slide", description: "A field of the deck, in the programme's order." });

const takenIndicatorSchema = z
  .object({
    text: z.string(),
    is_indicator: z.boolean().describe("Something one counts or measures, not a wish."),
    level: z.enum(["output", "outcome", "impact"]).nullable(),
    slots: z.record(z.enum(indicatorSlots), z.string().nullable()).describe("Words of the team; null: not said."),
  })
  .meta({ id: "TakenIndicator" });

const traceSchema = z
  .object({
    workshop: z.string(),
    group: z.string().describe("Name of the group of ideas that the team chose."),
    votes: z.int(),
    ideas: z.array(z.object({ text: z.string(), author: z.string() })).describe("The ideas in it, oldest first."),
    chosen: z.iso.datetime(),
  })
  .meta({ id: "Trace", description: "Where a problem comes from: ideas, then a group, then the statement." });

export const takeAwaySchema = z
  .object({
    format: z.literal("dalil/take-away"),
    version: z.literal(1),
    language: language.describe("Of the labels and questions."),
    taken: z.iso.datetime().describe("When it was taken, in UTC."),
    programme: z.object({
      id: z.string(),
      name: z.string(),
      place: z.string(),
      timezone: z.string(),
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
    }),
    team: z.object({ name: z.string(), members: z.array(z.string()) }),
    workshops: z.array(takenWorkshopSchema).describe("In the order in which they happen."),
    deck: z.array(slideSchema).describe("The pitch, one slide a field."),
    indicators: z.array(takenIndicatorSchema),
    traces: z.array(traceSchema).describe("One for each round of ideas that ended in a choice, oldest first."),
  })
  .meta({ title: "What a team takes away", description: "Canvases of one team, as they stand." });

export type TakeAway = z.infer<typeof takeAwaySchema>;
export type TakenField = z.infer<typeof takenFieldSchema>;
export type TakenWorkshop = z.infer<typeof takenWorkshopSchema>;
export type Trace = z.infer<typeof traceSchema>;
export type TakenIndicator = z.infer<typeof takenIndicatorSchema>;
export type Slide = z.infer<typeof slideSchema>;

/** Its JSON Schema (draft 2020-12), for other people's tools. */
export const describeTakeAway = (): object => z.toJSONSchema(takeAwaySchema);

export const takeAwayFormats = ["md", "json", "pptx", "html"] as const;
export type TakeAwayFormat = (typeof takeAwayFormats)[number];

/** A document written out in one format. */
export interface Paper {
  /** Media type. */
  type: string;
  body: string | Uint8Array;
}
