import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { TurnStep } from "../domain/events.ts";
import type { Language } from "../domain/language/names.ts";
import type { Answer, Library, TurnInput } from "../domain/ports.ts";
import type { Voice } from "./voice/voice.ts";

/** What the nodes are built with, once. */
export interface Deps {
  voice: Voice;
  library: Library;
  /** Answers a question about the programme or a method, with citations. */
  ask(question: string, input: Pick<TurnInput, "programme" | "now">, language: Language): Answer;
}

/** What one run carries beside its state: our own sink for steps, and the signal that stops it. */
export interface Run {
  emit(step: TurnStep): void;
  signal: AbortSignal;
}

/** Steps go straight to the sink: LangGraph's own streams cost more CPU than a whole offline turn. */
export function runOf(config: LangGraphRunnableConfig): Run {
  return config.configurable as unknown as Run;
}
