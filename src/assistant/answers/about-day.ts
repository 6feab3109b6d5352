import { readTimetable } from "../../domain/planning/timetable.ts";
import type { Day, Session } from "../../domain/programme.ts";
import { noSuchDay } from "./about-sessions.ts";
import { type Asked, cited, citedHours, citedSession, type Draft, dayOf, lineOf, slotOf, titleOf } from "./draft.ts";
import type { QuestionKind } from "./question-kind.ts";
import type { Named } from "./score.ts";

/** What is told of whole days, times and the clock; null when the question does not ask for it. */
export function aboutDay(context: Asked, kind: QuestionKind, named: Named | null): (() => Draft) | null {
  const { question } = context;
  const days = question.days.flatMap(({ day }) => (day ? [day] : []));
  const outside = question.days.length > 0 && days.length === 0;
  switch (kind) {
    case "now":
      return () => clock(context);
    case "at":
    case "after":
    case "before":
      if (question.times.length === 0) return null;
      return outside ? () => noSuchDay(context) : () => atTime(context, kind, days);
    case "list":
      if (outside) return () => noSuchDay(context);
      return () => listed(context, days.length > 0 ? days : currentOrAll(context));
    case "edges":
      if (outside) return () => noSuchDay(context);
      return named ? () => edgeOf(context, named) : () => edges(context, days);
    case "expected": {
      const meant =
        days.length > 0 ? days : named ? [...new Set(named.sessions.map(({ day }) => day))] : currentOrAll(context);
      return () => expected(context, meant);
    }
    case "objective":
      return outside ? null : () => objectives(context, days);
    case "theme":
      return outside ? null : () => themes(context, days);
    case "count":
      return days.length > 0 && question.units.has("session") ? () => countDay(context, days) : null;
    default:
      return null;
  }
}

const currentOrAll = ({ programme, now }: Asked): Day[] => {
  const { day } = readTimetable(programme, now);
  return day ? [day] : [...programme.days];
};

const citations = (context: Asked, sessions: readonly Session[]) =>
  sessions
    .slice(0, 4)
    .flatMap((session) => [...citedSession(context.library, session, null), ...citedHours(context.library, session)]);

function clock(context: Asked): Draft {
  const { words, programme, now } = context;
  const { time, phase, current, next, day } = readTimetable(programme, now);
  const first = programme.days[0];
  if (phase === "before" && first?.sessions[0]) {
    const line = lineOf(context, first.sessions[0], first);
    return {
      text: words.notBegun(words.inline(line)),
      citations: citations(context, [first.sessions[0]]),
      grounded: true,
    };
  }
  if (phase === "after" || !day) return { text: words.over, citations: [], grounded: true };
  const told = (session: Session, of: Day) =>
    of === day ? slotOf(context, session) : `${dayOf(context, of)}, ${slotOf(context, session)}`;
  return {
    text: words.now(time, current ? told(current, day) : null, next ? told(next.session, next.day) : null),
    citations: citations(
      context,
      [current, next?.session ?? null].filter((session) => session !== null),
    ),
    grounded: true,
  };
}

function atTime(context: Asked, kind: "at" | "after" | "before", days: readonly Day[]): Draft {
  const { words, question } = context;
  const [from, until] = question.times.map(({ time }) => time).sort();
  const meant = days.length > 0 ? days : currentOrAll(context);
  const fits = ({ start, end }: Session): boolean => {
    if (start === null || from === undefined) return false;
    if (kind === "after") return start >= from;
    if (kind === "before") return (end ?? start) <= from;
    if (until !== undefined) return start < until && (end ?? "23:59") > from;
    return start <= from && (end === null ? start === from || from < "22:00" : from < end);
  };
  const found = meant.flatMap((day) => day.sessions.filter(fits).map((session) => ({ session, day })));
  if (found.length === 0)
    return {
      text: meant.map((day) => words.noneAt(dayOf(context, day), from ?? "")).join(" "),
      citations: [],
      grounded: days.length > 0,
    };
  const [only] = found;
  if (found.length === 1 && only) {
    const quote = only.session.quote ?? null;
    const text = words.session(
      lineOf(context, only.session, only.day),
      quote === null || quote.length > 260 ? null : words.quoted(quote),
    );
    return {
      text,
      citations: [...citedSession(context.library, only.session, quote), ...citedHours(context.library, only.session)],
      grounded: true,
    };
  }
  const some = found.slice(0, 8);
  return {
    text: words.sessions(some.map(({ session, day }) => lineOf(context, session, day))),
    citations: citations(
      context,
      some.map(({ session }) => session),
    ),
    grounded: true,
  };
}

/** The parts of a day that a question may ask for alone. */
const parts = [
  { unit: "morning", fits: ({ start }: Session) => start !== null && start < "13:00" },
  { unit: "afternoon", fits: ({ start, evening }: Session) => !evening && start !== null && start >= "13:00" },
  { unit: "evening", fits: ({ evening }: Session) => evening },
];

function listed(context: Asked, days: readonly Day[]): Draft {
  const { words, question } = context;
  const wanted = parts.filter(({ unit }) => question.units.has(unit));
  const told: Session[] = [];
  const texts = days.map((day) => {
    const sessions =
      wanted.length === 0 ? day.sessions : day.sessions.filter((session) => wanted.some(({ fits }) => fits(session)));
    if (sessions.length === 0) return words.noneThen(dayOf(context, day));
    told.push(...sessions);
    // Days are told by their main sessions: breaks and lunches are the same every day.
    const shown = wanted.length === 0 ? sessions.filter(({ kind }) => kind !== "break" && kind !== "meal") : sessions;
    return words.listOfDay(
      dayOf(context, day),
      words.finish(dayTitle(context, day)),
      shown.map((session) => slotOf(context, session)),
    );
  });
  const described =
    wanted.length > 0 && days.length === 1
      ? told.flatMap((session) => (session.quote ? citedSession(context.library, session, session.quote).slice(1) : []))
      : [];
  const titles = told.slice(0, 12).flatMap((session) => citedSession(context.library, session, null));
  return { text: texts.join("\n"), citations: [...titles, ...described], grounded: true };
}

