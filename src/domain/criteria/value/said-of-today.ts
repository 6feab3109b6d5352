import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey } from "../survey.ts";
import type { Trouble } from "../troubles.ts";
import { overlaps, within } from "./offer.ts";

/** Words that free somebody of what follows: "sans", "without", "بلا". */
export const freeOf = /^(sans|without|دون|بدون|بلا|bla)$/;

const against = /^(contre|against|vs|versus|مقابل)$/;

/** "400 DH, contre 900": where one number is set against another; -1 when none is. */
export const numberAgainst = ({ tokens }: Survey): number =>
  tokens.findIndex(
    ({ form }, at) =>
      against.test(form) &&
      /^\d/.test(tokens[at + 1]?.form ?? "") &&
      tokens.slice(0, at).some((before) => /^\d/.test(before.form) && before.sentence === tokens[at]!.sentence),
  );

/** Whether a stretch of words holds another. */
export const contains = (outer: Hit, inner: Hit) => outer.from <= inner.from && outer.to >= inner.to;

/** "Instead of wood and spend less", "blast l3wad w kayrb7o": the second verb is told of the offer again. */
const joined = ({ tokens }: Survey, from: number, to: number): boolean =>
  to - from >= 2 && (/^(et|and|w|و)$/.test(tokens[to - 1]!.form) || /^و(?:كي|كت|ي)/u.test(tokens[to]!.form));

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
        !joined(read, word.to, hit.from) &&
        within(read, "tools", word.to, hit.from).length === 0,
    ),
  );
}
