import type { Feedback, FeedbackState, QueueFilter, QueueRow, Review, ReviewSettings } from "./feedback.ts";

/** How many feedbacks of a cohort are in each state, and the last change among them. */
export interface QueuePulse {
  counts: Record<FeedbackState, number>;
  /** Of those that wait for a mentor, by workshop and by language. */
  workshops: Record<string, number>;
  languages: Record<string, number>;
  /** Grows with every change; "" where there is none. */
  moved: string;
}

export interface FeedbackStore {
  /** Adds a request, or gives the one that is open for its team, workshop and rehearsal. */
  add(feedback: Feedback): Promise<{ added: boolean; feedback: Feedback }>;
  feedback(id: string): Promise<Feedback | null>;
  /** A team's, newest first. */
  ofTeam(team: string): Promise<Feedback[]>;
  /** The feedback for this transaction alone: everyone else who holds it waits for its end. */
  hold(id: string): Promise<Feedback | null>;
  /** Writes a held feedback back, and the cases proposed of it; what a worker had begun on it is void. */
  write(feedback: Feedback, candidates?: readonly string[]): Promise<void>;

  /**
   * Takes at most `limit` requests to draft, nearest deadline first, one a team at a time: those that are queued and
   * those whose worker's lease ran out. `lease` names this taking: only it may hand the draft in.
   */
  takeJobs(lease: string, now: string, until: string, limit: number): Promise<Feedback[]>;
  /** The feedback as the worker that took it may still write it; null when the lease went to another. */
  holdJob(id: string, lease: string): Promise<Feedback | null>;
  /** When the next lease runs out or the next verdict is to be released; null when nothing waits. */
  nextMoment(): Promise<string | null>;
  /** Ids of those whose verdict nobody can take back any more, oldest first. */
  due(now: string, limit: number): Promise<string[]>;

  /** Nearest deadline first, then the older request; those without a deadline last. `next`: where the page after begins. */
  page(cohort: string, filter: QueueFilter): Promise<{ rows: QueueRow[]; next: string | null }>;
  /** Rows changed after `moved`, at most `limit`, oldest change first. */
  movedAfter(cohort: string, moved: string, limit: number): Promise<QueueRow[]>;
  pulse(cohort: string): Promise<QueuePulse>;

  addReview(review: Review): Promise<void>;
  dropReview(id: string): Promise<void>;
  /** A mentor's, or a cohort's; oldest first. */
  reviews(of: { mentor: string } | { cohort: string }): Promise<Review[]>;

  settings(cohort: string): Promise<ReviewSettings>;
  /** Changes what is given; a workshop's posture `null` follows the whole again. */
  set(
    cohort: string,
    settings: Partial<Omit<ReviewSettings, "postures">> & {
      postures?: Record<string, ReviewSettings["posture"] | null>;
    },
  ): Promise<void>;
}
