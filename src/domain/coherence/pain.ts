import { hitsOf, survey } from "../criteria/survey.ts";
import { troubles } from "../criteria/troubles.ts";
import type { ThreadEnd } from "./link.ts";
import { around, endOf, type Passage, sentencesOf } from "./topics.ts";

/** The words by which the problem says what goes wrong: the clause of its first difficulty, else its first sentence. */
export function painEnd(framing: readonly Passage[]): ThreadEnd | null {
  const passage = framing.find(({ field }) => field === "statement") ?? framing[0];
  if (passage === undefined) return null;
  const read = survey(passage.read.original);
  const trouble = troubles(read).find(({ told }) => told) ?? hitsOf(read, "difficulties")[0];
  const at = trouble === undefined ? undefined : around(passage, trouble.from, "clause");
  return endOf(passage, at === undefined || at.to - at.from < 2 ? (sentencesOf(passage)[0] ?? { from: 0, to: 0 }) : at);
}
