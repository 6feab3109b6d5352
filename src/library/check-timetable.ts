import type { Mistake } from "../domain/mistakes.ts";
import { mistakeAt } from "../domain/yaml-text.ts";
import type { Folder } from "./folder.ts";

/** What no schema sees in days and times: an end before its start, a day twice, a zone that no clock knows. */
export function checkTimetable({ value: programme, text }: NonNullable<Folder["programme"]>): Mistake[] {
  const { days, workshops, jury, settings } = programme;
  const found: Mistake[] = [];
  const dates = new Map<string, number>();
  for (const [index, day] of days.entries()) {
    const owner = dates.get(day.date);
    if (owner !== undefined)
      found.push(
        mistakeAt(
          text,
          ["days", index, "date"],
          `day ${day.number} has the date of day ${owner}`,
          "Give one of them another date.",
        ),
      );
    dates.set(day.date, day.number);
    for (const [place, { id, start, end }] of day.sessions.entries()) {
      const path = ["days", index, "sessions", place];
      if (start !== null && end !== null && end <= start)
        found.push(
          mistakeAt(
            text,
            [...path, "end"],
            `the session "${id}" ends at ${end}, before its start at ${start}`,
            "Correct one of the two times.",
          ),
        );
      if (start === null && end !== null)
        found.push(
          mistakeAt(text, [...path, "start"], `the session "${id}" has an end and no start`, "Add the start."),
        );
    }
  }
  if (days.length > 0)
    for (const [index, { id, sessions }] of workshops.entries())
      if (sessions.length === 0)
        found.push(
          mistakeAt(
            text,
            ["workshops", index],
            `the workshop "${id}" has no session`,
            "Name its sessions of the days.",
          ),
        );
  for (const [index, { day }] of jury.entries())
    if (!days.some(({ number }) => number === day))
      found.push(
        mistakeAt(
          text,
          ["jury", index, "day"],
          `the jury sits on a day ${day} that does not exist`,
          "Correct the day.",
        ),
      );
  if (!isZone(programme.timezone))
    found.push(
      mistakeAt(
        text,
        ["timezone"],
        `no clock knows the time zone "${programme.timezone}"`,
        'Write it as "Africa/Casablanca".',
      ),
    );
  if (settings.guardian_consent && !settings.minors)
    found.push(
      mistakeAt(
        text,
        ["settings", "guardian_consent"],
        "a guardian is asked for where no minors write",
        "Set minors: true, or guardian_consent: false.",
      ),
    );
  return found;
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
