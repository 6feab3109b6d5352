import { z } from "zod";
import { caseLanguages } from "../../domain/evaluation.ts";
import { languages } from "../../domain/language/names.ts";

const text = z.string().trim().min(1);
/** What people type may be empty: how that is met is worth a case. */
const said = z.array(z.string()).min(1);
const now = z.iso.datetime({ offset: true, error: "a moment with its offset, e.g. 2026-06-16T16:50:00+01:00" });

const given = z.strictObject({
  canvas: z.record(z.string(), z.record(z.string(), text)).optional(),
  now: now.optional(),
  screen: z.enum(languages).optional(),
  accept: z.boolean().optional(),
});

const plays = {
  talk: z.strictObject({ kind: z.literal("talk"), given: given.optional(), say: said }),
  persona: z.strictObject({
    kind: z.literal("persona"),
    given: given.optional(),
    persona: text,
    turns: z.int().min(1).max(60),
  }),
  feedback: z.strictObject({ kind: z.literal("feedback"), given: given.required({ canvas: true }) }),
  ability: z.strictObject({
    kind: z.literal("ability"),
    ability: text,
    input: z.record(z.string(), z.unknown()),
  }),
};
type Kind = keyof typeof plays;
export const playKinds = Object.keys(plays) as Kind[];

const caseSchemaOf = (kind: Kind) =>
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:[-_][A-Za-z0-9]+)*$/, "an id of letters, digits and hyphens: grounding-fr-012"),
    language: z.enum(caseLanguages),
    workshop: text.nullable(),
    cluster: text.optional(),
    play: plays[kind],
    expect: z.record(z.string(), z.unknown()),
    note: text.optional(),
  });

/** A case's schema by what it plays, so that a mistake is told of that play and no other. */
export const caseSchemas = {
  talk: caseSchemaOf("talk"),
  persona: caseSchemaOf("persona"),
  feedback: caseSchemaOf("feedback"),
  ability: caseSchemaOf("ability"),
};

const share = z.number().min(0).max(1);
const localised = z.strictObject({ fr: text, ar: text, en: text });

export const suiteSchema = z.strictObject({
  /** Left out: the file's name. */
  id: text.optional(),
  /** A few words, for tables. */
  title: localised,
  promise: localised,
  cases: z.array(text).min(1),
  judges: z.record(z.string(), z.unknown()).default({}),
  floor: share,
  floors: z
    .strictObject({
      language: z.partialRecord(z.enum(caseLanguages), share).optional(),
      workshop: z.record(z.string(), share).optional(),
    })
    .default({}),
  /** Programme's time for cases that name none. */
  now: now.optional(),
});
