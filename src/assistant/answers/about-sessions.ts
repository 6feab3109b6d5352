import { minutesBetween, readTimetable } from "../../domain/planning/timetable.ts";
import type { Day, Session } from "../../domain/programme.ts";
import { type Asked, citedHours, citedSession, type Draft, dayOf, lineOf, slotOf, titleOf } from "./draft.ts";
import { asking, homeList } from "./question.ts";
import { type QuestionKind, sessionKinds } from "./question-kind.ts";
import type { Named } from "./score.ts";
import { readUnits, vocabularyOf } from "./vocabulary.ts";

type Placed = Named["sessions"][number];

const quoteLimit = 35;
const shownInList = 8;

/** What is told of named sessions; null when this kind of question does not fit them. */
export function aboutSessions(context: Asked, kind: QuestionKind, named: Named): (() => Draft) | null {
  switch (kind) {
    case "when":
      return () => told(context, named);
    case "duration":
      return () => durations(context, named);
    case "count":
      return [...named.by].every((unit) => sessionKinds.has(unit)) ? () => counted(context, named) : null;
    case "before":
    case "after":
      return () => neighbours(context, named, kind);
    default:
      return null;
  }
}

const askedDays = ({ question }: Asked): Day[] => question.days.flatMap(({ day }) => (day ? [day] : []));

/** Those of the asked days. */
function onAskedDays(context: Asked, { sessions }: Named): Placed[] {
  const days = askedDays(context);
  return days.length === 0 ? [...sessions] : sessions.filter(({ day }) => days.includes(day));
}

/** The same; of today those that are not over yet, when the clock is in the middle of them. */
function chosen(context: Asked, named: Named): Placed[] {
  const days = askedDays(context);
  const onDay = onAskedDays(context, named);
  const { date, time } = readTimetable(context.programme, context.now);
  if (days.length !== 1 || days[0]!.date !== date) return onDay;
  const left = onDay.filter(({ session }) => session.start === null || (session.end ?? session.start) > time);
  return left.length > 0 ? left : onDay;
}

function told(context: Asked, named: Named): Draft {
  const { words, question, library, programme } = context;
  const some = chosen(context, named);
  const outside = question.days.length > 0 && askedDays(context).length === 0;
  if (outside) return noSuchDay(context);
  const then = some.filter(({ session }) => question.times.some(({ time }) => covers(session, time)));
  const sessions = then.length > 0 ? then : some.length > 0 ? some : [...named.sessions];
  const asksMore = [...question.units].some((unit) => asking.has(unit));
  const asksIf = !asksMore && (question.units.has("yesno") || question.units.has("exist"));
  const wrongDay = some.length === 0;
  const wrongTime =
    question.times.length > 0 &&
    !sessions.some(({ session }) => question.times.some(({ time }) => covers(session, time)));
  const opening =
    wrongDay || (wrongTime && asksIf)
      ? words.no
      : asksIf && question.units.has("exist") && !question.units.has("what") && !question.units.has("which")
        ? words.yes
        : "";
  const [only] = sessions;
  if (sessions.length === 1 && only) {
    const quote = asksTimeAlone(context) ? null : bestSentence(context, only.session);
    const text = words.session(lineOf(context, only.session, only.day), quote === null ? null : words.quoted(quote));
    return {
      text: opening + text,
      citations: [...citedSession(library, only.session, quote), ...citedHours(library, only.session)],
      grounded: true,
    };
  }
  const alike = sessions.every(
    ({ session }) => session.start === only!.session.start && session.quoteTitle === only!.session.quoteTitle,
  );
  const daily = alike && sessions.length === programme.days.length;
  const text = daily
    ? words.everyDay(titleOf(context, only!.session), words.hours(only!.session.start, only!.session.end))
    : words.sessions(sessions.slice(0, shownInList).map(({ session, day }) => lineOf(context, session, day)));
  const shown = sessions.slice(0, daily ? 1 : shownInList);
  const citations = shown.flatMap(({ session }) => [
    ...citedSession(library, session, null),
    ...citedHours(library, session),
  ]);
  const described =
    sessions.length <= 3 && !asksTimeAlone(context)
      ? sessions.flatMap(({ session }) => (session.quote ? citedSession(library, session, session.quote).slice(1) : []))
      : [];
  return { text: opening + text, citations: [...citations, ...described], grounded: true };
}

const timeAsked: ReadonlySet<string> = new Set(["when", "hour", "date", "start", "end", "next"]);

/** "At what time is the masterclass?" wants its title and its hours, not what it is about. */
const asksTimeAlone = ({ question: { units } }: Asked): boolean =>
  [...units].some((unit) => timeAsked.has(unit)) && !["what", "why", "how", "who"].some((unit) => units.has(unit));

