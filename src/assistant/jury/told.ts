import { withoutMarks } from "../../domain/planning/quoting.ts";
import type { JurySaying, WordedQuestion } from "../../domain/rehearsal/jury/voice.ts";
import { languageNames, material, registerOf } from "../model/told.ts";

/** Longest speech, canvases and field that the prompt is told, in characters. */
const longest = { speech: 4500, canvas: 3000, field: 500 } as const;

/** The values of `prompts/jury-questions.md`. */
export function toldToJury(
  { programme, language, speech, canvases }: Pick<JurySaying, "programme" | "language" | "speech" | "canvases">,
  questions: readonly WordedQuestion[],
  faults: string | null,
): Record<string, string> {
  const lines: string[] = [];
  let left: number = longest.canvas;
  for (const [workshop, texts] of Object.entries(canvases))
    for (const field of programme.canvases[workshop]?.fields ?? []) {
      const text = texts[field.id] ?? "";
      if (text === "" || left <= 0) continue;
      const line = `${field.label[language].bare}: ${text.slice(0, Math.min(longest.field, left))}`;
      left -= line.length;
      lines.push(material(line));
    }
  return {
    language: languageNames[language],
    register: registerOf(language, programme.settings.minors),
    programme: programme.name[language],
    speech: material(speech.slice(0, longest.speech)) || "(nothing yet)",
    canvas: lines.join("\n") || "(empty)",
    questions: questions.map(({ key, from, words }) => `${key} (${from}): ${material(withoutMarks(words))}`).join("\n"),
    faults: faults ?? "none yet",
  };
}
