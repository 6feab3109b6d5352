import type { CanvasTexts, Proposal } from "../canvas.ts";
import { brokenLinks } from "../coherence/broken-links.ts";
import type { BrokenLink } from "../coherence/link.ts";
import type { Standing } from "./standing.ts";

/**
 * Links that are broken once this message stands where it belongs, those of this workshop only: what the team is working
 * on is what it can mend now.
 */
export function brokenNow(input: {
  workshop: string;
  canvases: Readonly<Record<string, CanvasTexts>>;
  proposals: readonly Proposal[];
  standing: Standing;
}): BrokenLink[] {
  const { workshop, canvases, proposals, standing } = input;
  const texts: Record<string, Record<string, string>> = {};
  for (const [id, fields] of Object.entries(canvases))
    texts[id] = Object.fromEntries(Object.entries(fields).map(([field, { text }]) => [field, text]));
  for (const { workshop: id, field, text, state } of proposals) {
    if (state !== "open") continue;
    texts[id] ??= {};
    texts[id][field] ??= text;
  }
  const current = standing.led?.current;
  const here = { ...standing.held };
  if (current?.candidate) {
    const { field, candidate } = current;
    here[field.id] = field.grows && here[field.id] ? `${here[field.id]}\n${candidate.text}` : candidate.text;
  }
  texts[workshop] = here;
  return brokenLinks(texts).filter(({ text }) => text.workshop === workshop);
}
