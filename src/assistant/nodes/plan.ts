import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import { choosePlan } from "../../domain/choose-plan.ts";
import { pastedText } from "../../domain/reading/pasted.ts";
import { pieces, statementFindings } from "../../domain/statement-findings.ts";
import type { State } from "../state.ts";
import { runOf } from "../turn-context.ts";

/** Most pieces of a statement that a text may hold and still be anyone's: slogans name no place and no number. */
const anyones = 2;

/** A pasted text that could be about any project; a pasted register or report is material like another. */
function isAnyones(text: string | null): boolean {
  if (text === null) return false;
  const findings = statementFindings(text);
  return pieces.filter((criterion) => findings[criterion].verdict === "met").length <= anyones;
}

/** What the reply will do: decided by rule before any word is written. */
export const plan =
  () =>
  ({ input, diagnosis, past, heard, standing, answer }: State, config: LangGraphRunnableConfig): Partial<State> => {
    const chosen = choosePlan({
      text: input.text,
      diagnosis,
      past,
      heard,
      standing,
      answer,
      pasted: isAnyones(pastedText(input.text)),
    });
    runOf(config).emit({ kind: "planned", plan: chosen });
    return { plan: chosen };
  };
