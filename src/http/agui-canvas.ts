import type { Interrupt, JsonPatchOperation } from "@ag-ui/core";
import { z } from "zod";
import type { CheckedField, Proposal } from "../domain/canvas.ts";
import type { Citation } from "../domain/guidance.ts";
import type { Language } from "../domain/language/names.ts";
import { typeset } from "../domain/language/typeset.ts";
import type { Member } from "../domain/people.ts";
import { findField } from "../domain/programme.ts";
import { readCanvas } from "../mentoring/read-canvas.ts";
import { interruptAnswer } from "./agui-input.ts";
import type { House } from "./env.ts";

/** A workshop's canvas as the state of an AG-UI run. */
export interface CanvasState {
  workshop: string;
  /** Every field by id. */
  fields: Record<string, CheckedField & { label: string }>;
  /** What waits for the team's word, oldest first. */
  proposals: Pick<Proposal, "id" | "field" | "text" | "quotes">[];
  /** What the last answer of this run rests on. */
  citations: Citation[];
}

export async function canvasState(
  house: House,
  { actor, workshop, citations = [] }: { actor: Member; workshop: string; citations?: Citation[] },
): Promise<CanvasState> {
  const { fields, proposals } = await readCanvas(house, { actor, workshop });
  return {
    workshop,
    fields: Object.fromEntries(
      Object.entries(fields).map(([id, field]) => [
        id,
        { ...field, label: labelOf(house, workshop, id, actor.language) },
      ]),
    ),
    proposals: proposals.map(({ id, field, text, quotes }) => ({ id, field, text, quotes })),
    citations,
  };
}

function labelOf({ programme }: Pick<House, "programme">, workshop: string, id: string, language: Language): string {
  const label = findField(programme, workshop, id)?.label;
  if (label === undefined) return id;
  return language === "ar" ? label.ar.definite : label[language].bare;
}

/** What turns one state into another, as JSON Patch (RFC 6902); empty when nothing changed. */
export function changes(before: CanvasState, after: CanvasState): JsonPatchOperation[] {
  const patch: JsonPatchOperation[] = [];
  for (const [id, field] of Object.entries(after.fields))
    if (!same(before.fields[id], field)) patch.push({ op: "replace", path: `/fields/${id}`, value: field });
  for (const part of ["proposals", "citations"] as const)
    if (!same(before[part], after[part])) patch.push({ op: "replace", path: `/${part}`, value: after[part] });
  return patch;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const questions: Readonly<Record<Language, string>> = {
  fr: "À écrire dans « {field} » : « {text} ». Vous le gardez, vous le modifiez ou vous le laissez ?",
  ar: "لكتابته في «{field}»: «{text}». هل تحتفظون به أم تعدّلونه أم تتركونه؟",
  en: "To be written in “{field}”: “{text}”. Do you keep it, edit it or leave it?",
};

const { $schema: _, ...answerSchema } = z.toJSONSchema(interruptAnswer, { io: "input" });

/** What a run waits for from a person: one interrupt for each open proposal, under the proposal's id. */
export const interruptsOf = ({ workshop, fields, proposals }: CanvasState, language: Language): Interrupt[] =>
  proposals.map(({ id, field, text, quotes }) => ({
    id,
    reason: "dalil:proposal",
    message: typeset(questions[language], language)
      .replace("{field}", () => fields[field]?.label ?? field)
      .replace("{text}", () => text),
    responseSchema: answerSchema,
    metadata: { workshop, field, text, quotes },
  }));
