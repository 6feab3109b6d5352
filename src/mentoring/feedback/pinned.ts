import type { CanvasTexts } from "../../domain/canvas.ts";
import type { Feedback, Pin } from "../../domain/feedback/feedback.ts";
import type { Rooms } from "../../domain/ports.ts";
import type { Rehearsal } from "../../domain/rehearsals.ts";

/** A canvas as it stands, by the revisions of its fields; `edition` grows with every change of it. */
export function pinned(texts: CanvasTexts): { pins: Pin[]; edition: number } {
  const pins = Object.entries(texts).map(([field, { revision }]) => ({ field, revision }));
  return { pins, edition: editionOf(texts) };
}

export const editionOf = (texts: CanvasTexts): number =>
  Object.values(texts).reduce((sum, { revision }) => sum + revision, 0);

/** The words of a rehearsal as they stand. */
export const pinnedSpeech = ({ id, number, spoken, edition }: Rehearsal): Pick<Feedback, "rehearsal" | "edition"> => ({
  rehearsal: { id, number, text: spoken.text },
  edition,
});

/** The edition of what a feedback is about, as it stands now. */
export async function editionNow(
  { canvases, rehearsals }: Pick<Rooms, "canvases" | "rehearsals">,
  { team, workshop, rehearsal }: Pick<Feedback, "team" | "workshop" | "rehearsal">,
): Promise<number> {
  if (rehearsal === null) return editionOf(await canvases.texts(team, workshop));
  return (await rehearsals.rehearsal(rehearsal.id))?.edition ?? 0;
}

/**
 * The pinned fields that have words in them. A revision that was erased is gone for good: the field's words of now
 * stand in its place.
 */
export async function pinnedTexts(
  { canvases }: Pick<Rooms, "canvases">,
  { team, workshop, pins }: Pick<Feedback, "team" | "workshop" | "pins">,
): Promise<Record<string, string>> {
  const now = await canvases.texts(team, workshop);
  const texts: Record<string, string> = {};
  for (const { field, revision } of pins) {
    const current = now[field];
    let text = current?.text ?? "";
    if (current !== undefined && current.revision !== revision) {
      const revisions = await canvases.revisions(team, workshop, field);
      text = revisions.find((one) => one.revision === revision)?.text ?? text;
    }
    if (text.trim() !== "") texts[field] = text;
  }
  return texts;
}