const covers = ({ start, end }: Session, time: string): boolean =>
  start !== null && (start === time || (start <= time && end !== null && time < end));

export function noSuchDay({ words, programme }: Asked): Draft {
  const days = [...programme.days].sort((one, other) => one.date.localeCompare(other.date));
  const name = (day: Day | undefined) => (day ? words.day(day.number, day.date) : "");
  return { text: words.noSuchDay(days.length, name(days[0]), name(days.at(-1))), citations: [], grounded: false };
}

/** A short description whole; of a long one the sentence that speaks most of what was asked. */
function bestSentence(context: Asked, { quote }: Session): string | null {
  if (quote === undefined) return null;
  if (quote.split(/\s+/).length <= quoteLimit) return quote;
  const vocabulary = vocabularyOf(context.programme);
  const sentences = quote.match(/[^.]+\.?/g) ?? [quote];
  const shared = (sentence: string): number =>
    new Set(
      readUnits(sentence, vocabulary, homeList(sentence), false)
        .units.filter(({ unit }) => context.question.units.has(unit))
        .map(({ unit }) => unit),
    ).size;
  const best = sentences
    .map((sentence) => ({ sentence: sentence.trim(), shared: shared(sentence) }))
    .sort((one, other) => other.shared - one.shared)[0]!;
  return best.shared > 1 ? best.sentence : quote;
}

function durations(context: Asked, named: Named): Draft {
  const { words, library } = context;
  const some = onAskedDays(context, named);
  const sessions = (some.length > 0 ? some : named.sessions).slice(0, shownInList);
  const seen = new Set<string>();
  const parts = sessions.flatMap(({ session, day }) => {
    const key = `${session.quoteTitle} ${session.start} ${session.end}`;
    if (seen.has(key) && session.end !== null) return [];
    seen.add(key);
    const title = titleOf(context, session);
    if (session.start === null || session.end === null) return [words.noEnd(title, dayOf(context, day), session.start)];
    const length = words.length(minutesBetween(session.start, session.end));
    return [words.lasts(title, length, words.hours(session.start, session.end), dayOf(context, day))];
  });
  const told = sessions.some(({ session }) => session.end !== null);
  const citations = sessions
    .slice(0, 3)
    .flatMap(({ session }) => [...citedSession(library, session, null), ...citedHours(library, session)]);
  return { text: parts.join(" "), citations, grounded: told };
}

function counted(context: Asked, named: Named): Draft {
  const { words, library, programme } = context;
  const sessions = onAskedDays(context, named);
  const days = askedDays(context);
  const kind = named.sessions[0]?.session.kind ?? "";
  const place =
    days.length > 0 ? days.map((day) => dayOf(context, day)).join(", ") : words.inAll(programme.days.length);
  const lines = sessions.slice(0, shownInList).map(({ session, day }) => lineOf(context, session, day));
  const list = lines.length > 0 && lines.length < shownInList ? ` ${words.sessions(lines)}` : "";
  const citations = sessions.slice(0, 4).flatMap(({ session }) => citedSession(library, session, null));
  return { text: words.counted(sessions.length, words.kinds[kind] ?? kind, place) + list, citations, grounded: true };
}

function neighbours(context: Asked, named: Named, kind: "before" | "after"): Draft {
  const { words, library } = context;
  const some = chosen(context, named);
  const found = (some.length > 0 ? some : named.sessions).map(({ session, day }) => {
    const place = day.sessions.indexOf(session);
    return { session, day, beside: day.sessions[place + (kind === "after" ? 1 : -1)] ?? null };
  });
  const first = found[0]!;
  const what =
    new Set(found.map(({ session }) => session.start)).size === 1
      ? slotOf(context, first.session)
      : titleOf(context, first.session);
  const beside = found.flatMap((one) => (one.beside ? [{ session: one.beside, day: one.day }] : []));
  if (beside.length === 0)
    return {
      text: kind === "after" ? words.nothingAfter(what) : words.nothingBefore(what),
      citations: citedSession(library, first.session, null),
      grounded: true,
    };
  const lines = beside.map(({ session, day }) => lineOf(context, session, day));
  // With one neighbour its description helps; a ceremony or keynote after it tells the evening.
  const quote = beside.length === 1 ? (beside[0]!.session.quote ?? null) : null;
  const text = words[kind](what, lines) + (quote !== null && quote.length < 160 ? ` ${words.quoted(quote)}` : "");
  const citations = beside
    .slice(0, 4)
    .flatMap(({ session }) => [...citedSession(library, session, quote), ...citedHours(library, session)]);
  return { text, citations, grounded: true };
}
