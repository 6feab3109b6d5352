import { z } from "zod";
import type { CheckedField } from "../../domain/canvas.ts";
import type { Language } from "../../domain/language/names.ts";
import { findField, type Programme } from "../../domain/programme.ts";

export const fieldToldShape = z.object({
  id: z.string(),
  label: z.string(),
  question: z.string().describe("The workshop's guiding question for this field."),
  text: z.string().describe("The team's words; empty: nothing written."),
  revision: z.int(),
  findings: z.array(
    z.object({
      criterion: z.string(),
      name: z.string(),
      verdict: z.enum(["met", "weak", "missing"]),
      quote: z.string().nullable().describe("The team's words it rests on, letter for letter."),
      advice: z.string().nullable().describe("What to work on; null when met."),
    }),
  ),
});
export type FieldTold = z.output<typeof fieldToldShape>;

export const proposalToldShape = z.object({ id: z.string(), field: z.string(), text: z.string() });

/** A field with the words of its criteria in the reader's language. */
export function fieldTold(
  programme: Programme,
  { workshop, field, language }: { workshop: string; field: string; language: Language },
  { text, revision, findings }: CheckedField,
): FieldTold {
  const known = findField(programme, workshop, field);
  const label = language === "ar" ? known?.label.ar.definite : known?.label[language].bare;
  return {
    id: field,
    label: label ?? field,
    question: known?.questions[0]?.[language] ?? "",
    text,
    revision,
    findings: findings.map(({ criterion, verdict, quote }) => ({
      criterion,
      name: programme.criteria[criterion]?.name[language] ?? criterion,
      verdict,
      quote,
      advice: verdict === "met" ? null : (programme.criteria[criterion]?.[verdict][language] ?? null),
    })),
  };
}
