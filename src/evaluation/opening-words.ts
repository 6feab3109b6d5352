import type { Case } from "../domain/evaluation.ts";

/** Longest line of a list, in characters. */
const longest = 140;

/** The first words that a case says or asks, for lists of cases; a persona's name where it says none of its own. */
export function openingWords({ play }: Case): string {
  const line = wholeOf(play).replace(/\s+/gu, " ").trim();
  const letters = [...line];
  return letters.length <= longest ? line : `${letters.slice(0, longest).join("")}…`;
}

function wholeOf(play: Case["play"]): string {
  if (play.kind === "talk") return play.say[0]!;
  if (play.kind === "persona") return play.persona;
  const texts =
    play.kind === "feedback"
      ? Object.values(play.given.canvas ?? {}).flatMap(Object.values)
      : Object.values(play.input);
  return texts.filter((value) => typeof value === "string").join(" · ");
}
