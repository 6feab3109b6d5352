import type { Day, Programme, Session } from "../programme.ts";

/** Where the programme's clock stands, in the programme's own time zone. */
export interface Timetable {
  /** "15:41". */
  time: string;
  /** ISO date there. */
  date: string;
  phase: "before" | "during" | "after";
  day: Day | null;
  /** The session going on; null between sessions and outside the programme. */
  current: Session | null;
  /** The next session that has a time, today or on a later day; null when none is left. */
  next: { session: Session; day: Day } | null;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function localTime(timezone: string, at: Date): { date: string; time: string } {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat("sv-SE", { timeZone: timezone, dateStyle: "short", timeStyle: "short" });
    formats.set(timezone, format);
  }
  const [date, time] = format.format(at).split(" ");
  return { date: date!, time: time! };
}

export function readTimetable(programme: Programme, now: Date): Timetable {
  const { date, time } = localTime(programme.timezone, now);
  const days = [...programme.days].sort((a, b) => a.date.localeCompare(b.date));
  const day = days.find((candidate) => candidate.date === date) ?? null;
  const first = days[0]?.date ?? date;
  const last = days.at(-1)?.date ?? date;
  const current =
    day?.sessions.find(({ start, end }) => start !== null && end !== null && start <= time && time < end) ?? null;
  let next: Timetable["next"] = null;
  for (const candidate of days) {
    if (candidate.date < date) continue;
    const session = candidate.sessions.find(({ start }) => start !== null && (candidate.date > date || start > time));
    if (session) {
      next = { session, day: candidate };
      break;
    }
  }
  return { time, date, phase: date < first ? "before" : date > last ? "after" : "during", day, current, next };
}

/** Minutes from one "HH:MM" to a later one. */
export const minutesBetween = (from: string, to: string): number => {
  const [h1, m1] = from.split(":").map(Number);
  const [h2, m2] = to.split(":").map(Number);
  return (h2! - h1!) * 60 + (m2! - m1!);
};
