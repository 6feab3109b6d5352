import type { Programme } from "../../domain/programme.ts";
import type { ReportInput } from "../../domain/rehearsal/report.ts";
import type { Rehearsal } from "../../domain/rehearsals.ts";

const minute = 60;

/** The criteria of the programme's last jury, as it has them; null where it names none. */
export function juryOf({ jury }: Programme): string[] | null {
  const last = jury.at(-1);
  return last === undefined ? null : last.criteria.map(({ id }) => id);
}

/** What the report of a rehearsal is read from: its words, and the canvases of that day. */
export function reportInput(programme: Programme, rehearsal: Omit<Rehearsal, "number" | "soundKept">): ReportInput {
  const { spoken, voice, slides, language, canvases, transcribedBy } = rehearsal;
  const { pitch_minutes, jury_weights } = programme.settings;
  return {
    spoken,
    voice,
    slides,
    language,
    canvases: Object.fromEntries(
      Object.entries(canvases).map(([workshop, texts]) => [
        workshop,
        Object.fromEntries(Object.entries(texts).map(([field, { text }]) => [field, text])),
      ]),
    ),
    transcribed: transcribedBy !== null,
    jury: juryOf(programme),
    weights: jury_weights,
    ...(pitch_minutes === null ? {} : { allowed: pitch_minutes * minute }),
  };
}
