import type { Localised } from "./language/names.ts";

/** The closed list of what a verb can refuse. `http/errors.ts` gives each its status and its words. */
export const errorCodes = [
  "not_signed_in", // no token, or one that is unknown or revoked
  "forbidden", // the actor may not do this
  "not_found", // also told to strangers, so that an id proves nothing
  "unknown_code", // a team code that does not exist
  "code_revoked", // a team code or an invite that was withdrawn
  "invite_expired",
  "invalid_input", // the shape is wrong; `details.issues` says where
  "empty_message",
  "text_too_long", // details.limit, details.length in characters
  "key_reused", // same idempotency key, other text
  "canvas_conflict", // the field moved on; details carries both texts
  "proposal_settled", // someone was first; details.state
  "ticket_taken", // a colleague was first; details.state
  "turn_finished", // nothing left to stop
  "too_many_requests", // details.retryAfter in seconds
  "unknown_workshop",
  "unknown_field",
  "round_closed",
  "round_open", // the assistant is locked while members write alone; details.endsAt, details.until on the wall clock
  "round_running", // one round a team at a time; details.round
  "round_unready", // someone who took part has fewer ideas than it takes; details.fewest
  "round_stage", // the round is not at this step; details.state
  "too_many_ideas", // details.limit
  "idea_moved", // a teammate was first; details.group
  "own_group", // nobody votes for their own ideas alone
  "votes_used", // details.limit
  "guardian_consent_needed", // a member of a programme for children has not said that a guardian agrees
  "evaluation_running", // one run a cohort at a time
  "evaluation_over", // nothing left to stop, or nothing to resume
  "evaluation_invalid", // a mistake in the suites or cases; details.mistakes
  "model_missing", // no model is set
  "case_settled", // a colleague was first
  "canvas_empty", // nothing is written that a mentor could read
  "feedback_off", // organisers closed written feedback for this workshop
  "feedback_taken", // a colleague was first; details.by, details.what, details.state
  "feedback_stale", // the canvas or the draft moved on; details.because, details.edition, details.draft
  "undo_late", // the verdict is with the team already
  "calls_closed", // calls for a mentor are closed for a while; details.message
  "no_transcriber", // nobody writes recordings down here
  "no_speech", // a recording without a word
  "not_sound", // a file of another kind; details.type
  "sound_too_large", // details.limit in megabytes
  "transcript_unreadable", // details.problem, details.line
  "transcriber_failed", // it did not answer, or not in words
  "programme_invalid", // a mistake in a programme folder
  "internal",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A refusal that a person can read. Thrown inside, translated once in `http/errors.ts`. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, details: Record<string, unknown> = {}) {
    super(code);
    this.name = "DomainError";
    this.code = code;
    this.details = details;
  }
}

/** What a reader is told, in their language. */
export interface ToldError {
  code: ErrorCode;
  message: string;
  details: Readonly<Record<string, unknown>>;
}

/** A table of the words for every code; the compiler holds it complete. */
export type ErrorWords = Readonly<Record<ErrorCode, Localised>>;