const dayTitle = ({ language, words }: Asked, day: Day): string =>
  language === "fr" ? words.quoted(day.title.fr) : day.title[language];

/** "When must we finish?" in the middle of a session asks for its end. */
function endOfCurrent(context: Asked): Draft | null {
  const { words, programme, now, question } = context;
  const { units } = question;
  const { phase, current, day } = readTimetable(programme, now);
  const ofMore = ["programme", "event", "dayword", "start", "last", "evening", "name:own"].some((unit) =>
    units.has(unit),
  );
  if (!units.has("end") || ofMore || phase === "before" || phase === "after" || !current?.end || !day) return null;
  return {
    text: words.session(lineOf(context, current, day), null),
    citations: citations(context, [current]),
    grounded: true,
  };
}

function edges(context: Asked, days: readonly Day[]): Draft {
  const current = days.length === 0 ? endOfCurrent(context) : null;
  if (current) return current;
  const { words, programme, question } = context;
  const told: Session[] = [];
  const wholeProgramme = days.length === 0 && (question.units.has("first") || question.units.has("last"));
  if (wholeProgramme) {
    const wantsLast = question.units.has("last") && !question.units.has("first");
    const day = wantsLast ? programme.days.at(-1)! : programme.days[0]!;
    const session = wantsLast ? day.sessions.at(-1)! : day.sessions[0]!;
    return {
      text: words.session(lineOf(context, session, day), null),
      citations: citations(context, [session]),
      grounded: true,
    };
  }
  const texts = (days.length > 0 ? days : programme.days).map((day) => {
    const timed = day.sessions.filter(({ start }) => start !== null);
    const inDaylight = timed.filter(({ evening }) => !evening);
    const first = timed[0];
    const last = inDaylight.at(-1);
    if (!first?.start || !last) return words.noneThen(dayOf(context, day));
    const evening = day.sessions.filter((session) => session.evening);
    told.push(first, last, ...evening);
    const runs = words.dayRuns(
      dayOf(context, day),
      first.start,
      last.end ?? "",
      titleOf(context, first),
      titleOf(context, last),
    );
    return evening.length > 0
      ? `${runs} ${words.evening(evening.map((session) => (session.start === null ? titleOf(context, session) : slotOf(context, session))))}`
      : runs;
  });
  return { text: texts.join("\n"), citations: citations(context, told), grounded: true };
}

/** The first or the last of the named sessions. */
function edgeOf(context: Asked, { sessions }: Named): Draft {
  const days = context.question.days.flatMap(({ day }) => (day ? [day] : []));
  const some = days.length > 0 ? sessions.filter(({ day }) => days.includes(day)) : sessions;
  const ordered = [...(some.length > 0 ? some : sessions)].sort((one, other) =>
    `${one.day.date} ${one.session.start ?? "99"}`.localeCompare(`${other.day.date} ${other.session.start ?? "99"}`),
  );
  const { session, day } = context.question.units.has("last") ? ordered.at(-1)! : ordered[0]!;
  const quote = session.quote && session.quote.length < 260 ? session.quote : null;
  return {
    text: context.words.session(lineOf(context, session, day), quote === null ? null : context.words.quoted(quote)),
    citations: [...citedSession(context.library, session, quote), ...citedHours(context.library, session)],
    grounded: true,
  };
}

function expected(context: Asked, days: readonly Day[]): Draft {
  const { words, language, library } = context;
  const some = days.filter((day) => day.expected !== undefined);
  return {
    text: some.map((day) => words.expected(dayOf(context, day), day.expected!.text[language])).join("\n"),
    citations: some.flatMap((day) => cited(library, `programme#day-${day.number}/expected`, day.expected!.quote)),
    grounded: true,
  };
}

function objectives(context: Asked, days: readonly Day[]): Draft {
  const { words, language, library } = context;
  return {
    text: days.map((day) => words.objective(dayOf(context, day), day.objective.text[language])).join("\n"),
    citations: days.flatMap((day) => cited(library, `programme#day-${day.number}/objective`, day.objective.quote)),
    grounded: true,
  };
}

function themes(context: Asked, days: readonly Day[]): Draft {
  const { words, language, library } = context;
  return {
    text: days
      .map(
        (day) =>
          `${words.theme(dayOf(context, day), dayTitle(context, day))} ${words.objective(dayOf(context, day), day.objective.text[language])}`,
      )
      .join("\n"),
    citations: days.flatMap((day) => [
      ...cited(library, `programme#day-${day.number}`, day.title.fr.toUpperCase()),
      ...cited(library, `programme#day-${day.number}/objective`, day.objective.quote),
    ]),
    grounded: true,
  };
}

function countDay(context: Asked, days: readonly Day[]): Draft {
  const { words } = context;
  const sessions = days.flatMap((day) => day.sessions);
  const place = days.map((day) => dayOf(context, day)).join(", ");
  return {
    text: `${words.counted(sessions.length, words.kinds.session ?? "", place)} ${days
      .map((day) =>
        words.listOfDay(
          dayOf(context, day),
          dayTitle(context, day),
          day.sessions.map((session) => slotOf(context, session)),
        ),
      )
      .join(" ")}`,
    citations: citations(context, sessions),
    grounded: true,
  };
}
