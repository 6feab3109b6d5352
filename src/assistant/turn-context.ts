import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { TurnStep } from "../domain/events.ts";
import type { Language } from "../domain/language/names.ts";
import type { Answer, Library, TurnInput } from "../domain/ports.ts";
import type { ModelVoice, OfflineVoice, Spent } from "./voice/voice.ts";

/** What the nodes are built with, once. */
export interface Deps {
  offline: OfflineVoice;
  /** Null where no model is set. */
  model: ModelVoice | null;
  library: Library;
  /** Answers a question about the programme or a method, with citations. */
  ask(
    question: string,
    input: Pick<TurnInput, "programme" | "now">,
    language: Language,
    signal: AbortSignal,
  ): Promise<Answer>;
}

/** What one run carries beside its state: our own sink for steps, the signal that stops it, and what it spent. */
export interface Run {
  emit(step: TurnStep): void;
  signal: AbortSignal;
  /** By when a model's last word must be here, in milliseconds of `performance.now()`. */
  deadline: number;
  spend(spent: Spent): void;
}

/** Steps go straight to the sink: LangGraph's own streams cost more CPU than a whole offline turn. */
export function runOf(config: LangGraphRunnableConfig): Run {
  return config.configurable!.run as Run;
}
