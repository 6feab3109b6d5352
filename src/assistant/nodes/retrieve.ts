import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { Intent } from "../../domain/guidance.ts";
import type { State } from "../state.ts";
import { type Deps, runOf } from "../turn-context.ts";

const asking: ReadonlySet<Intent> = new Set(["programme_question", "method_question"]);

/** The library's answer where the message asks about the programme or a method; nothing else is looked up. */
export const retrieve =
  ({ ask }: Deps) =>
  async ({ input, diagnosis }: State, config: LangGraphRunnableConfig): Promise<Partial<State>> => {
    if (diagnosis.risk !== "none" || !asking.has(diagnosis.intent)) return { answer: null };
    const { emit, signal } = runOf(config);
    const answer = await ask(input.text, input, diagnosis.reply, signal);
    if (answer.citations.length > 0) emit({ kind: "passages", citations: answer.citations });
    return { answer };
  };
