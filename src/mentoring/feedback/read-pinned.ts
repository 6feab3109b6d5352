import { brokenLinks } from "../../domain/coherence/broken-links.ts";
import type { Canvases } from "../../domain/coherence/link.ts";
import type { Finding } from "../../domain/criteria/finding.ts";
import type { DraftInput } from "../../domain/feedback/drafter.ts";
import type { Feedback, SpeechPin } from "../../domain/feedback/feedback.ts";
import { corrected } from "../../domain/rehearsal/corrected.ts";
import { canvasOf } from "../canvas-place.ts";
import { findingsOf } from "../findings.ts";
import type { RehearsalDeps } from "../rehearsal/deps.ts";
import { reportInput } from "../rehearsal/report-of.ts";
import { pinnedTexts } from "./pinned.ts";

type Pinned = Pick<DraftInput, "texts" | "findings" | "links" | "speech">;

/** A pinned canvas, what its criteria say of it, and where it comes apart from the team's other canvases. */
export async function readCanvas(
  { store, programme }: Pick<RehearsalDeps, "store" | "programme">,
  job: Feedback,
): Promise<Pinned> {
  const { team, workshop } = job;
  const [texts, all] = await Promise.all([pinnedTexts(store, job), store.canvases.allTexts(team)]);
  // Read when they were saved: remembered, as long as they are new.
  const findings: Record<string, Finding[]> = {};
  for (const field of canvasOf(programme, workshop).fields)
    if (texts[field.id] !== undefined) findings[field.id] = findingsOf(programme, workshop, field, texts[field.id]!);
  const canvases: Canvases = {
    ...Object.fromEntries(
      Object.entries(all).map(([id, fields]) => [
        id,
        Object.fromEntries(Object.entries(fields).map(([field, { text }]) => [field, text])),
      ]),
    ),
    [workshop]: texts,
  };
  const links = brokenLinks(canvases).filter(({ text }) => text.workshop === workshop);
  return { texts, findings, links, speech: null };
}

/** The pinned words of a rehearsal and what its report says of them; words that were put right since keep their times. */
export async function readSpeech(
  { store, programme, report }: Pick<RehearsalDeps, "store" | "programme" | "report">,
  { id, text }: SpeechPin,
): Promise<Pinned> {
  const found = await store.rehearsals.rehearsal(id);
  if (found === null) throw new Error("the rehearsal is gone");
  const spoken = found.spoken.text === text ? found.spoken : corrected(found.spoken, text);
  const speech = { text, report: await report(reportInput(programme, { ...found, spoken })) };
  return { texts: {}, findings: {}, links: [], speech };
}
