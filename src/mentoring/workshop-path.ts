import type { Citation } from "../domain/guidance.ts";
import type { Library } from "../domain/ports.ts";
import type { Programme, Session, Workshop } from "../domain/programme.ts";

/** A workshop on the programme's path: its first session, in the programme's own time zone. */
export interface Stop {
  workshop: Workshop;
  session: Session | null;
  day: number;
  /** ISO date. */
  date: string;
}

/** The workshops in the order in which they happen. */
export function pathOf(programme: Programme): Stop[] {
  const stops = programme.workshops.map((workshop): Stop => {
    const days = programme.days.flatMap((day) => day.sessions.map((session) => ({ day, session })));
    const found = days.filter(({ session }) => workshop.sessions.includes(session.id)).sort(byTime)[0];
    return {
      workshop,
      session: found?.session ?? null,
      day: found?.day.number ?? 1,
      date: found?.day.date ?? programme.days[0]?.date ?? "",
    };
  });
  return stops.sort((a, b) => momentOf(a).localeCompare(momentOf(b)));
}

const byTime = (
  a: { day: { date: string }; session: Session },
  b: { day: { date: string }; session: Session },
): number => `${a.day.date} ${a.session.start}`.localeCompare(`${b.day.date} ${b.session.start}`);

const momentOf = ({ date, session }: Stop): string => `${date} ${session?.start ?? "99:99"}`;

/** The workshop the programme's clock points at: under way, or the last one begun, or the first. It forces nobody. */
export function currentWorkshop(programme: Programme, now: Date): string {
  const local = new Intl.DateTimeFormat("sv-SE", {
    timeZone: programme.timezone,
    dateStyle: "short",
    timeStyle: "short",
  }).format(now);
  const path = pathOf(programme);
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
