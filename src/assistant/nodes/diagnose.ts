import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import { hear } from "../../domain/planning/heard.ts";
import { pastFor, readPast } from "../../domain/planning/past.ts";
import type { State } from "../state.ts";
import { type Deps, runOf } from "../turn-context.ts";

/** What the message wants, in which language, at what risk, and which of its words speak to the canvas. */
export const diagnose =
  ({ voice }: Deps) =>
  async ({ input }: State, config: LangGraphRunnableConfig): Promise<Partial<State>> => {
    const { emit, signal } = runOf(config);
    const past = readPast(input.window, input.member.id, input.now);
    const diagnosis = await voice.read(input, past, signal);
    emit({ kind: "diagnosed", diagnosis });
    const turned = diagnosis.intent === "contribution" && diagnosis.risk === "none";
    return { past: turned ? pastFor(input.text, past) : past, heard: hear(input.text), diagnosis };
  };
