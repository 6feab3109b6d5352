import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import { findNumbers } from "../../domain/language/numbers.ts";
import { choosePlan } from "../../domain/planning/choose-plan.ts";
import { countWords } from "../../domain/planning/quoting.ts";
import { statementFindings } from "../../domain/planning/statement-findings.ts";
import { pastedText } from "../../domain/reading/pasted.ts";
import { isPosterText } from "../../domain/reading/poster-text.ts";
import type { State } from "../state.ts";
import { runOf } from "../turn-context.ts";

const firstPerson =
  /(?:^|[^\p{L}])(?:nous|on|nos|notre|je|j'|mon|ma|mes|we|our|us|my|i|hna|7na|dyalna|3ndna|نحن|حنا|احنا|عندنا|ديالنا)(?=[^\p{L}]|$)/iu;
const fewestWords = 35;

/** A long text in which nobody says "we" and nothing is counted was not typed by a team about its place. */
const impersonal = (text: string): boolean =>
  countWords(text) >= fewestWords && !firstPerson.test(text) && findNumbers(text).length === 0;

/** A pasted text that could be about any project names no trouble, no number, no source; a pasted register or report is material like another. */
function isAnyones(text: string | null): boolean {
  if (text === null) return false;
  const findings = statementFindings(text);
  return (["magnitude", "evidence", "what"] as const).every((criterion) => findings[criterion].verdict !== "met");
}

/** What the reply will do: decided by rule before any word is written. */
export const plan =
  () =>
  (
    { input, diagnosis, past, heard, standing, broken, answer }: State,
    config: LangGraphRunnableConfig,
  ): Partial<State> => {
    const chosen = choosePlan({
      text: input.text,
      diagnosis,
      past,
      heard,
      standing,
      answer,
      broken,
      closed: input.feedbackClosed ?? false,
      pasted: isAnyones(
        pastedText(input.text) ?? (impersonal(input.text) || isPosterText(input.text) ? input.text : null),
      ),
    });
    runOf(config).emit({ kind: "planned", plan: chosen });
    return { plan: chosen };
  };
