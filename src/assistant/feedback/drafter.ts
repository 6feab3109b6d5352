import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { Remark } from "../../domain/feedback/feedback.ts";
import type { Drafter, DraftInput, Library } from "../../domain/ports.ts";
import { useOf } from "../spent.ts";
import type { Phrasebook } from "../voice/phrasebook.ts";
import type { ModelRun, Spent } from "../voice/voice.ts";
import { draftGraph } from "./graph.ts";
import type { State } from "./state.ts";

/**
 * Writes a draft's remarks with a model, from the offline ones. `faults`: what was wrong with the try before, and then
 * with this one; null when nothing was. Rejects with `ModelFault`.
 */
export type DraftWriter = (
  input: DraftInput,
  given: { remarks: readonly Remark[]; faults: string | null },
  run: ModelRun,
) => Promise<{ remarks: Remark[]; faults: string | null }>;

/** What the nodes are built with, once. */
export interface DraftDeps {
  phrasebook: Phrasebook;
  library: Library;
  /** Null where no model is set. */
  writer: DraftWriter | null;
}

/** What one run carries beside its state. */
export const draftRunOf = (config: LangGraphRunnableConfig): ModelRun =>
  (config.configurable as unknown as { run: ModelRun }).run;

/** Builds what drafts formal feedback: the graph compiled once. */
export function createDrafter(deps: DraftDeps, modelMilliseconds = 15_000): Drafter {
  const graph = draftGraph(deps);
  return {
    async draft(input, signal) {
      signal.throwIfAborted();
      const spent: Spent[] = [];
      const run: ModelRun = {
        signal,
        deadline: performance.now() + modelMilliseconds,
        spend: (one) => void spent.push(one),
      };
      const state = (await graph.invoke({ input }, { configurable: { run } })) as State;
      signal.throwIfAborted();
      const { remarks, voice, setback, material } = state;
      return { draft: { language: input.language, remarks, voice, setback, use: useOf(spent) }, material };
    },
  };
}
