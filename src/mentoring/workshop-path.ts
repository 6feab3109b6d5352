import type { Citation } from "../domain/guidance.ts";
import type { Library } from "../domain/ports.ts";
import type { Programme, Session, Workshop } from "../domain/programme.ts";

/** A workshop on the programme's path: its first session, in the programme's own time zone. Null without a timetable. */
export interface Stop {
  workshop: Workshop;
  session: Session | null;
  day: number | null;
  /** ISO date. */
  date: string | null;
}

/** The workshops in the order in which they happen; without a timetable, in the order of the folder. */
export function pathOf(programme: Programme): Stop[] {
  const stops = programme.workshops.map((workshop): Stop => {
    const days = programme.days.flatMap((day) => day.sessions.map((session) => ({ day, session })));
    const found = days.filter(({ session }) => workshop.sessions.includes(session.id)).sort(byTime)[0];
    return {
      workshop,
      session: found?.session ?? null,
      day: found?.day.number ?? null,
      date: found?.day.date ?? null,
    };
  });
  return stops.sort((a, b) => momentOf(a).localeCompare(momentOf(b)));
}

const byTime = (
  a: { day: { date: string }; session: Session },
  b: { day: { date: string }; session: Session },
): number => `${a.day.date} ${a.session.start}`.localeCompare(`${b.day.date} ${b.session.start}`);

const momentOf = ({ date, session }: Stop): string => `${date ?? "9999"} ${session?.start ?? "99:99"}`;

/**
 * The workshop the programme's clock points at: under way, or the last one begun, or the first. It forces nobody. A
 * programme without a clock points at the first workshop that the team has not completed, or at the last.
 */
export function currentWorkshop(programme: Programme, now: Date, complete: (workshop: string) => boolean): string {
  const path = pathOf(programme);
  if (path.every(({ session }) => session?.start == null))
    return (path.find(({ workshop }) => !complete(workshop.id)) ?? path.at(-1)!).workshop.id;
  const local = new Intl.DateTimeFormat("sv-SE", {
    timeZone: programme.timezone,
    dateStyle: "short",
    timeStyle: "short",
  }).format(now);
  const begun = path.filter((stop) => stop.session?.start != null && `${stop.date} ${stop.session.start}` <= local);
  return (begun.at(-1) ?? path[0]!).workshop.id;
}

/** Where the programme says it, letter for letter; null when the library does not have the words. */
export function citationOf(library: Library, session: Session | null): Citation | null {
  if (session === null) return null;
  const passage = `programme#${session.id}`;
  return (
    (session.quote === undefined ? null : library.cite(passage, session.quote)) ??
    library.cite(passage, session.quoteTitle)
  );
}
