import type { Citation, Diagnosis } from "../../domain/guidance.ts";
import type { Past } from "../../domain/planning/past.ts";
import type { TurnInput } from "../../domain/ports.ts";
import type { Brief } from "./brief.ts";

/** What a voice made of a plan. */
export interface Spoken {
  text: string;
  /** Ids of the phrasings used; none for a model. */
  phrasings: string[];
  citations: Citation[];
}

/**
 * A voice reads a message and puts a plan into words; it decides nothing. The offline voice uses rules and the
 * phrasebook and cannot fail; a model voice reads and writes better and falls back to it.
 */
export interface Voice {
  kind: "offline" | "model";
  /** What the message wants, in which language, and which of its words speak to the canvas. */
  read(input: TurnInput, past: Past, signal: AbortSignal): Promise<Diagnosis> | Diagnosis;
  /** Writes the reply, handing out its text as it comes; the deltas joined are the text, letter for letter. */
  compose(brief: Brief, emit: (delta: string) => void, signal: AbortSignal): Promise<Spoken> | Spoken;
}
