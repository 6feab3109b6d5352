import { readIndicator } from "../indicators/read-indicator.ts";
import { type AbilityLine, textOf } from "./ability.ts";

export function indicator(line: AbilityLine): object {
  const { isIndicator, level, slots, flags } = readIndicator(textOf(line, "text"));
  return {
    is_indicator: isIndicator,
    level,
    slots: Object.fromEntries(Object.entries(slots).map(([slot, words]) => [slot, words?.quote ?? null])),
    flags,
  };
}
