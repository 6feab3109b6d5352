import type { Drafter } from "../../domain/feedback/drafter.ts";
import { useOf } from "../spent.ts";
import type { ModelRun, Spent } from "../voice/voice.ts";
import type { DraftDeps } from "./draft-context.ts";
import { draftGraph } from "./graph.ts";
import type { State } from "./state.ts";

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
