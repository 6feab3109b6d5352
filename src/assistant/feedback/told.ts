import type { DraftInput } from "../../domain/feedback/drafter.ts";
import type { Remark } from "../../domain/feedback/feedback.ts";
import { withoutMarks } from "../../domain/planning/quoting.ts";
import { canvasLines, languageNames, material, registerOf } from "../model/told.ts";

/** Longest canvas and longest field that the prompt is told, in characters. */
const longest = { canvas: 4000, field: 900 } as const;

const kinds: Readonly<Record<Remark["kind"], string>> = {
  good: "what is good",
  lacking: "what is weak or missing",
  next: "the one next step",
  own: "",
};

/** The values of `prompts/feedback.md`. */
export function toldToDraft(
  { programme, workshop, language, texts, speech }: DraftInput,
  remarks: readonly Remark[],
  faults: string | null,
): Record<string, string> {
  const canvas = programme.canvases[workshop]!;
  const spoken = speech === null ? [] : [material(speech.text.slice(0, longest.canvas))];
  const lines = [...spoken, ...canvasLines([[canvas, texts]], language, longest)];
  return {
    language: languageNames[language],
    register: registerOf(language, programme.settings.minors),
    programme: programme.name[language],
    workshop: canvas.title[language].bare,
    purpose: canvas.purpose[language],
    canvas: lines.join("\n"),
    remarks: remarks.map(({ id, kind, text }) => `${id} (${kinds[kind]}): ${material(withoutMarks(text))}`).join("\n"),
    faults: faults ?? "none yet",
  };
}
