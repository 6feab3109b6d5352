import { type AbilityHouse, type AbilityLine, textOf } from "./ability.ts";

export const search = (line: AbilityLine, house: Pick<AbilityHouse, "search">): object => ({
  passages: house.search(textOf(line, "question")).map(({ id, score }) => ({ id, score })),
});
