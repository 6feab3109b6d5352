import { z } from "zod";

/**
 * What a programme folder must say. A programme is data (`knowledge/<programme>/`): these schemas are its contract,
 * `library/load.ts` reads the folder and tells a mistake as file, line, what, mend.
 */

const text = z.string().trim().min(1);
const identifier = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, "lower-case letters, digits, - and _ only");
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time as HH:MM");

export const localisedSchema = z.strictObject({ fr: text, ar: text, en: text });

/** A label in the forms a sentence needs; French and Arabic glue words to their articles. */
export const labelSchema = z.strictObject({
  fr: z.strictObject({
    bare: text.describe("causes"),
    definite: text.describe("les causes"),
    of: text.describe("des causes"),
  }),
  ar: z.strictObject({ bare: text.describe("أسباب"), definite: text.describe("الأسباب") }),
  en: z.strictObject({ bare: text.describe("causes"), definite: text.describe("the causes") }),
});
export type Label = z.infer<typeof labelSchema>;

/** An example from a field that is not the team's: "health", "school", "crafts"... so that it can be chosen unlike theirs. */
export const exampleSchema = z.strictObject({
  domain: identifier,
  good: localisedSchema,
  bad: localisedSchema.optional(),
  why: localisedSchema.optional(),
});

export const fieldSchema = z.strictObject({
  id: identifier,
  label: labelSchema,
  questions: z.array(localisedSchema).min(1).describe("guiding questions, the first one first"),
  help: localisedSchema.describe("one sentence under the field on the board"),
  criteria: z.array(identifier).describe("ids of criteria, in order of importance"),
  examples: z.array(exampleSchema).min(1),
  guides: z.array(identifier).describe("guides that help with this field"),
  grows: z.boolean().default(false).describe("true when accepted entries add up instead of replacing"),
  slide: z.boolean().default(false).describe("true when it is a slide of the deck, in the order of the fields"),
});
export type Field = z.infer<typeof fieldSchema>;

export const canvasSchema = z.strictObject({
  workshop: identifier,
  title: labelSchema,
  purpose: localisedSchema,
  /** The field the workshop works towards: when its criteria are met, the deliverable stands. */
  deliverable: identifier,
  /** On the poster: the field written large (without it the deliverable), and the one that closes it. */
  poster: z.strictObject({ lead: identifier, close: identifier.optional() }).optional(),
  fields: z.array(fieldSchema).min(1),
});
export type Canvas = z.infer<typeof canvasSchema>;

/** How a mentor helps with one criterion, gentler to firmer; the example comes from the field itself. */
export const ladderSchema = z.strictObject({
  questions: z.array(localisedSchema).min(2).describe("one question each, the mark at the end"),
  hints: z.array(localisedSchema).min(1).describe("a hint, then one short question"),
  starters: z.array(localisedSchema).min(1).describe("the beginning of a sentence with its gaps as …; no question"),
});
export type Ladder = z.infer<typeof ladderSchema>;

export const criterionTextSchema = z.strictObject({
  name: localisedSchema,
  why: localisedSchema.describe("why it matters, one sentence"),
  weak: localisedSchema.describe("advice when weak, one sentence"),
  missing: localisedSchema.describe("advice when missing, one sentence"),
  ladder: ladderSchema.optional().describe("left out where the phrasebook leads: the statement's own criteria"),
});
export type CriterionText = z.infer<typeof criterionTextSchema>;
export const criteriaSchema = z.record(z.string(), criterionTextSchema);

export const sessionSchema = z.strictObject({
  /** "day-1/16h45"; evening sessions without a time end in a word: "day-2/keynote". */
  id: z.string().regex(/^day-\d+\/[a-z0-9-]+$/),
  start: clock.nullable(),
  end: clock.nullable(),
  evening: z.boolean().default(false),
  kind: z.enum([
    "training",
    "workshop",
    "coaching",
    "meal",
    "break",
    "ceremony",
    "keynote",
    "panel",
    "talk",
    "briefing",
    "competition",
  ]),
  title: localisedSchema,
  /** What happens, in three languages, faithful to the source. */
  description: localisedSchema.optional(),
  /** The description as the source has it, letter for letter; absent where the source gives none. */
  quote: text.optional(),
  /** The title as the source has it, letter for letter. */
  quoteTitle: text,
  workshop: identifier.optional(),
  /** Words by which people ask for it, in any language and script. */
  aliases: z.array(text).default([]),
});
export type Session = z.infer<typeof sessionSchema>;

