import { withoutMarks } from "../../domain/planning/quoting.ts";
import type { JurySaying, WordedQuestion } from "../../domain/rehearsal/jury/voice.ts";
import { canvasLines, languageNames, material, registerOf } from "../model/told.ts";

/** Longest speech, canvases and field that the prompt is told, in characters. */
const longest = { speech: 4500, canvas: 3000, field: 500 } as const;

/** The values of `prompts/jury-questions.md`. */
export function toldToJury(
  { programme, language, speech, canvases }: Pick<JurySaying, "programme" | "language" | "speech" | "canvases">,
  questions: readonly WordedQuestion[],
  faults: string | null,
): Record<string, string> {
  const known = Object.entries(canvases).flatMap(([workshop, texts]) => {
    const canvas = programme.canvases[workshop];
    return canvas === undefined ? [] : [[canvas, texts] as const];
  });
  const lines = canvasLines(known, language, longest);
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
