import { Annotation } from "@langchain/langgraph";
import type { BrokenLink } from "../domain/coherence/link.ts";
import type { Check, Diagnosis, Plan } from "../domain/guidance.ts";
import type { Setback } from "../domain/model.ts";
import type { Heard } from "../domain/planning/heard.ts";
import type { Past } from "../domain/planning/past.ts";
import type { Standing } from "../domain/planning/standing.ts";
import type { Answer, TurnInput } from "../domain/ports.ts";
import type { Spoken } from "./voice/voice.ts";

/** What the nodes hand on: one turn's thought, nothing kept after it. Each value is written by one node. */
export const TurnState = Annotation.Root({
  input: Annotation<TurnInput>(),
  past: Annotation<Past>(),
  heard: Annotation<Heard>(),
  diagnosis: Annotation<Diagnosis>(),
  answer: Annotation<Answer | null>(),
  standing: Annotation<Standing>(),
  /** Broken links of the thread with this message in place; read once, when somebody asks. */
  broken: Annotation<() => readonly BrokenLink[]>(),
  plan: Annotation<Plan>(),
  spoken: Annotation<Spoken>(),
  /** The offline reply to the plan. */
  draft: Annotation<Spoken>(),
  /** How often the model has written this reply. */
  tries: Annotation<number>(),
  voice: Annotation<"offline" | "model">(),
  setback: Annotation<Setback | null>(),
  /** The check of a model's words; null for the offline voice's. */
  written: Annotation<Check | null>(),
  check: Annotation<Check>(),
});

export type State = typeof TurnState.State;
