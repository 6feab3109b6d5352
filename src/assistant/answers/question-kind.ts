import type { Question } from "./question.ts";
import type { Unit } from "./vocabulary.ts";

/** What the timetable can be asked. */
export type QuestionKind =
  | "when" // a session: day, hours, and what happens in it
  | "duration"
  | "count" // how many sessions of a kind
  | "at" // what happens at a time
  | "list" // the sessions of a day or of a part of it
  | "edges" // when a day starts or ends, its first or last session
  | "before"
  | "after"
  | "now"
  | "expected" // what is due at the end of a day
  | "objective" // what a day is for
  | "theme"; // the title of a day

/** Concepts that name kinds of sessions, and the kinds they name. */
export const sessionKinds: ReadonlyMap<Unit, readonly string[]> = new Map([
  ["workshop", ["workshop"]],
  ["training", ["training"]],
  ["masterclass", ["training"]],
  ["coaching", ["coaching"]],
  ["break", ["break"]],
  ["lunch", ["meal"]],
  ["eat", ["meal"]],
  ["ceremony", ["ceremony"]],
  ["keynote", ["keynote"]],
  ["panel", ["panel"]],
  ["talk", ["talk"]],
  ["briefing", ["briefing"]],
  ["recap", ["briefing"]],
  ["competition", ["competition"]],
  ["facing", ["competition"]],
]);

/** Words that say how the timetable is asked, not what about. */
export const timetableWords: ReadonlySet<Unit> = new Set<Unit>([
  ...["when", "hour", "date", "howlong", "minutes", "start", "end", "before", "after", "next", "now", "first", "last"],
  ...["morning", "afternoon", "evening", "what", "which", "exist", "yesno", "programme", "session", "dayword", "place"],
  ...["now", "event", "name:own", "participant", "how", "phase", "timing", "theme", "daycount"],
]);

const any = (units: ReadonlySet<Unit>, ...wanted: Unit[]): boolean => wanted.some((unit) => units.has(unit));

/** How the question asks the timetable; `named` when it names a session by its own words. */
export function kindOf({ units, days, times }: Question, named: boolean): QuestionKind | null {
  const bare = !named;
  if (any(units, "expected", "deliverable") && !any(units, "hour")) return "expected";
  if (any(units, "objective") && days.length > 0 && bare) return "objective";
  if (any(units, "theme") && days.length > 0 && bare) return "theme";
  // "Do we finish before seven?"
  if (
    bare &&
    days.length > 0 &&
    times.length > 0 &&
    any(units, "start", "end") &&
    !any(units, "what", "which", "after")
  )
    return "edges";
  if (any(units, "after") && (named || times.length > 0)) return "after";
  if (any(units, "before") && (named || times.length > 0)) return "before";
  const atNow = any(units, "now") && times.length === 0 && days.length === 0;
  if (atNow || (any(units, "next") && bare && days.length === 0)) return "now";
  if (any(units, "howlong") || (units.has("howmany") && units.has("minutes"))) return "duration";
  if (any(units, "howmany")) return "count";
  if (times.length > 0 && bare) return "at";
  const partAsked =
    any(units, "morning", "afternoon", "evening") && any(units, "what", "programme", "exist") && days.length > 0;
  if (any(units, "start", "end", "first", "last") && bare && !partAsked) return "edges";
  if (named) return any(units, "first", "last") ? "edges" : "when";
  if (days.length > 0 || any(units, "morning", "afternoon", "evening", "programme")) return "list";
  return null;
}