export const daySchema = z.strictObject({
  number: z.int().min(1),
  date: z.iso.date(),
  title: localisedSchema,
  objective: z.strictObject({ quote: text, text: localisedSchema }),
  sessions: z.array(sessionSchema),
  expected: z.strictObject({ quote: text, text: localisedSchema }).optional(),
});
export type Day = z.infer<typeof daySchema>;

/** Something people ask that has one answer in the sources: number of participants, place, dates, patronage... */
export const factSchema = z.strictObject({
  id: identifier,
  /** Words and phrasings by which it is asked, any language and script. */
  asked: z.array(text).min(1),
  answer: localisedSchema,
  citations: z.array(z.strictObject({ passage: text, quote: text })).min(1),
});
export type Fact = z.infer<typeof factSchema>;

/** Something people ask that the sources leave open. Said as such; never guessed. */
export const unknownSchema = z.strictObject({
  id: identifier,
  asked: z.array(text).min(1),
  /** What is missing, and who or what will tell. */
  answer: localisedSchema,
  /** The nearest passage: a place to ask, not an answer. */
  citations: z.array(z.strictObject({ passage: text, quote: text })).default([]),
});
export type Unknown = z.infer<typeof unknownSchema>;

export const workshopSchema = z.strictObject({
  id: identifier,
  /** Sessions of the timetable in which it happens; none in a programme without days. */
  sessions: z.array(text).default([]),
  /** What the programme expects at its end. */
  due: localisedSchema,
});
export type Workshop = z.infer<typeof workshopSchema>;

/** What organisers set; `null` is shown as "to be confirmed". */
export const programmeSettingsSchema = z.strictObject({
  /** Whom to contact in distress, shown to the person as it stands; null: only "go to a member of the staff near you". */
  help_contact: localisedSchema.nullable(),
  pitch_minutes: z.number().positive().nullable().default(null),
  jury_weights: z.record(z.string(), z.number()).nullable().default(null),
  /** Minors may be writing: personal details are not proposed for a canvas, and children are spoken to as such. */
  minors: z.boolean(),
  /** A member says that a parent or guardian agrees before anything of theirs is kept. */
  guardian_consent: z.boolean().default(false),
  /** A model, where one is set, may read what teams write; false: the offline voice alone answers. */
  model: z.boolean().default(true),
  retention_days: z.int().positive(),
});

/** A name in the spellings people give it, any script, so that a question meets it whichever way it is written. */
export const nameSchema = z.strictObject({ id: identifier, forms: z.array(text).min(1) });

export const programmeSchema = z.strictObject({
  id: identifier,
  name: localisedSchema,
  place: localisedSchema,
  timezone: text,
  settings: programmeSettingsSchema,
  /** Empty where the programme has no timetable: teams then go from one workshop to the next at their own pace. */
  days: z.array(daySchema).default([]),
  jury: z
    .array(
      z.strictObject({
        day: z.int(),
        passage: text,
        quote: text,
        criteria: z.array(z.strictObject({ id: identifier, name: localisedSchema })),
      }),
    )
    .default([]),
  workshops: z.array(workshopSchema).min(1),
  facts: z.array(factSchema),
  unknowns: z.array(unknownSchema),
  names: z.array(nameSchema).default([]),
});

export const termSchema = z.strictObject({
  id: identifier,
  term: localisedSchema,
  definition: localisedSchema,
  /** Other words for it, broken plurals, Darija in both scripts: used to widen a search. */
  also: z.array(text).default([]),
});
export type Term = z.infer<typeof termSchema>;
export const glossarySchema = z.array(termSchema);

/** A programme as the rest of the house knows it: the folder, read and checked. */
export type Programme = z.infer<typeof programmeSchema> & {
  canvases: Readonly<Record<string, Canvas>>;
  criteria: Readonly<Record<string, CriterionText>>;
  glossary: readonly Term[];
};

export const findField = (programme: Programme, workshop: string, field: string): Field | undefined =>
  programme.canvases[workshop]?.fields.find((candidate) => candidate.id === field);

/** Texts that are not a team's own words in a field: its examples and questions, in every language. */
export const notOwnWords = (field: Field): string[] => [
  ...field.questions.flatMap((question) => Object.values(question)),
  ...field.examples.flatMap((example) => [...Object.values(example.good), ...Object.values(example.bad ?? {})]),
];
