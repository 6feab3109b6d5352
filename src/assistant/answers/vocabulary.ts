import { folded } from "../../domain/language/fold.ts";
import type { Programme } from "../../domain/programme.ts";
import { darijaKey, spellings } from "../../domain/reading/spelling.ts";
import { readTokens } from "../../domain/reading/tokens.ts";
import { isCommon } from "./common-words.ts";
import { arabic } from "./lexicon/ar.ts";
import { arabizi } from "./lexicon/arabizi.ts";
import { english } from "./lexicon/en.ts";
import { fillers, joints } from "./lexicon/fillers.ts";
import { french } from "./lexicon/fr.ts";
import { type WordShelf, wordShelf } from "./near-words.ts";

/**
 * What a question speaks of, whatever its language: a concept of the lexicon, a name of the programme ("name:jazari"),
 * or a word that no list knows ("word:tifinar").
 */
export type Unit = string;

export interface ReadWord {
  /** Folded spelling. */
  form: string;
  start: number;
  end: number;
}

/** The lists that a word may come from; names of the programme belong to none. */
export type WordList = "fr" | "en" | "ar" | "arabizi" | "names";

interface Entry {
  unit: Unit;
  list: WordList;
  /** For each word of the phrase, the spellings under which it may be met. */
  words: readonly string[][];
}

export interface Vocabulary {
  first: ReadonlyMap<string, readonly Entry[]>;
  shelf: WordShelf;
}

const listed = (text: string): Set<string> =>
  new Set(text.split(/\s+/).flatMap((word) => readTokens(word).tokens.map((token) => token.form)));
const joint = listed(joints);
const filler = listed(fillers);

/** Short keys would meet too many words. */
const leastKey = 5;
const arabicLetter = /^[\u0621-\u064a]/;
const article = /^ال(?=.{3})/;
/** Persons and tenses glued before an Arabic verb, and its plural after it. */
const arabicPerson = /^(?:س|غا|غ|كا|ك|تا)?[اينت](?=.{3})/;
const arabicPlural = /(?<=.{3})(?:وا|ون|ين|و)$/;
const latinPerson = /^(?:ghad|gha|gh|ka|ta|k)?[nyt](?=.{3})/;
const latinPlural = /(?<=.{3})(?:ou|iw|aw|o|w)$/;
const leastVerb = 3;

/** One key for the persons of a verb: "سننام", "ينامون", "ننام"; "ghadi nbato", "kanbat", "ybato". Empty for other words. */
function verbKey(form: string): string {
  if (arabicLetter.test(form)) {
    const person = arabicPerson.exec(form);
    const stem = form.slice(person?.[0].length ?? 0).replace(arabicPlural, "");
    return person && stem.length >= leastVerb ? `%${whoseOf(person[0])}${stem}` : "";
  }
  const person = /^[a-z0-9]+$/.test(form) ? latinPerson.exec(form) : null;
  if (!person) return "";
  const stem = darijaKey(form.slice(person[0].length).replace(latinPlural, ""));
  return stem.length > leastVerb ? `%${whoseOf(person[0])}${stem}` : "";
}

/** What we do is not what others do: "who presents?" asks for a speaker, "what do we present?" does not. */
const whoseOf = (person: string): string => (/[انn]$/.test(person) ? "n" : "y");

const suffix = /(?<=.{3})(?:اتها|اتهم|هم|ها|نا|كم|ات|ين|ون|ان|ه|ا)$/;

const singular = (form: string): string => (/^[a-z]{2,}[a-rt-z][sx]$/.test(form) ? form.slice(0, -1) : form);

/**
 * One key for French words in Arabic letters, which nobody spells alike: "السطوريطيلينغ" and "ستوريتيلينغ". Emphatic
 * letters as plain ones, no long vowels, no doubled letters.
 */
