import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import { checkReply, passes, sourcesOf } from "../check-reply.ts";
import type { State } from "../state.ts";
import { runOf } from "../turn-context.ts";

/**
 * Verifies the reply as it was said. The offline voice has already chosen words that pass; here it is put on record. A
 * model's words come with their own check; those that fail are not the last word, and are not put on record.
 */
export const check =
  () =>
  (state: State, config: LangGraphRunnableConfig): Partial<State> => {
    const { input, spoken, diagnosis, plan, written } = state;
    const checked = written ?? checkReply(spoken, { language: diagnosis.reply, plan }, sourcesOf({ input }));
    if (isSettled({ ...state, check: checked })) runOf(config).emit({ kind: "checked", check: checked });
    return { check: checked };
  };

/** The reply stands: it passed, or it is the offline voice's. */
export const isSettled = ({ voice, check: checked }: Pick<State, "voice" | "check">): boolean =>
  voice === "offline" || passes(checked);
