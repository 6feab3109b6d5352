import { detectLanguage } from "../../domain/language/detect.ts";
import { folded } from "../../domain/language/fold.ts";
import type { WrittenForm } from "../../domain/language/names.ts";
import type { Programme } from "../../domain/programme.ts";
import { readTokens } from "../../domain/reading/tokens.ts";
import { type AskedTime, readTimes } from "./clock.ts";
import { type AskedDay, readDays } from "./day.ts";
import { tellings } from "./lexicon/fillers.ts";
import { readUnits, type Unit, type Vocabulary, vocabularyOf, type WordList } from "./vocabulary.ts";

/** A question as the answering rules see it. */
export interface Question {
  text: string;
  /** Without the days and times that stand apart. */
  units: ReadonlySet<Unit>;
  days: readonly AskedDay[];
  times: readonly AskedTime[];
  /** The list that its language reads first. */
  home: WordList | null;
}

/** Words that every question may have: they neither choose an answer nor speak against one. */
export const light: ReadonlySet<Unit> = new Set([
  "what",
  "which",
  "yesno",
  "exist",
  "may",
  "aside",
  "how",
  "dayword",
  "programme",
  "event",
  "session",
  "team",
  "name:own",
  "name:country",
  "name:home",
]);

/** What is asked of a thing; an answer that does not treat it answers something else. */
export const asking: ReadonlySet<Unit> = new Set([
  "who",
  "where",
  "howmany",
  "howlong",
  "why",
  "when",
  "hour",
  "date",
  "city",
  "region",
]);

const partOfDay: ReadonlySet<Unit> = new Set(["morning", "afternoon", "evening"]);
const timeWords: ReadonlySet<Unit> = new Set(["when", "hour", "date"]);
const clockWord = /^word:(?:\d{1,2}(?:h|heure|min|mn|pm|am)?\d{0,2}|\d{4})$/;

const lists: Partial<Record<WrittenForm, WordList>> = {
  fr: "fr",
  en: "en",
  ar: "ar",
  ary: "ar",
  "ary-Latn": "arabizi",
};

/** The list of words that a text's language reads first. */
export const homeList = (text: string): WordList | null => lists[detectLanguage(text).language] ?? null;

/** Units of a phrase of the programme folder; its days are units too ("day:3", "date:2026-06-20"). */
export function phraseUnits(
  text: string,
  vocabulary: Vocabulary,
  programme: Programme,
  home: WordList | null,
): Set<Unit> {
  const days = readDays(text, programme, beforeAll);
  const { units } = readUnits(text, vocabulary, home, false);
  const kept = units.filter(({ unit, start, end }) => !within(days, start, end) && !clockWord.test(unit));
  const found = new Set([...kept.map(({ unit }) => unit), ...(asksWho(text) ? ["who"] : []), ...dayUnits(days)]);
  combine(found);
  return found;
}

/** What words mean together. */
function combine(units: Set<Unit>): void {
  if (units.has("howlong")) units.delete("howmany");
  // "Can we know when" asks when; only "can we pitch in pairs" asks for a permission.
  if ([...units].some((unit) => asking.has(unit))) units.delete("may");
  if (units.has("howmany") && units.has("dayword")) units.add("daycount");
  if (units.has("howmany") && units.has("team") && !units.has("people") && !units.has("member")) units.add("teamcount");
  // Another thing than the incubation comes "after the final".
  if (
    units.has("incubation") &&
    ["ceremony", "awards", "lunch", "break", "keynote", "panel"].some((unit) => units.has(unit))
  ) {
    units.delete("incubation");
    units.add("after").add("facing");
  }
  // Alone or in a group first is told of the method, not of the stage.
  const inGroup = ["individual", "collective", "brainwriting", "brainstorming"].some((unit) => units.has(unit));
  if (inGroup) units.delete("order");
  else if ((units.has("team") && units.has("first")) || (units.has("pitch") && units.has("first") && units.has("last")))
    units.add("order");
  if (units.has("ceremony") && units.delete("prize")) units.add("awards");
  // The results expected of a day are not the jury's.
  if (units.has("expected")) units.delete("results");
  // The profile of jurors is not the shape of teams.
  if ((units.has("jury") || units.has("judge")) && units.delete("form")) units.add("who");
  // Who begins is told by the order of passage.
  if (units.has("team") && units.has("start") && (units.has("who") || units.has("which"))) units.add("order");
  // Darija asks "3lach" both for a reason and for the ground on which one judges.
  if (units.has("why") && units.has("judge")) {
    units.delete("why");
    units.add("what");
  }
}

