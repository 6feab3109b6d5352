import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey } from "../survey.ts";
import type { Trouble } from "../troubles.ts";
import { overlaps, within } from "./offer.ts";

/** Words that free somebody of what follows: "sans", "without", "بلا". */
export const freeOf = /^(sans|without|دون|بدون|بلا|bla)$/;

/** Whether a stretch of words holds another. */
export const contains = (outer: Hit, inner: Hit) => outer.from <= inner.from && outer.to >= inner.to;

/** Said as their trouble, or as how things stand today: no result. */
export function ofToday(read: Survey, told: readonly Trouble[], hit: Hit): boolean {
  const { tokens } = read;
  if (told.some((trouble) => trouble.told && overlaps(trouble, hit) && !contains(hit, trouble))) return true;
  const { clause } = tokens[hit.from]!;
  return ["comparisons", "nowadays"].some((label) =>
    hitsOf(read, label).some(
      (word) =>
        tokens[word.from]!.clause === clause &&
        word.to < hit.from &&
        hit.from - word.to <= 8 &&
        within(read, "tools", word.to, hit.from).length === 0,
    ),
  );
}
