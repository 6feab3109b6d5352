import { folded } from "../domain/language/fold.ts";
import { latinEvidence } from "../domain/language/latin.ts";
import { remembering } from "../domain/remembering.ts";
import { alsoWords, firstNames, particles, personCues } from "./lexicon/first-names.ts";

const listOf = (words: string): string[] => words.trim().split(/\s+/);
const little = new Set(listOf(particles));
const everyday = new Set([...listOf(alsoWords.latin), ...listOf(alsoWords.arabic).map(folded)]);

/** Other spellings of a first name, by its folded form: the other script's, and the usual variants. */
const spellings = new Map<string, string[]>();
for (const [arabic, latin] of firstNames) {
  const forms = [...folded(arabic).split(" / "), ...latin.split(" ")];
  for (const form of forms) spellings.set(form, [...(spellings.get(form) ?? []), ...forms]);
}

const arabicLetter = /\p{Script=Arabic}/u;
const marks = "[\\p{Mn}\\u0640]*";
const variants: Readonly<Record<string, string>> = {
  a: "aàáâãäå",
  c: "cç",
  e: "eèéêë",
  i: "iìíîï",
  n: "nñ",
  o: "oòóôõö",
  u: "uùúûü",
  y: "yýÿ",
  ا: "اأإآٱ",
  ي: "يىئی",
  و: "وؤ",
  ه: "هة",
  ك: "كکگڭ",
};

/** A pattern of a folded word, as it may be written: accents, marks, the forms of one letter. */
const spelled = (form: string): string =>
  [...form]
    .map((letter) => (/[\p{L}\p{N}]/u.test(letter) ? `[${variants[letter] ?? letter}]${marks}` : "['’.-]?"))
    .join("");

const phrase = (words: readonly string[]): string => words.map(spelled).join("[\\s_.'’-]{0,3}");

interface Found {
  /** In any case, anywhere. */
  plain: Set<string>;
  /** In Latin letters, with a capital only. */
  capital: Set<string>;
  /** In Arabic, beside a sign of a person only. */
  cued: Set<string>;
}

/** Finds people's names in texts: in both scripts, whatever the case and the accents, whole words only. */
export const nameFinder = (names: readonly string[]): NameFinder => finders(names.join("\n"));

/** A name's place in a text; UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}
type NameFinder = (text: string) => Span[];
/** A team's names stay the same from turn to turn. */
const finders = remembering((names) => finderOf(names.split("\n")), 100_000);

function finderOf(names: readonly string[]): NameFinder {
  const found: Found = { plain: new Set(), capital: new Set(), cued: new Set() };
  for (const name of names) {
    const words = folded(name).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length > 1) found.plain.add(phrase(words));
    for (const word of words) if (/\p{L}/u.test(word) && !little.has(word)) addWord(found, word);
    for (const form of spellings.get(words.join(" ")) ?? []) addForm(found, form);
  }
  const plain = anyOf(found.plain, (one) => `(?<=(?:^|[^\\p{L}\\p{N}\\p{M}])[وفبلك]{0,2})(?:${one})${wordEnd}`);
  const capital = anyOf(found.capital, (one) => `(?<![\\p{L}\\p{N}])(?:${one})${wordEnd}`);
  const beside = anyOf(found.cued, cued);
  return (text) => {
    const details: Span[] = [];
    for (const one of [plain, capital, beside]) {
      for (const match of one ? text.matchAll(one) : []) {
        if (one === capital && !/^\p{Lu}/u.test(match[0])) continue;
        const end = match.index + match[0].length;
        if (!details.some((other) => match.index < other.end && end > other.start)) {
          details.push({ start: match.index, end });
        }
      }
    }
    return details;
  };
}

function addWord(found: Found, word: string): void {
  for (const form of new Set([word, ...(spellings.get(word) ?? [])])) addForm(found, form);
}

function addForm(found: Found, form: string): void {
  const words = form.split(" ");
  const arabic = arabicLetter.test(form);
  if (words.length > 1) found.plain.add(phrase(words));
  else if (form.length < 2) return;
  else if (!(form.length < 3 || everyday.has(form) || (!arabic && isWord(form)))) found.plain.add(spelled(form));
  else (arabic ? found.cued : found.capital).add(spelled(form));
}

/** Whether a lexicon has it as a word of the language, not as a name. */
function isWord(form: string): boolean {
  const { known } = latinEvidence(form);
  return known === "grammar" || known === "content";
}

const wordEnd = "(?![\\p{L}\\p{N}\\p{M}])";
const cueWords = listOf(personCues).join("|");
const cued = (one: string) => `(?<=(?:^|[^\\p{L}])(?:${cueWords})\\s+)(?:${one})${wordEnd}|^(?:${one})(?=\\s?:)`;

function anyOf(set: ReadonlySet<string>, around: (one: string) => string): RegExp | null {
  if (set.size === 0) return null;
  return new RegExp(around([...set].sort((one, two) => two.length - one.length).join("|")), "gimu");
}
