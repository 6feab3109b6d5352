import type { Canvases } from "../../coherence/link.ts";
import type { TurnUse } from "../../guidance.ts";
import type { Language } from "../../language/names.ts";
import type { Setback } from "../../model.ts";
import type { Programme } from "../../programme.ts";
import type { JuryQuestion } from "./questions.ts";

/** A question that the rules chose, in the house's words. */
export type WordedQuestion = JuryQuestion & { words: string };

/** What a model is given to say a jury's questions nearer to what the team told. */
export interface JurySaying {
  programme: Programme;
  /** The team's id: who queues for the model. */
  team: string;
  /** Names of the team and of its members, which no model is told. */
  names: readonly string[];
  language: Language;
  /** The pitch as it was said, or as it stands on its canvas. */
  speech: string;
  canvases: Canvases;
  questions: readonly WordedQuestion[];
  /** Why no model is to be asked now; null where it may be. */
  withoutModel: Setback | null;
}

export interface ModelWords {
  text: string;
  /** Short content hash of the prompt that they were made with. */
  prompt: string;
}

export interface JurySaid {
  /** The model's words by the question's key, of those that passed their check; the house's stand for the others. */
  words: ReadonlyMap<string, ModelWords>;
  /** What was asked for now; null where nothing was. */
  use: TurnUse | null;
  setback: Setback | null;
}

/** Says the jury's questions with a model. Topics, angles and quotes stay what the rules chose. Rejects when it aborts. */
export interface JuryVoice {
  say(saying: JurySaying, signal: AbortSignal): Promise<JurySaid>;
}
