import type { BrokenLink } from "../coherence/link.ts";
import type { Finding } from "../criteria/finding.ts";
import type { Language } from "../language/names.ts";
import type { Setback } from "../model.ts";
import type { Programme } from "../programme.ts";
import type { Report } from "../rehearsal/report.ts";
import type { Draft } from "./feedback.ts";
import type { PlantMaterial } from "./plant.ts";

/** What a draft of feedback is made of: a pinned canvas, or the pinned words of a rehearsal. */
export interface DraftInput {
  programme: Programme;
  workshop: string;
  team: string;
  /** Names of the team's members, which no model is told. */
  names: readonly string[];
  withoutModel: Setback | null;
  language: Language;
  /** The pinned fields that have words in them, and what their criteria say of them. */
  texts: Readonly<Record<string, string>>;
  findings: Readonly<Record<string, readonly Finding[]>>;
  /** Where this canvas comes apart from what the team wrote in others, the gravest first. */
  links: readonly BrokenLink[];
  /** A rehearsal's words and what its report says of them; null for a canvas. */
  speech: { text: string; report: Report } | null;
}

/** Suggests what a mentor could tell a team. */
export interface Drafter {
  /** The draft, and what a planted fault could be made of. Rejects when `signal` aborts. */
  draft(input: DraftInput, signal: AbortSignal): Promise<{ draft: Draft; material: PlantMaterial }>;
}
