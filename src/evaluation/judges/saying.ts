import { z } from "zod";
import { folded } from "../../domain/language/fold.ts";
import { findNumbers, sameValue } from "../../domain/language/numbers.ts";
import { withoutMarks } from "../../domain/planning/quoting.ts";
import { because } from "../because.ts";
import { codeJudge, cut, inEvery, inOne, turnNumber } from "./look.ts";

const items = z.array(z.string().trim().min(1)).min(1);

const spaced = (text: string): string =>
  folded(withoutMarks(text))
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/**
 * Whether a text says these words: whole words in one spelling (case, accents, Arabic letters), an Arabic word with what
 * is glued before it ("بمرزوكة"). A figure alone is met by its value, however it is written.
 */
export function isSaid(wanted: string, text: string): boolean {
  const numbers = findNumbers(wanted);
  const [number] = numbers;
  if (numbers.length === 1 && spaced(number!.quote) === spaced(wanted))
    return findNumbers(withoutMarks(text)).some((found) => sameValue(found, number!));
  const words = escaped(spaced(wanted));
  const before = /^\p{Script=Arabic}/u.test(wanted) ? "(?<![\\p{L}\\p{N}])[وفبكل]{0,2}(?:ال)?" : "(?<![\\p{L}\\p{N}])";
  return new RegExp(`${before}${words}(?![\\p{L}\\p{N}])`, "u").test(spaced(text));
}

const says = codeJudge(
  "says",
  z.union([items, z.strictObject({ all: items.optional(), any: items.optional(), turn: turnNumber.optional() })]),
  (input) => {
    const { all, any, turn } = Array.isArray(input.parameters)
      ? { all: input.parameters, any: undefined, turn: undefined }
      : input.parameters;
    return inOne(input, turn, ({ text }) => {
      const missed = (all ?? []).filter((wanted) => !isSaid(wanted, text));
      const faults = [
        ...missed.map((wanted) => because("says_not", { wanted, text: cut(text) })),
        ...(any === undefined || any.some((wanted) => isSaid(wanted, text))
          ? []
          : [because("says_none_of", { any, text: cut(text) })]),
      ];
      return { faults, held: because("says") };
    });
  },
);

const neverSays = codeJudge("never_says", items, (input) =>
  inEvery(input, because("says_nothing_wrong"), ({ text }) =>
    input.parameters.filter((words) => isSaid(words, text)).map((words) => because("says_wrong", { words })),
  ),
);

export const sayingJudges = [says, neverSays];