function loanKey(form: string): string {
  const key = form
    .replace(article, "")
    .replace(/ط|ث/g, "ت")
    .replace(/ص/g, "س")
    .replace(/ض|ظ|ذ/g, "د")
    .replace(/غ|ق/g, "ك")
    .replace(/[اويىئؤءهع]/g, "")
    .replace(/(.)\1+/gu, "$1");
  return key.length >= leastLoanKey ? `^${key}` : "";
}
const leastLoanKey = 4;

function entryWords(phrase: string, loose: boolean): string[][] {
  const forms = readTokens(phrase).tokens.map((token) => token.form);
  const telling = forms.filter((form) => !joint.has(form));
  if (telling.length < forms.length && telling.every((form) => filler.has(form))) return [];
  return telling.map((form) => {
    const bare = arabicLetter.test(form) ? form.replace(article, "") : singular(form);
    const key = loose && /^[a-z0-9]+$/.test(form) ? darijaKey(form) : "";
    const loan = arabicLetter.test(form) && telling.length === 1 ? loanKey(form) : "";
    const verb = telling.length === 1 && (loose || arabicLetter.test(form)) ? verbKey(form) : "";
    return [
      ...new Set([form, bare, ...(key.length >= leastKey ? [key] : []), ...[loan, verb].filter((one) => one !== "")]),
    ];
  });
}

/** Spellings under which a word of a question may be met, the most faithful first. */
function variants(form: string): string[] {
  const found = new Set<string>([form, singular(form)]);
  for (const spelling of spellings(form)) {
    if (spelling.startsWith("~") && spelling.length < leastKey) continue;
    found.add(spelling);
    if (arabicLetter.test(spelling)) found.add(spelling.replace(article, ""));
  }
  for (const spelling of [...found]) {
    if (!arabicLetter.test(spelling)) continue;
    const bare = spelling.replace(suffix, "");
    if (bare.length >= 3) found.add(bare);
  }
  // The loosest keys come last: any other reading is more faithful.
  const stems = arabicLetter.test(form) ? [form, form.replace(/^[وفبلك](?=.{4})/, "")] : [];
  for (const loan of stems.map(loanKey)) if (loan !== "") found.add(loan);
  const verb = verbKey(form);
  if (verb !== "") found.add(verb);
  return [...found];
}

/** Names that are said of everything here tell nothing apart: the programme's own, its place's, the country's. */
function nameUnit({ id, forms }: Programme["names"][number], { name, place }: Programme): Unit {
  const spelt = forms.map(folded);
  const says = (texts: Programme["name"]) => Object.values(texts).map(folded);
  if (says(name).some((own) => spelt.some((form) => own === form || own.startsWith(`${form} (`)))) return "name:own";
  if (says(place).some((home) => spelt.some((form) => home.includes(form)))) return "name:home";
  return spelt.includes("maroc") ? "name:country" : `name:${id}`;
}

const known = new WeakMap<Programme, Vocabulary>();

/** The lexicon and the programme's own names, made ready once for a programme. */
export function vocabularyOf(programme: Programme): Vocabulary {
  const ready = known.get(programme);
  if (ready) return ready;
  const first = new Map<string, Entry[]>();
  const singles = new Set<string>();
  const learn = (list: WordList, unit: Unit, phrase: string) => {
    const words = entryWords(phrase, list === "arabizi");
    if (words.length === 0) return; // only small words: too little to recognise it by
    for (const key of words[0]!) {
      const row = first.get(key);
      if (row) row.push({ unit, list, words });
      else first.set(key, [{ unit, list, words }]);
    }
    for (const spelling of words.flat()) if (!/^[~^%]/.test(spelling)) singles.add(spelling);
  };
  for (const [list, concepts] of Object.entries({ fr: french, en: english, ar: arabic, arabizi })) {
    for (const [concept, forms] of Object.entries(concepts)) {
      for (const form of forms.split(",")) learn(list as WordList, concept, form.trim());
    }
  }
  for (const name of programme.names) for (const form of name.forms) learn("names", nameUnit(name, programme), form);
  for (const word of [...filler, ...joint]) singles.add(word);
  const vocabulary = { first, shelf: wordShelf(singles) };
  known.set(programme, vocabulary);
  return vocabulary;
}

