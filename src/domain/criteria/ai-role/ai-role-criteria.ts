import type { Criterion } from "../finding.ts";
import { aiFallback, aiWhenWrong } from "./mistakes.ts";
import { aiDecision, aiInput, aiOutput, aiWhy } from "./work.ts";

/** Criteria of the role of AI. "Nowhere" is an honest answer: it meets them all. */
export const aiRoleCriteria: Readonly<Record<string, Criterion>> = {
  ai_input: aiInput,
  ai_output: aiOutput,
  ai_decision: aiDecision,
  ai_why: aiWhy,
  ai_when_wrong: aiWhenWrong,
  ai_fallback: aiFallback,
};
