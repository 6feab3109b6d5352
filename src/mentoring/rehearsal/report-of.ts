import type { Programme } from "../../domain/programme.ts";
import { paceBands } from "../../domain/rehearsal/pace.ts";
import type { Report, ReportInput } from "../../domain/rehearsal/report.ts";
import { proposedSeconds, proposedSplit, splitFor } from "../../domain/rehearsal/split.ts";
import type { Rehearsal } from "../../domain/rehearsals.ts";
import type { RehearsalDeps } from "./deps.ts";

const minute = 60;

/** The criteria of the programme's last jury, as it has them; null where it names none. */
export function juryOf({ jury }: Programme): string[] | null {
  const last = jury.at(-1);
  return last === undefined ? null : last.criteria.map(({ id }) => id);
}

/** How many seconds a pitch may take, how they are proposed to be shared, and the good pace of each language. */
export function pitchTime({ settings }: Programme) {
  const allowed = settings.pitch_minutes === null ? proposedSeconds : settings.pitch_minutes * minute;
  const split = splitFor(proposedSplit, allowed).map(({ id, seconds }) => ({ id, seconds }));
  return { allowed, split, pace: paceBands };
}

/** What the report of a rehearsal is read from: its words, and the canvases of that day. */
export function reportInput(
  programme: Programme,
  rehearsal: Omit<Rehearsal, "number" | "edition" | "soundKept">,
): ReportInput {
  const { spoken, voice, slides, language, canvases, source, transcribedBy } = rehearsal;
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
    // Who wrote a transcript that was brought along is not known: its times say it.
    ...(source === "transcript" ? {} : { transcribed: transcribedBy !== null }),
    jury: juryOf(programme),
    weights: programme.settings.jury_weights,
    allowed: pitchTime(programme).allowed,
  };
}

const remembered = new Map<string, Promise<Report>>();
const rememberAtMost = 200;

/** The report of a kept rehearsal. Its words and canvases stand still, so that it is read once an edition. */
export function reportOf(
  { report, programme }: Pick<RehearsalDeps, "report" | "programme">,
  kept: Rehearsal,
): Promise<Report> {
  const place = `${kept.id}/${kept.edition}`;
  const known = remembered.get(place);
  if (known !== undefined) return known;
  const reading = report(reportInput(programme, kept));
  if (remembered.size >= rememberAtMost) remembered.clear();
  remembered.set(place, reading);
  reading.catch(() => remembered.delete(place));
  return reading;
}
