import type { z } from "zod";
import type { Case, Score, Trial } from "../../domain/evaluation.ts";
import type { LanguageModel } from "../../domain/model.ts";
import type { Library } from "../../domain/ports.ts";
import type { Programme } from "../../domain/programme.ts";
import type { Prompts } from "../../model/prompts.ts";

/** The model that grades, never the one that is judged; the runner counts what it costs. */
export interface Grader extends Pick<LanguageModel, "name" | "fill"> {
  /** Those of `prompts/judges/`. */
  prompts: Pick<Prompts, "fill" | "body">;
  /** How often it is asked; the level that most answers give counts. Odd. */
  votes: number;
}

/** What the assistant stood on: true or false is judged against it. */
export interface Ground {
  library: Pick<Library, "passage" | "all">;
  programme: Programme;
}

/** What a judge looks at. `parameters` has passed the judge's own schema. `model` null: no judge model is set. */
export interface JudgeInput<Parameters = unknown> {
  case: Case;
  trial: Trial;
  parameters: Parameters;
  model: Grader | null;
  ground: Ground;
  signal: AbortSignal;
}

/**
 * One way of judging. A code judge gives the same score to the same trial, always; a model judge that has no model, or
 * whose verdict cannot be read, gives `value: null`. A provider's failure is thrown as the `ModelFault` it came as.
 */
export interface Judge<Parameters = unknown> {
  id: string;
  kind: "code" | "model";
  /** Of what a suite or a case asks of it. */
  parameters: z.ZodType<Parameters>;
  score(input: JudgeInput<Parameters>): Promise<Score> | Score;
}
