import type { Check, Citation, Diagnosis } from "../../domain/guidance.ts";
import type { ModelUse } from "../../domain/model.ts";
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

/** Reads a message and puts a plan into words, by rules and the phrasebook; it decides nothing and cannot fail. */
export interface OfflineVoice {
  /** What the message wants, in which language, and which of its words speak to the canvas. */
  read(input: TurnInput, past: Past): Diagnosis;
  /** The reply, checked. */
  compose(brief: Brief): Spoken;
}

/** What a model's step cost: its calls, and the prompts they were made with (short content hash by name). */
export interface Spent {
  use: ModelUse;
  prompts: Record<string, string>;
}

/**
 * Does with a model what the offline voice does with rules; the same plan, permissions and checks hold. Every method
 * rejects with `ModelFault` where the model fails: the step is then the offline voice's.
 */
export interface ModelVoice {
  /** True where the rules are unsure enough of a message that a second reading is worth a call. */
  doubts(diagnosis: Diagnosis, input: TurnInput): boolean;
  read(diagnosis: Diagnosis, input: TurnInput, run: ModelRun): Promise<Diagnosis>;
  /** Writes the reply from the offline one, handing its text out as it comes. `failed`: the try before, and its check. */
  write(
    brief: Brief,
    given: { draft: Spoken; failed: { text: string; check: Check } | null },
    run: ModelRun & { text(delta: string): void },
  ): Promise<{ text: string; check: Check }>;
}

export interface ModelRun {
  signal: AbortSignal;
  /** By when the turn's last word must be here, in milliseconds of `performance.now()`. */
  deadline: number;
  spend(spent: Spent): void;
}
