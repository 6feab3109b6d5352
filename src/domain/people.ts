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
  | { kind: "feedback"; team: string; cohort: string }
  /** What a mentor's own verdicts look like: theirs alone. */
  | { kind: "mirror"; mentor: string; cohort: string }
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
  | "ask_feedback"
  | "read_feedback" // what a team was told
  | "read_queue" // requests and drafts
  | "review_feedback" // claim, decide, take back, draft again
  | "write_as_mentor" // a message of one's own in a team's conversation
  | "close_calls" // for a while no new call for a mentor is taken
  | "read_mirror"
  | "set_review" // posture, planted share
  | "count_reasons"
  | "manage_people"; // import, invite, revoke

const teamActions: ReadonlySet<Action> = new Set([
  "read_team",
  "write_team",
  "export_team",
  "erase_member",
  "ask_feedback",
  "read_feedback",
]);
const mentorActions: ReadonlySet<Action> = new Set([
  "read_team",
  "read_cohort",
  "answer_ticket",
  "read_feedback",
  "read_queue",
  "review_feedback",
  "write_as_mentor",
  "close_calls",
  "read_mirror",
]);
const organiserActions: ReadonlySet<Action> = new Set([
  "read_team",
  "export_team",
  "erase_team",
  "read_cohort",
  "answer_ticket",
  "evaluate",
  "read_feedback",
  "read_queue",
  "review_feedback",
  "write_as_mentor",
  "close_calls",
  "read_mirror",
  "set_review",
  "count_reasons",
  "manage_people",
]);

/** May this actor do this to this subject? The only place where permission is decided. */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  switch (actor.kind) {
    case "system":
      return true;
    case "member":
      if (subject.kind !== "team" && subject.kind !== "private_message") return false;
      if (subject.kind === "private_message" && subject.member !== actor.id) return false;
      return subject.team === actor.team && teamActions.has(action);
    case "mentor":
      if (subject.kind === "mirror" && subject.mentor !== actor.id) return false;
      return subject.cohort === actor.cohort && mentorActions.has(action);
    case "organiser":
      if (subject.kind === "mirror" && subject.mentor !== actor.id) return false;
      return subject.cohort === actor.cohort && organiserActions.has(action);
  }
}
