import { fold, type Span, spanOf } from "./fold.ts";
import { wordsOf } from "./lexicons/read.ts";
import { vagueWords } from "./lexicons/vague-quantities.ts";
import { itemsOf } from "./number-items.ts";
import { findNumbers, isQuantity } from "./numbers.ts";

/** Phrases by their first word, the longest first. */
const phrases = new Map<string, string[][]>();
for (const phrase of wordsOf(vagueWords)) {
  const words = phrase.replaceAll("-", "_").split("_");
  const same = phrases.get(words[0]!) ?? [];
  same.push(words);
  phrases.set(
    words[0]!,
    same.sort((one, two) => two.length - one.length),
  );
}

/** Words that stand where a number should be: "beaucoup", "souvent", "بزاف", "bzzaf", "many". */
export function vagueQuantities(text: string): Span[] {
  const source = fold(text);
  const items = itemsOf(source, text);
  const found: Span[] = [];
  const numbers = findNumbers(text);
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]!;
    if (item.kind !== "word") continue;
    const short = item.form.replace(/(.)\1{2,}/g, "$1");
    const options = phrases.get(item.form) ?? phrases.get(short);
    const match = options?.find((words) =>
      words.every((word, offset) => offset === 0 || items[index + offset]?.form === word),
    );
    if (!match) continue;
    const last = index + match.length - 1;
    index = last;
    const span = spanOf(text, source, item.start, items[last]!.end);
    // "ثلاثة آلاف" is a number, not "thousands".
    if (!numbers.some(({ start, end }) => start < span.end && span.start < end)) found.push(span);
  }
  return found;
}

/** True when a text sizes its difficulty with a vague word and with no number. */
export const isVagueQuantity = (text: string): boolean =>
  vagueQuantities(text).length > 0 && !findNumbers(text).some(isQuantity);
