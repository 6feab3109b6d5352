import type { TurnUse } from "../domain/guidance.ts";
import type { Spent } from "./voice/voice.ts";

/** All calls of a turn or a draft, added up; null where there was none. */
export function useOf(spent: readonly Spent[]): TurnUse | null {
  if (spent.length === 0) return null;
  const sum = (of: (spent: Spent) => number) => spent.reduce((total, one) => total + of(one), 0);
  return {
    model: spent[0]!.use.model,
    calls: sum(({ use }) => use.calls),
    promptTokens: sum(({ use }) => use.promptTokens),
    answerTokens: sum(({ use }) => use.answerTokens),
    prompts: Object.assign({}, ...spent.map(({ prompts }) => prompts)),
  };
}
