import { firstNames } from "../../criteria/lexicon/first-names.ts";
import { type Folded, fold, type Span, spanOf } from "../../language/fold.ts";
import { accusing, introducing, numerals, officeBefore, placeBefore, sensitive } from "../lexicon/named-people.ts";

const word = "[\\p{L}][\\p{L}'’-]+";
const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${introducing})\\s+(?:est\\s+|is\\s+|c'est\\s+)?(${word})(?:\\s+(${word}))?`,
  "gu",
);
const known = new Set(
  Object.values(firstNames)
    .join(",")
    .split(/[,\n]/)
    .map((name) => fold(name.trim()).text)
    .filter((name) => /^\p{L}+$/u.test(name)),
);
const full = new RegExp(`(?<![\\p{L}\\p{N}])(${word})\\s+(${word})`, "gu");
/** "Youssef, 9 ans". */
const aged = new RegExp(
  `(?<![\\p{L}\\p{N}])(${word}),?\\s+(?:a |has |3ndo |3ndha |عندو |عندها |عمره |عمرها )?\\d{1,2}\\s?(?:ans|years?|سنوات|سنين|سنه|عام|3am|snin)`,
  "gu",
);
const capital = /^\p{Lu}/u;
const arabic = /^\p{Script=Arabic}/u;

const original = (text: string, source: Folded, from: number, length: number): string =>
  spanOf(text, source, from, from + length).quote;

/**
 * Children and patients told by their names ("le petit Ilyas B.", "smiytha Fatiha"), and anybody's full name where a
 * child or somebody's health is spoken of. Letter for letter, in the order of the text. Pure.
 */
export function namedPeople(text: string): Span[] {
  const source = fold(text);
  const told = sensitive.test(source.text);
  const accused = accusing.test(source.text);
  if (!told && !accused && !new RegExp(introduced.source, "u").test(source.text)) return [];
  const found: { from: number; to: number }[] = [];
  const add = (from: number, to: number): void => {
    if (!found.some((one) => from < one.to && one.from < to)) found.push({ from, to });
  };
  const isName = (form: string, from: number): boolean =>
    known.has(form) || (!arabic.test(form) && capital.test(original(text, source, from, form.length)));
  const surname = (form: string | undefined, from: number): boolean =>
    form !== undefined &&
    !numerals.test(form) &&
    (capital.test(original(text, source, from, form.length)) || /^(?:ال|بن|ايت)\p{L}{3,}/u.test(form));
  for (const match of source.text.matchAll(introduced)) {
    const [whole, name, next] = match;
    const from =
      match.index + whole.indexOf(name!, whole.length - name!.length - (next?.length ?? 0) - 1 - (next ? 0 : -1));
    if (!isName(name!, from)) continue;
    const after = from + name!.length + 1;
    add(from, surname(next, after) ? after + next!.length : from + name!.length);
  }
  for (const match of source.text.matchAll(aged)) {
    if (known.has(match[1]!)) add(match.index, match.index + match[1]!.length);
  }
  if (told || accused) {
    full.lastIndex = 0;
    for (let match = full.exec(source.text); match; match = full.exec(source.text)) {
      const [whole, name, next] = match;
      // Every pair is read, also the one that begins with this one's second word.
      full.lastIndex = match.index + name!.length;
      const after = match.index + whole.length - next!.length;
      const before = source.text.slice(0, match.index);
      if (!known.has(name!) || !surname(next, after) || placeBefore.test(before)) continue;
      if (!accused && officeBefore.test(before)) continue;
      add(match.index, match.index + whole.length);
    }
  }
  return found.sort((one, other) => one.from - other.from).map(({ from, to }) => spanOf(text, source, from, to));
}
