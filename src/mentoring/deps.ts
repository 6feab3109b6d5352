import type { Drafter } from "../domain/feedback/drafter.ts";
import type { Answer, Assistant, Clock, Feed, Ids, Library, Papers, Store } from "../domain/ports.ts";
import type { Programme } from "../domain/programme.ts";
import type { ModelShare } from "./model-share.ts";
import type { Presence } from "./presence.ts";
import type { Turns } from "./turns.ts";

/** A structured line about what happened: ids, codes and figures, never what a person wrote. */
export interface Log {
  info(facts: object, words: string): void;
  warn(facts: object, words: string): void;
  error(facts: object, words: string): void;
}

/** What the verbs ask of the world; each takes the part it needs. */
export interface Deps {
  store: Store;
  feed: Feed;
  clock: Clock;
  ids: Ids;
  library: Library;
  programme: Programme;
  assistant: Pick<Assistant, "reply" | "recall">;
  drafter: Drafter;
  /** Answers a question about the programme alone, from its documents. */
  answer(question: string): Promise<Answer>;
  turns: Turns;
  presence: Presence;
  papers: Papers;
  log: Log;
  pace: Pace;
  reviewPace: ReviewPace;
  /** What the model may be used for; null where none is set. */
  share: ModelShare | null;
}

export interface Pace {
  /** How long a reply's steps gather before they are logged, in milliseconds. */
  gatherMilliseconds: number;
  /** How long a sleeper that tails a log trusts its feed before it looks by itself, in milliseconds. */
  lookAgainMilliseconds: number;
  /** How long one reply may take before the turn fails, in milliseconds. */
  replyMilliseconds: number;
}

export const turnTopic = (turn: string): string => `turn/${turn}`;
export interface ReviewPace {
  /** How long a mentor's verdict can be taken back, in milliseconds. */
  undoMilliseconds: number;
  /** How long a mentor holds a draft they claimed, in milliseconds. */
  claimMilliseconds: number;
  /** How long a worker may be silent over a draft before another takes it up, in milliseconds. */
  leaseMilliseconds: number;
}

/** What the drafting of feedback waits for. */
export const workTopic = "work";
/** What the mentors of a cohort follow: requests, calls. */
export const queueTopic = (cohort: string): string => `queue/${cohort}`;
/** What those who read a cohort's queue wait for: it was looked at, and had changed. */
export const queueSeenTopic = (cohort: string): string => `queue-seen/${cohort}`;
export const teamTopic = (team: string): string => `team/${team}`;
