import { checkText } from "../../domain/criteria/registry.ts";
import { chooseRemarks, type FieldReading } from "../../domain/feedback/choose-remarks.ts";
import { type Field, notOwnWords } from "../../domain/programme.ts";
import type { State } from "./state.ts";

/** What the criteria say of the pinned canvas, and what of it is worth a mentor's word. */
export const choose =
  () =>
  ({ input: { programme, workshop, texts } }: State): Partial<State> => {
    const canvas = programme.canvases[workshop];
    if (canvas === undefined) throw new Error(`no canvas for the workshop "${workshop}"`);
    const readings = canvas.fields.map((field): FieldReading => {
      const text = texts[field.id] ?? "";
      const findings = text.trim() === "" ? [] : checkText(field.criteria, { text, notOwn: notOwn(field) });
      return { field, text, findings };
    });
    return { choice: chooseRemarks(readings, canvas.deliverable) };
  };

const foreign = new WeakMap<Field, string[]>();

function notOwn(field: Field): string[] {
  const words = foreign.get(field) ?? notOwnWords(field);
  foreign.set(field, words);
  return words;
}
