import type { Citation, TurnUse } from "../guidance.ts";
import type { Language } from "../language/names.ts";
import type { Setback } from "../model.ts";

/** Whether drafts go out by themselves, wait for a mentor, or are not made. Per programme run and workshop. */
export const postures = ["auto", "draft-only", "off"] as const;
export type Posture = (typeof postures)[number];

/**
 * `queued` waits for the worker, `drafting` is in its hands, `suggested` waits for a mentor, `settling` has a verdict
 * that can still be taken back, `released` is the team's, `ignored` ended without written feedback.
 */
export const feedbackStates = ["queued", "drafting", "suggested", "settling", "released", "ignored"] as const;
export type FeedbackState = (typeof feedbackStates)[number];

/** A request counts as open until its team has an answer. */
export const isOpen = (state: FeedbackState): boolean => state !== "released" && state !== "ignored";

export const verdictKinds = ["accept", "edit", "respond", "ignore"] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** Why a draft was thrown away, counted for organisers. The first three speak of the draft, the others of the request. */
export const reasons = ["wrong", "not_useful", "tone", "too_early", "in_person", "duplicate"] as const;
export type Reason = (typeof reasons)[number];

/** One thing that is said to a team. `own`: a mentor's words that no draft held. */
export interface Remark {
  /** Unique inside its draft: "framing.statement/magnitude", "next". */
  id: string;
  kind: "good" | "lacking" | "next" | "own";
  field: string | null;
  criterion: string | null;
  /** The team's words it rests on, letter for letter in the pinned field; null where nothing was found. */
  quote: string | null;
  /** What the team reads. */
  text: string;
  citation: Citation | null;
}

/** What the assistant suggests: what is good first, the two or three that matter most, one next step. */
export interface Draft {
  language: Language;
  remarks: Remark[];
  voice: "offline" | "model";
  setback: Setback | null;
  use: TurnUse | null;
}

export const plantKinds = ["wrong_number", "other_domain", "praise_of_missing"] as const;
export type PlantKind = (typeof plantKinds)[number];

/** A fault set into a copy of a true draft, to see whether it is read. It is shown to mentors only, in the draft's place. */
export interface Plant {
  kind: PlantKind;
  /** The remark that holds it. */
  remark: string;
  /** The words that are false, as they stand in that remark's text. */
  words: string;
  remarks: Remark[];
}

/** A field as it stood when the team asked. */
export interface Pin {
  field: string;
  revision: number;
}

/** Who holds a draft before them, so that colleagues choose another. */
export interface Claim {
  by: string;
  name: string;
  /** When it is anybody's again, ISO 8601, UTC. */
  until: string;
  /** When it was taken. */
  at: string;
}

/** What is to happen with a draft, once nobody takes it back. */
export interface Decision {
  kind: VerdictKind | "auto";
  /** Null for `auto`. */
  by: { id: string; name: string } | null;
  reason: Reason | null;
  /** What the team is told; none for `ignore`. */
  remarks: Remark[];
  at: string;
  /** The team sees nothing of it before. */
  releaseAt: string;
  /** The review that it counts as; null for `auto`. */
  review: string | null;
}

/** A team's request for formal feedback and what became of it. */
export interface Feedback {
  id: string;
  team: string;
  cohort: string;
  workshop: string;
  /** The member who asked; null once erased. */
  asker: string | null;
  language: Language;
  pins: Pin[];
  /** Sum of the pinned revisions: grows with every change of the canvas. */
  edition: number;
  /** By when the programme's timetable wants it, ISO 8601, UTC; null where it does not say. */
  deadline: string | null;
  state: FeedbackState;
  askedAt: string;
  /** Null until the worker has drafted; `draftNumber` counts drafts from 1. */
  draft: Draft | null;
  draftNumber: number;
  draftedAt: string | null;
  plant: Plant | null;
  claim: Claim | null;
  decision: Decision | null;
  /** When the team had its answer. */
  endedAt: string | null;
}

/** A mentor's word on a draft, with what they had before them. */
export interface Verdict {
  kind: VerdictKind;
  /** `draftNumber` of the draft that was read. */
  draft: number;
  /** The edition of the canvas that was in view. */
  edition: number;
  /** Required for `ignore`. */
  reason: Reason | null;
  /** `edit`: remarks in order; those of the draft by id, a mentor's own with null; what is left out is not said. */
  remarks: { id: string | null; text: string }[];
  /** `respond`: the mentor's words. */
  text: string;
  /** How long the draft was in view, in seconds; null where it is not known. */
  seconds: number | null;
}

/** What one verdict tells of how it was made: figures, never words. */
export interface Review {
  id: string;
  feedback: string;
  team: string;
  cohort: string;
  workshop: string;
  mentor: string;
  kind: VerdictKind;
  reason: Reason | null;
  /** Characters changed between what was suggested and what goes out (Levenshtein); null for `respond` and `ignore`. */
  distance: number | null;
  seconds: number | null;
  /** What a fast reader needs for the draft, in seconds. */
  readingSeconds: number;
  /** The planted fault that the draft held, and whether it was let through. */
  planted: PlantKind | null;
  through: boolean;
  at: string;
}

/** What the mentor reads and judges. */
export const shownRemarks = ({ draft, plant }: Pick<Feedback, "draft" | "plant">): Remark[] =>
  plant?.remarks ?? draft?.remarks ?? [];

/** A draft as one text, in the order in which it is read. */
export const textOf = (remarks: readonly Remark[]): string => remarks.map(({ text }) => text).join("\n\n");

/** An edited or ignored draft as a possible case of the evaluation: nobody can be recognised in it. */
export interface CaseCandidate {
  id: string;
  feedback: string;
  team: string;
  cohort: string;
  workshop: string;
  language: Language;
  verdict: VerdictKind;
  reason: Reason | null;
  /** Fields as they were pinned, names, contacts and figures masked, as in all texts here. */
  canvas: Record<string, string>;
  suggested: Remark[];
  /** What the mentor made of it; empty for `ignore`. */
  final: Remark[];
  state: "new" | "kept" | "dropped";
  at: string;
}
