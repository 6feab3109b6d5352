import type { Finding } from "../criteria/finding.ts";
import type { Language } from "../language/names.ts";
import type { Setback } from "../model.ts";
import type { Programme } from "../programme.ts";
import type { Draft } from "./feedback.ts";
import type { PlantMaterial } from "./plant.ts";

/** What a draft of feedback is made of: a pinned canvas and nothing that was said. */
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
}

/** Suggests what a mentor could tell a team. */
export interface Drafter {
  /** The draft, and what a planted fault could be made of. Rejects when `signal` aborts. */
  draft(input: DraftInput, signal: AbortSignal): Promise<{ draft: Draft; material: PlantMaterial }>;
}
