import { readTimetable } from "../../domain/planning/timetable.ts";
import type { Day, Programme } from "../../domain/programme.ts";
import { readTokens } from "../../domain/reading/tokens.ts";
import { dayWords, firstDay, fromToday, lastDay, months, numbers, weekdays } from "./lexicon/calendar.ts";

/** A day that a question names: one of the programme, or a date outside it. */
export interface AskedDay {
  /** Null for a day that the programme does not have. */
  day: Day | null;
  /** ISO date; null for "day 6" and the like. */
  date: string | null;
  start: number;
  end: number;
}

interface Phrase {
  words: readonly string[];
  /** The same without article or glued preposition. */
  bare: readonly string[];
  value: number;
}

const prefix = /^(?:وال|فال|بال|لل|ال|ف|ب|ل)(?=.{3})/;
const unglued = (form: string): string => (form.length > 3 ? form.replace(prefix, "") : form);
const formsOf = (text: string): string[] => readTokens(text).tokens.map((token) => token.form);
const phrases = (text: string, value: number): Phrase[] =>
  text
    .split(",")
    .map((form) => ({ words: formsOf(form), bare: formsOf(form).map(unglued), value }))
    .filter((phrase) => phrase.words.length > 0);
const lists = (rows: readonly string[]): Phrase[] => rows.flatMap((row, index) => phrases(row, index + 1));

const weekdayPhrases = lists(weekdays);
const monthPhrases = lists(months);
const numberPhrases = lists(numbers);
const dayPhrases = phrases(dayWords, 0);
const lastPhrases = phrases(lastDay, -1);
const firstPhrases = phrases(firstDay, 1);
const relativePhrases = fromToday.flatMap(({ shift, words }) => phrases(words, shift));

const glued = /^(?:j|jour|day|d|nhar|n)([1-9])$/;

interface Read {
  form: string;
  bare: string;
  start: number;
  end: number;
}

/** The longest phrase of a list that begins at a word; its length in words and its value. */
function meet(
  words: readonly Read[],
  place: number,
  list: readonly Phrase[],
  bent = true,
): { length: number; value: number } | null {
  let best: { length: number; value: number } | null = null;
  for (const phrase of list) {
    if (best !== null && phrase.words.length <= best.length) continue;
    const met = phrase.words.every((word, offset) => {
      const read = words[place + offset];
      return read !== undefined && (read.form === word || (bent && read.bare === phrase.bare[offset]));
    });
    if (met) best = { length: phrase.words.length, value: phrase.value };
  }
  return best;
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const shifted = (date: string, days: number): string =>
  iso(new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000));
