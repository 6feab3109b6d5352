/** What the server answers about feedback to mentors and organisers. Shapes of the record itself are the domain's. */

import type { Finding } from "../../domain/criteria/finding.ts";
import type {
  Claim,
  Decision,
  Feedback,
  FeedbackState,
  QueueRow,
  Reason,
  Remark,
  ReviewSettings,
  VerdictKind,
} from "../../domain/feedback/feedback.ts";
import type { Mirror } from "../../domain/feedback/mirror.ts";

export type { Claim, Decision, FeedbackState, Finding, Mirror, QueueRow, Reason, Remark, ReviewSettings, VerdictKind };

/** How many there are in each state, and of those that wait for a mentor, in each workshop and language. */
export interface QueueCounts {
  counts: Record<FeedbackState, number>;
  workshops: Record<string, number>;
  languages: Record<string, number>;
}

export interface QueuePage extends QueueCounts {
  /** Nearest deadline first, then the older request. */
  rows: QueueRow[];
  next: string | null;
  settings: Omit<ReviewSettings, "plantedShare">;
  now: string;
}

export type QueueEvent =
  | ({ kind: "queue"; rows: QueueRow[]; callsClosed: string | null } & QueueCounts)
  | { kind: "calls"; open: number; claimed: number; urgent: number };

/** Nothing in it tells whether the draft was planted. */
export type MentorFeedback = Omit<Feedback, "plant" | "pins" | "asker">;

export interface FieldView {
  pinned: string;
  now: string;
  /** Of the pinned text. */
  findings: Finding[];
}

export interface DraftView {
  feedback: MentorFeedback;
  team: { id: string; name: string };
  /** Of the canvas; none where a rehearsal is asked about. */
  fields: Record<string, FieldView>;
  /** The words of the rehearsal that is asked about. */
  speech: Pick<FieldView, "pinned" | "now"> | null;
  /** Of what is asked about, as it stands now. */
  edition: number;
  stale: boolean;
  now: string;
}

export interface Reviewed {
  outcome: "settling" | "planted";
  /** A planted fault that would have gone out. */
  through: boolean;
  releaseAt: string | null;
  /** Approved faster than it can be read: the seconds that reading it once takes. */
  unread: number | null;
  feedback: MentorFeedback;
}

type Counted = { verdicts: Record<VerdictKind, number>; reasons: Record<Reason, number> };
export type ReasonCounts = Counted & { workshops: Record<string, Counted> };
