import { detectLanguage } from "../../domain/language/detect.ts";
import type { WrittenForm } from "../../domain/language/names.ts";
import type { Programme } from "../../domain/programme.ts";
import { type AskedTime, readTimes } from "./clock.ts";
import { type AskedDay, readDays } from "./day.ts";
import { readUnits, type Unit, type Vocabulary, vocabularyOf, type WordList } from "./vocabulary.ts";

/** A question as the answering rules see it. */
export interface Question {
  text: string;
  /** Without the days and times that stand apart. */
  units: ReadonlySet<Unit>;
  days: readonly AskedDay[];
  times: readonly AskedTime[];
}

/** Words that every question may have: they neither choose an answer nor speak against one. */
export const light: ReadonlySet<Unit> = new Set([
  "what",
  "which",
  "yesno",
  "exist",
  "how",
  "dayword",
  "programme",
  "event",
  "session",
  "team",
  "name:rallyia",
  "name:morocco",
  "name:merzouga",
]);

/** What is asked of a thing; an answer that does not treat it answers something else. */
export const asking: ReadonlySet<Unit> = new Set(["who", "where", "howmany", "howlong", "why", "when", "hour", "date"]);

const partOfDay: ReadonlySet<Unit> = new Set(["morning", "afternoon", "evening"]);
const timeWords: ReadonlySet<Unit> = new Set(["when", "hour", "date"]);
const clockWord = /^word:(?:\d{1,2}(?:h|heure|min|mn|pm|am)?\d{0,2}|\d{4})$/;

const lists: Partial<Record<WrittenForm, WordList>> = { fr: "fr", en: "en", ar: "ar", ary: "ar", "ary-Latn": "arabizi" };

/** The list of words that a text's language reads first. */
export const homeList = (text: string): WordList | null => lists[detectLanguage(text).language] ?? null;

/** Units of a phrase of the programme folder; its days are units too ("day:3", "date:2026-06-20"). */
export function phraseUnits(text: string, vocabulary: Vocabulary, programme: Programme, home: WordList | null): Set<Unit> {
  const days = readDays(text, programme, beforeAll);
  const { units } = readUnits(text, vocabulary, home);
  const kept = units.filter(({ unit, start, end }) => !within(days, start, end) && !clockWord.test(unit));
  return new Set([...kept.map(({ unit }) => unit), ...(asksWho(text) ? ["who"] : []), ...dayUnits(days)]);
}

/** Arabic "من" asks for a person where it opens a sentence, and says "from" elsewhere. */
const openingWho = /(?:^|[.!?؟،:]\s*)(?:و|ف)?من\s+(?!أين|اين|فضل|أجل|اجل|خلال|بعد|قبل|بين|غير|دون|حيث|هنا)[\u0621-\u064a]/u;
const asksWho = (text: string): boolean => openingWho.test(text.trim());

/** So that "today" in a phrase of the folder names no day. */
const beforeAll = new Date(0);

const within = (days: readonly AskedDay[], start: number, end: number): boolean =>
  days.some((day) => start < day.end && end > day.start);

export const dayUnits = (days: readonly AskedDay[]): Unit[] =>
  days.map(({ day, date }) => (day ? `day:${day.number}` : `date:${date ?? "outside"}`));

export function readQuestion(text: string, programme: Programme, now: Date): Question {
  const vocabulary = vocabularyOf(programme);
  const days = readDays(text, programme, now);
  const read = readUnits(text, vocabulary, homeList(text));
  const units = new Set<Unit>();
  for (const { unit, start, end } of read.units) {
    if (within(days, start, end) && !partOfDay.has(unit)) continue;
    if (!clockWord.test(unit)) units.add(unit);
  }
  if (asksWho(text)) units.add("who");
  // "When does it take place?" does not ask for a place.
  if ([...timeWords].some((unit) => units.has(unit)) && !units.has("where")) units.delete("place");
  if (units.has("howlong")) units.delete("howmany");
  return { text, units, days, times: readTimes(text) };
}