const weekdayOf = (date: string): number => ((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;
const joiners = new Set("de du d le la l of the ديال من في mn dyal juin يونيو june".split(" "));

/**
 * The days that a question names, by number, weekday, date or "today" on the programme's clock. Before and after the
 * programme "today" and "tomorrow" name no day unless they fall on one.
 */
export function readDays(text: string, programme: Programme, now: Date): AskedDay[] {
  const words = readTokens(text)
    .tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.form))
    .map(({ form, start, end }): Read => ({ form, bare: unglued(form), start, end }));
  const days = [...programme.days].sort((one, other) => one.date.localeCompare(other.date));
  const first = days[0];
  if (!first) return [];
  const byDate = (date: string): Day | null => days.find((day) => day.date === date) ?? null;
  const today = readTimetable(programme, now).date;
  const found: AskedDay[] = [];

  for (let place = 0; place < words.length; ) {
    const read = dayAt(place);
    if (read === null) {
      place += 1;
      continue;
    }
    if (read.asked !== null) {
      const asked = { ...read.asked, start: words[place]!.start, end: words[place + read.length - 1]!.end };
      const twice = found.some((other) => other.day === asked.day && other.date === asked.date);
      if (!twice) found.push(asked);
    }
    place += read.length;
  }
  return found;

  type Found = { length: number; asked: { day: Day | null; date: string | null } | null };

  function dayAt(place: number): Found | null {
    const { form } = words[place]!;
    const last = meet(words, place, lastPhrases);
    // "آخر نهار اللول" is the end of the first day.
    if (
      last &&
      !meet(words, place + last.length, numberPhrases) &&
      !joiners.has(words[place + last.length]?.form ?? "")
    )
      return { length: last.length, asked: { day: days.at(-1)!, date: days.at(-1)!.date } };
    const opening = meet(words, place, firstPhrases);
    if (opening) return { length: opening.length, asked: { day: first!, date: first!.date } };
    const short = glued.exec(form);
    if (short) return { length: 1, asked: numbered(Number(short[1])) };
    return dated(place) ?? byWeekday(place) ?? byNumber(place) ?? relative(place);
  }

  function numbered(number: number): { day: Day | null; date: string | null } {
    const day = days.find((candidate) => candidate.number === number) ?? null;
    const beyond = number - days.at(-1)!.number;
    return { day, date: day?.date ?? (beyond > 0 ? shifted(days.at(-1)!.date, beyond) : null) };
  }

  /** "16 juin", "le 17", "17/06", "june 18". */
  function dated(place: number): Found | null {
    const number = Number(/^(\d{1,2})(?:er|eme|st|nd|rd|th)?$/.exec(words[place]!.form)?.[1] ?? Number.NaN);
    const date = (day: number, month: number): string =>
      `${first!.date.slice(0, 4)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    const month = Number(first!.date.slice(5, 7));
    const told = (day: number, monthNumber: number) => {
      const when = date(day, monthNumber);
      return { day: byDate(when), date: when };
    };
    if (number >= 1 && number <= 31) {
      const named = meet(words, place + 1, monthPhrases);
      if (named) return { length: 1 + named.length, asked: told(number, named.value) };
      const next = words[place + 1];
      const slash = next && /^0?\d{1,2}$/.test(next.form) && /[/.-]/.test(text.slice(words[place]!.end, next.start));
      if (slash && Number(next.form) === month) return { length: 2, asked: told(number, month) };
      const near =
        days.some((day) => Number(day.date.slice(8)) === number) ||
        number === Number(shifted(days.at(-1)!.date, 1).slice(8));
      const before = words[place - 1]?.form ?? "";
      const clocked = /^(?:h|heures?|pm|am|minutes?|min|mn|d9i9a|d9ay9|دقيقه|دقيقة|ساعه|criteres?|personnes?)$/.test(
        next?.form ?? "",
      );
      if (
        near &&
        number >= 13 &&
        !clocked &&
        /^(?:le|du|au|nhar|day|jour|يوم|نهار|the|on|la|journee|اليوم|النهار|lyoum|date|youm|yom|f|de|et|16|17|18|19|20|وم|ليوم)$/.test(
          before,
        )
      )
        return { length: 1, asked: told(number, month) };
      return null;
    }
    const named = meet(words, place, monthPhrases);
    const after = named && Number(/^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(words[place + named.length]?.form ?? "")?.[1]);
    if (named && after) return { length: named.length + 1, asked: told(after, named.value) };
    return null;
  }

  function byWeekday(place: number): Found | null {
    const named = meet(words, place, weekdayPhrases);
    if (!named) return null;
    const day = days.find((candidate) => weekdayOf(candidate.date) === named.value) ?? null;
    if (day) return { length: named.length, asked: { day, date: day.date } };
    const next = shifted(days.at(-1)!.date, 1);
    return { length: named.length, asked: { day: null, date: weekdayOf(next) === named.value ? next : null } };
  }

  /** "jour 2", "deuxième journée", "nhar tani". */
  function byNumber(place: number): Found | null {
    const said = meet(words, place, dayPhrases);
    if (said) {
      let after = place + said.length;
      if (joiners.has(words[after]?.form ?? "") && words[after]?.form !== "juin") after += 1;
      const number = meet(words, after, numberPhrases);
      // "d'un" is no first day.
      const plain = words[place]!.form.length > 1 || /^\d/.test(words[after]?.form ?? "");
      if (number && plain) return { length: after + number.length - place, asked: numbered(number.value) };
    }
    const number = /^\d+$/.test(words[place]!.form) ? null : meet(words, place, numberPhrases);
    const noun = number && meet(words, place + number.length, dayPhrases);
    if (number && noun && words[place + number.length]!.form.length > 1)
      return { length: number.length + noun.length, asked: numbered(number.value) };
    return null;
  }

  function relative(place: number): Found | null {
    // "الغدا" is lunch, "غدا" tomorrow.
    const said = meet(words, place, relativePhrases, false);
    if (!said) return null;
    const date = shifted(today, said.value);
    const day = byDate(date);
    return { length: said.length, asked: day ? { day, date } : null };
  }
}
