import { chooseRemarks } from "../../domain/feedback/choose-remarks.ts";
import type { State } from "./state.ts";

/** What of the findings is worth a mentor's word. */
export const choose =
  () =>
  ({ input: { programme, workshop, texts, findings, links } }: State): Partial<State> => {
    const canvas = programme.canvases[workshop];
    if (canvas === undefined) throw new Error(`no canvas for the workshop "${workshop}"`);
    const readings = canvas.fields.map((field) => ({
      field,
      text: texts[field.id] ?? "",
      findings: findings[field.id] ?? [],
    }));
    return { choice: chooseRemarks(readings, canvas.deliverable, links) };
  };