const tellingForms = new Set(tellings.split(/\s+/).flatMap((word) => readTokens(word).tokens.map(({ form }) => form)));
/** Where the asking begins after "could you please tell me"; 0 when nothing of the kind opens the text. */
function endOfCourtesy(text: string): number {
  const { tokens } = readTokens(text);
  const last = tokens.findLastIndex(({ form }) => tellingForms.has(form));
  return last < 0 || last > tokens.length - 3 ? 0 : tokens[last]!.end;
}

/** "Five days?" asks how many. */
const someDays =
  /(?:^|\W)(?:\d|[لب]?(?:ثلاثه|اربعه|ربع|خمسه|خمس|سته) ?|trois|quatre|cinq|six|three|four|five|six|tlata|reb3a|khamsa|stta) ?(?:d |dyal )?(?:jours|journees|days|ايام|iyam|eyam|liyam|nharat)/u;
/** "C'est le combien ?" */
const dayOfMonth = /(?:^|\W)le combien(?:\W|$)/u;
/** "The days where there is a panel" asks for days. */
const relativeWhere = /(?:jours?|journees?|moments?|seances?|sessions?|days?|ateliers?|formations?) (?:ou|where) /u;

/** Arabic "من" asks for a person where it opens a sentence, and says "from" elsewhere. */
const openingWho =
  /(?:^|[.!?؟،:]\s*)(?:و|ف)?من\s+(?!أين|اين|فضل|أجل|اجل|خلال|بعد|قبل|بين|غير|دون|حيث|هنا)[\u0621-\u064a]/u;
const asksWho = (text: string): boolean => openingWho.test(text.trim());

/** So that "today" in a phrase of the folder names no day. */
const beforeAll = new Date(0);

const within = (places: readonly { start: number; end: number }[], start: number, end: number): boolean =>
  places.some((place) => start >= place.start && end <= place.end);

export const dayUnits = (days: readonly AskedDay[]): Unit[] =>
  days.map(({ day, date }) => (day ? `day:${day.number}` : `date:${date ?? "outside"}`));

/** `home` is the language of the message that a clause stands in. */
export function readQuestion(text: string, programme: Programme, now: Date, home = homeList(text)): Question {
  const vocabulary = vocabularyOf(programme);
  const days = readDays(text, programme, now);
  const read = readUnits(text, vocabulary, home);
  const times = readTimes(text);
  const units = new Set<Unit>();
  const asksFrom = endOfCourtesy(text);
  for (const { unit, start, end } of read.units) {
    if (start < asksFrom && unit.startsWith("word:")) continue;
    if ((within(days, start, end) || within(times, start, end)) && !partOfDay.has(unit)) continue;
    if (!clockWord.test(unit)) units.add(unit);
  }
  if (asksWho(text)) units.add("who");
  // "When does it take place?" does not ask for a place.
  if ([...timeWords].some((unit) => units.has(unit)) && !units.has("where")) units.delete("place");
  combine(units);
  if (someDays.test(folded(text))) units.add("howmany").add("daycount");
  if (dayOfMonth.test(folded(text))) {
    units.delete("howmany");
    units.add("date");
  }
  if (relativeWhere.test(folded(text))) {
    units.delete("where");
    units.add("date");
  }
  // "What result on Wednesday evening?" asks what is due; the jury's results are announced.
  if (days.length > 0 && units.has("results") && units.has("what") && !units.has("announce")) {
    units.delete("results");
    units.add("expected");
  }
  // "Which mentor knows farming?" asks for a name.
  const ofPerson = ["mentor", "trainer", "speaker"].some((unit) => units.has(unit));
  const ofTime = days.length > 0 || times.length > 0 || [...timeWords].some((unit) => units.has(unit));
  if (units.has("which") && ofPerson && !ofTime && !units.has("session")) units.add("who");
  // "What is day 2 called?"
  const others = [...units].filter((unit) => !light.has(unit) && unit !== "name" && unit !== "theme");
  if (days.length > 0 && others.length === 0 && units.delete("name")) units.add("theme");
  // Arabic has one word for a title and an address: a day has no address.
  if (days.length > 0 && units.delete("address")) units.add("theme");
  // "What do we eat?" asks for the menu, "when do we eat?" for the lunch.
  if (units.has("eat") && units.has("what") && ![...timeWords].some((unit) => units.has(unit))) units.add("menu");
  return { text, units, days, times, home };
}
