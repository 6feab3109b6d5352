import type { Kysely } from "kysely";

/**
 * The rows as both databases hold them: text and integers only, so that SQLite and PostgreSQL give back the same.
 * Booleans are 0 or 1, moments are ISO 8601 in UTC, structures are JSON text (`*_json`).
 */
export interface Tables {
  migrations: { number: number; name: string; at: string };
  cohorts: { id: string; programme: string; name: string };
  teams: { id: string; cohort: string; name: string; code: string; revoked: number };
  members: { id: string; team: string; nickname: string; language: string; guardian_agreed_at: string | null };
  staff: { id: string; kind: "mentor" | "organiser"; cohort: string; name: string; language: string };
  tokens: {
    hash: string;
    kind: "member" | "mentor" | "organiser";
    holder: string;
    expires_at: string | null;
    revoked: number;
  };
  /** The last number given, per team and sequence: "news", "messages/framing". */
  counters: { team: string; name: string; value: number };
  messages: {
    id: string;
    team: string;
    workshop: string;
    position: number;
    author_kind: "member" | "mentor" | "assistant";
    author_id: string;
    author_name: string;
    text: string;
    language: string;
    citations_json: string;
    turn: string | null;
    private_to: string | null;
    voice: string | null;
    setback: string | null;
    plan_json: string | null;
    at: string;
  };
  turns: {
    id: string;
    team: string;
    workshop: string;
    member: string;
    message: string;
    key: string;
    state: "running" | "finished" | "stopped" | "failed";
    private_to: string | null;
    at: string;
    /** How many steps its log holds. */
    steps: number;
    use_json: string | null;
  };
  steps: { turn: string; number: number; step_json: string };
  fields: { team: string; workshop: string; field: string; text: string; revision: number };
  revisions: {
    team: string;
    workshop: string;
    field: string;
    revision: number;
    text: string;
    author_kind: "member" | "mentor" | "assistant";
    author_id: string;
    author_name: string;
    at: string;
    proposal: string | null;
  };
  proposals: {
    id: string;
    team: string;
    workshop: string;
    field: string;
    text: string;
    quotes_json: string;
    turn: string;
    state: "open" | "accepted" | "edited" | "rejected" | "superseded";
    at: string;
  };
  tickets: {
    id: string;
    team: string;
    cohort: string;
    workshop: string | null;
    member: string | null;
    reason: "help" | "distress" | "abuse" | "uncovered";
    text: string;
    state: "open" | "claimed" | "closed";
    taken_by: string | null;
    at: string;
    closed_at: string | null;
    outcome: "helped" | "passed_on" | "gone" | "unneeded" | null;
  };
  rounds: {
    id: string;
    team: string;
    workshop: string;
    number: number;
    state: "writing" | "sorting" | "voting" | "voted" | "chosen" | "cancelled";
    starter: string | null;
    minutes: number;
    started_at: string;
    ends_at: string;
    closed_at: string | null;
    chosen: string | null;
    chosen_at: string | null;
    version: number;
  };
  ideas: {
    id: string;
    round: string;
    team: string;
    member: string;
    name: string;
    key: string;
    text: string;
    late: number;
    idea_group: string | null;
    at: string;
  };
  idea_groups: { id: string; round: string; team: string; name: string | null; named_by: string | null };
  votes: { round: string; team: string; member: string; idea_group: string };
  news: { team: string; number: number; news_json: string; private_to: string | null };
  /** What teams used of the model, by day (YYYY-MM-DD, UTC). */
  model_use: { day: string; team: string; turns: number; tokens: number };
  /** Texts as numbers, kept by what they say: base64 of 32-bit floats. */
  vectors: { model: string; hash: string; numbers: string };
  rehearsals: {
    id: string;
    team: string;
    number: number;
    member: string;
    name: string;
    at: string;
    mode: "practice" | "exam";
    source: "recording" | "upload" | "transcript" | "script";
    language: "fr" | "ar" | "en";
    spoken_json: string;
    voice_json: string | null;
    slides_json: string;
    uncertain: number;
    transcribed_by: string | null;
    canvases_json: string;
    edition: number;
  };
  /** Recordings that a team asked to keep. */
  sounds: { rehearsal: string; team: string; type: string; base64: string };
  sittings: {
    id: string;
    team: string;
    rehearsal: string | null;
    member: string;
    name: string;
    at: string;
    answers_json: string;
  };
  evaluation_runs: {
    id: string;
    cohort: string;
    number: number;
    choice_json: string;
    started_by: string;
    started_at: string;
    ended_at: string | null;
    state: "running" | "stopped" | "finished" | "broken";
    beat_at: string;
    resumed: number;
    /** How many lines its log holds. */
    lines: number;
    progress_json: string;
    problem: string | null;
    summary_json: string | null;
  };
  evaluation_lines: { run: string; number: number; line_json: string };
  case_candidates: {
    id: string;
    cohort: string;
    source: "verdict" | "uncovered" | "trace";
    suite: string;
    case_json: string;
    state: "open" | "accepted" | "refused";
    at: string;
    settled_by: string | null;
    settled_at: string | null;
  };
  feedbacks: {
    id: string;
    team: string;
    cohort: string;
    workshop: string;
    asker: string | null;
    language: string;
    pins_json: string;
    /** Id of the rehearsal it is about, and its pinned words; "" and null for a canvas. */
    rehearsal: string;
    speech_json: string | null;
    edition: number;
    deadline: string | null;
    /** The deadline, or the end of time: what the queue is ordered by. */
    due: string;
    state: "queued" | "drafting" | "suggested" | "settling" | "released" | "ignored";
    asked_at: string;
    /** The worker that drafts it, until when. */
    lease: string | null;
    leased_until: string | null;
    draft_json: string | null;
    draft_number: number;
    drafted_at: string | null;
    plant_json: string | null;
    tally_json: string | null;
    claimed_by: string | null;
    claim_json: string | null;
    decision_json: string | null;
    release_at: string | null;
    ended_at: string | null;
    /** Ids of the cases proposed of it. */
    candidates_json: string;
    /** An id made at its last change: what a follower of the queue reads on from. */
    moved: string;
  };
  reviews: {
    id: string;
    feedback: string;
    team: string;
    cohort: string;
    workshop: string;
    mentor: string;
    kind: "accept" | "edit" | "respond" | "ignore";
    reason: string | null;
    distance: number | null;
    seconds: number | null;
    reading_seconds: number;
    planted: string | null;
    through: number;
    at: string;
  };
  review_settings: { cohort: string; name: string; value_json: string };
  audit: {
    id: string;
    at: string;
    actor_kind: string;
    actor_id: string | null;
    action: string;
    subject: string;
    details_json: string;
  };
}

/** A connection, or a transaction on one. */
export type Db = Kysely<Tables>;
