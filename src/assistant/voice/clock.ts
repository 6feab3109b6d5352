import type { Citation } from "../../domain/guidance.ts";
import type { Language } from "../../domain/language/names.ts";
import { minutesBetween } from "../../domain/planning/timetable.ts";
import type { Session } from "../../domain/programme.ts";
import type { Brief } from "./brief.ts";

/** "16h30" in French, 16:30 elsewhere. */
export const hour = (time: string, language: Language): string => (language === "fr" ? time.replace(":", "h") : time);

/** The words of the timetable that name a session, cited; null when they do not stand in the library. */
export function citeSession(brief: Brief, session: Session): Citation | null {
  return brief.library.cite(`programme#${session.id}`, session.quoteTitle);
}

/** Longest time, in minutes, in which "before the break" still sounds like soon. */
const soon = 100;

/** The next moment that ends the present stretch of work, if it is near: a break, a meal, the end of the session. */
export function nextStop({ timetable }: Brief): string | null {
  const { phase, current, next, day, time } = timetable;
  if (phase !== "during" || !day) return null;
  const stop = current?.end ?? (next && next.day === day ? next.session.start : null);
  if (!stop) return null;
  const minutes = minutesBetween(time, stop);
  return minutes >= 12 && minutes <= soon ? stop : null;
}