interface Candidate extends ReadWord {
  variants: readonly string[];
}

export interface ReadUnits {
  /** In the order of the text; a phrase that means two things gives both. */
  units: { unit: Unit; start: number; end: number }[];
}

/**
 * Reads a text into units: the longest phrase first, then spellings one slip away, then bare words. A word that means
 * one thing in French and another in Darija ("fin") is taken from the list of the language it stands in. Texts of the
 * folder are spelt right: they are read without `forgiving`.
 */
export function readUnits(text: string, vocabulary: Vocabulary, home: WordList | null, forgiving = true): ReadUnits {
  const { tokens } = readTokens(text);
  const telling: Candidate[] = tokens
    .filter((token) => !joint.has(token.form) && /[\p{L}\p{N}]/u.test(token.form))
    .map((token) => ({
      form: token.form,
      start: token.start,
      end: token.end,
      variants: spelt(token.form, vocabulary, forgiving),
    }));
  const units: ReadUnits["units"] = [];
  for (let place = 0; place < telling.length; ) {
    const { length, found } = longest(telling, place, vocabulary, home);
    const { start } = telling[place]!;
    if (length > 0) {
      const { end } = telling[place + length - 1]!;
      for (const unit of found) units.push({ unit, start, end });
      place += length;
      continue;
    }
    const { form, end, variants: spellingsOf } = telling[place]!;
    if (
      !(forgiving && isCommon(form)) &&
      !spellingsOf.some((spelling) => filler.has(spelling)) &&
      !/^\d{1,2}$|^.$/.test(form)
    )
      units.push({ unit: `word:${stem(form)}`, start, end });
    place += 1;
  }
  return { units };
}

function spelt(form: string, vocabulary: Vocabulary, forgiving: boolean): readonly string[] {
  const found = variants(form);
  if (
    !forgiving ||
    filler.has(form) ||
    isCommon(form) ||
    found.some((spelling) => vocabulary.first.has(spelling) || vocabulary.shelf.words.has(spelling))
  )
    return found;
  const near = vocabulary.shelf.nearest(form);
  return near === null ? found : [...found, ...variants(near)];
}

function longest(
  telling: readonly Candidate[],
  place: number,
  { first }: Vocabulary,
  home: WordList | null,
): { length: number; found: Unit[] } {
  let length = 0;
  let faith = Number.POSITIVE_INFINITY;
  let found: Entry[] = [];
  const own = telling[place]!;
  for (const [rank, spelling] of own.variants.entries()) {
    for (const entry of first.get(spelling) ?? []) {
      const { words } = entry;
      if (words.length < length || (words.length === length && rank > faith)) continue;
      const whole = words.every((keys, offset) => {
        if (offset === 0) return true;
        const token = telling[place + offset];
        return token?.variants.some((variant) => keys.includes(variant)) === true;
      });
      // "but", "ai", "car": small words of one language are the nouns of another.
      const small = words.length === 1 && filler.has(own.form);
      if (!whole || (small && (own.form !== spelling || (home !== null && entry.list !== home)))) continue;
      if (words.length > length || rank < faith) found = [];
      length = words.length;
      faith = rank;
      found.push(entry);
    }
  }
  const athome = found.filter((entry) => entry.list === home || entry.list === "names");
  const meant = athome.length > 0 ? athome : found;
  return { length, found: [...new Set(meant.map((entry) => entry.unit))] };
}

/** A bare word without the endings that bend it, so that two bendings of an unknown word meet. */
export const stem = (form: string): string =>
  arabicLetter.test(form)
    ? form.replace(/^(?:وال|بال|فال|كال|لل|ال)(?=.{3})/, "").replace(suffix, "")
    : form.replace(/(?<=.{4})(?:ees|ee|es|e|s|x)$/, "");
