import { readIndicator } from "../domain/indicators/read-indicator.ts";
import { answerLines, textOf } from "./lines.ts";

export const tryIndicator = (): Promise<void> =>
  answerLines((line) => {
    const { isIndicator, level, slots, flags } = readIndicator(textOf(line, "text"));
    return {
      is_indicator: isIndicator,
      level,
      slots: Object.fromEntries(Object.entries(slots).map(([slot, words]) => [slot, words?.quote ?? null])),
      flags,
    };
  });
