import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { State } from "../state.ts";
import { type Deps, runOf } from "../turn-context.ts";
import { briefOf } from "../voice/brief.ts";

/** Puts the plan into words and hands them out as they come. */
export const compose =
  ({ voice, library }: Deps) =>
  async (state: State, config: LangGraphRunnableConfig): Promise<Partial<State>> => {
    const { emit, signal } = runOf(config);
    const spoken = await voice.compose(briefOf(state, library), (delta) => emit({ kind: "text", delta }), signal);
    return { spoken, plan: { ...state.plan, phrasings: spoken.phrasings } };
  };
