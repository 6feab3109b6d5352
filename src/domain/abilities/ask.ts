import { type AbilityHouse, type AbilityLine, textOf } from "./ability.ts";

export function ask(line: AbilityLine, house: Pick<AbilityHouse, "answer">): object {
  const { text, language, citations, grounded } = house.answer(textOf(line, "question"));
  return {
    answer: text,
    language,
    citations: citations.map(({ source, quote }) => ({ source, quote })),
    grounded,
  };
}
