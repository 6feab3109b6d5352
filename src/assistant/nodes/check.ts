import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import { checkReply, sourcesOf } from "../check-reply.ts";
import type { State } from "../state.ts";
import { runOf } from "../turn-context.ts";

/** Verifies the reply as it was said. The offline voice has already chosen words that pass; here it is put on record. */
export const check =
  () =>
  ({ input, spoken, diagnosis, plan }: State, config: LangGraphRunnableConfig): Partial<State> => {
    const checked = checkReply(spoken, { language: diagnosis.reply, plan }, sourcesOf({ input }));
    runOf(config).emit({ kind: "checked", check: checked });
    return { check: checked };
  };
