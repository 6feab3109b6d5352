import type { Language } from "./language/names.ts";

/** A programme's run for one group of teams. Its clock and its retention are its own. */
export interface Cohort {
  id: string;
  /** Id of the programme folder, e.g. "rallyia-2026". */
  programme: string;
  name: string;
}

export interface Team {
  id: string;
  cohort: string;
  name: string;
  /** Join code as people read it aloud, e.g. "N7K-4QX": no O, I, 0, 1. */
  code: string;
  revoked: boolean;
}

/** A person of a team: a nickname is enough. */
export interface Member {
  kind: "member";
  id: string;
  team: string;
  cohort: string;
  nickname: string;
  language: Language;
}

export interface Mentor {
  kind: "mentor";
  id: string;
  cohort: string;
  name: string;
  language: Language;
}

export interface Organiser {
  kind: "organiser";
  id: string;
  cohort: string;
  name: string;
  language: Language;
}

/** Dalil's own worker: drafts, retention, imports. */
export interface System {
  kind: "system";
}

/** Who acts. Every verb gets one and asks `can()`. */
export type Actor = Member | Mentor | Organiser | System;

/** What an actor may be asked about. A subject always says whose it is. */
export type Subject =
  | { kind: "team"; team: string; cohort: string }
  /** Words shown to one member only (a private reply after a distress message). */
  | { kind: "private_message"; team: string; cohort: string; member: string }
  | { kind: "ticket"; team: string; cohort: string }
  | { kind: "cohort"; cohort: string };

export type Action =
  | "read_team" // conversation, canvas, path, feed, turns
  | "write_team" // send, stop, revise, settle a proposal, raise a hand
  | "export_team"
  | "erase_member" // a member erases what they wrote
  | "erase_team"
  | "read_cohort" // the list of teams
  | "answer_ticket"
  | "evaluate" // run suites, read runs, settle proposed cases
  | "manage_people"; // import, invite, revoke

const teamActions: ReadonlySet<Action> = new Set(["read_team", "write_team", "export_team", "erase_member"]);
const mentorActions: ReadonlySet<Action> = new Set(["read_team", "read_cohort", "answer_ticket"]);
const organiserActions: ReadonlySet<Action> = new Set([
  "read_team",
  "export_team",
  "erase_team",
  "read_cohort",
  "answer_ticket",
  "evaluate",
  "manage_people",
]);

/** May this actor do this to this subject? The only place where permission is decided. */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  switch (actor.kind) {
    case "system":
      return true;
    case "member":
      if (subject.kind === "cohort" || subject.kind === "ticket") return false;
      if (subject.kind === "private_message" && subject.member !== actor.id) return false;
      return subject.team === actor.team && teamActions.has(action);
    case "mentor":
      return subject.cohort === actor.cohort && mentorActions.has(action);
    case "organiser":
      return subject.cohort === actor.cohort && organiserActions.has(action);
  }
}
