import type { Programme } from "../programme.ts";

/**
 * By when feedback on a workshop is wanted: the end of the first of its sessions that is not over. ISO 8601, UTC; null
 * where the timetable says nothing or all of them are past.
 */
export function deadlineOf(
  programme: Pick<Programme, "workshops" | "days" | "timezone">,
  workshop: string,
  now: Date,
): string | null {
  const sessions = programme.workshops.find(({ id }) => id === workshop)?.sessions ?? [];
  const ends = programme.days.flatMap(({ date, sessions: all }) =>
    all.flatMap(({ id, start, end }) => {
      const time = end ?? start;
      return sessions.includes(id) && time !== null ? [momentOf(date, time, programme.timezone)] : [];
    }),
  );
  const next = ends.filter((end) => end > now).sort((one, other) => one.getTime() - other.getTime())[0];
  return next?.toISOString() ?? null;
}

/** The moment at which clocks of a time zone show this date and time ("2026-06-16", "16:45"). */
function momentOf(date: string, time: string, timezone: string): Date {
  const shown = Date.parse(`${date}T${time}:00Z`);
  // Twice: beside a change of the clocks the first guess may stand on the other side of it.
  const guess = new Date(shown - offsetOf(new Date(shown), timezone));
  return new Date(shown - offsetOf(guess, timezone));
}

/** How far a time zone is ahead of UTC at a moment, in milliseconds. */
function offsetOf(moment: Date, timeZone: string): number {
  const local = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(moment);
  return Date.parse(`${local.replace(" ", "T")}Z`) - Math.floor(moment.getTime() / 1000) * 1000;
}
