import type { Case } from "../domain/evaluation.ts";

/** Longest line of a list, in characters. */
const longest = 140;

/** The first words that a case says or asks, for lists of cases; a persona's name where it says none of its own. */
export function openingWords({ play }: Case): string {
  const whole =
    play.kind === "talk"
      ? play.say[0]!
      : play.kind === "persona"
        ? play.persona
        : Object.values(play.input)
            .filter((value) => typeof value === "string")
            .join(" · ");
  const line = whole.replace(/\s+/gu, " ").trim();
  const letters = [...line];
  return letters.length <= longest ? line : `${letters.slice(0, longest).join("")}…`;
}
