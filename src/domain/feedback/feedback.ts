import type { Citation, TurnUse } from "../guidance.ts";
import type { Language } from "../language/names.ts";
import type { Setback } from "../model.ts";
import type { Tally } from "./tally.ts";

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

/** The words of a rehearsal as they stood when the team asked. */
export interface SpeechPin {
  /** The rehearsal's id, and its number in its team. */
  id: string;
  number: number;
  text: string;
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
  /** The rehearsal that is asked about; null for the workshop's canvas. */
  rehearsal: SpeechPin | null;
  /** Sum of the pinned revisions, or the rehearsal's edition: grows with every change of what is asked about. */
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
  /** What the criteria said of what was drafted on; null with the draft. */
  tally: Tally | null;
  claim: Claim | null;
  decision: Decision | null;
  /** When the team had its answer. */
  endedAt: string | null;
}

/** What the queue shows of a feedback: nothing of its words. */
export interface QueueRow {
  id: string;
  team: { id: string; name: string };
  workshop: string;
  rehearsal: Pick<SpeechPin, "id" | "number"> | null;
  language: Language;
  state: FeedbackState;
  deadline: string | null;
  askedAt: string;
  draftedAt: string | null;
  tally: Tally | null;
  claim: Claim | null;
  /** What is asked about moved on since. */
  stale: boolean;
  /** The verdict that stands, and when it reaches the team. */
  decision: Pick<Decision, "kind" | "by" | "releaseAt"> | null;
}

/** Which part of a queue is read; every filter left out means all. */
export interface QueueFilter {
  states: readonly FeedbackState[];
  workshop?: string | undefined;
  language?: Language | undefined;
  /** Held by this mentor. */
  claimedBy?: string | undefined;
  /** The place after which to go on, as `next` of the page before gave it. */
  after?: string | undefined;
  limit: number;
}

/** What an organiser sets for a programme run. */
export interface ReviewSettings {
  /** For all workshops, and for some of them. */
  posture: Posture;
  postures: Readonly<Record<string, Posture>>;
  /** Share of drafts that are planted, 0 to 0.2. */
  plantedShare: number;
  /** Words to the teams while calls for a mentor are closed; null: they are open. */
  callsClosed: string | null;
}

export const defaultSettings: ReviewSettings = {
  posture: "draft-only",
  postures: {},
  plantedShare: 0,
  callsClosed: null,
};

export const postureOf = ({ posture, postures }: ReviewSettings, workshop: string): Posture =>
  (Object.hasOwn(postures, workshop) ? postures[workshop] : undefined) ?? posture;

/** What a team sees of its own request. `waiting` until it has its answer. */
export interface TeamFeedback {
  id: string;
  workshop: string;
  rehearsal: Pick<SpeechPin, "id" | "number"> | null;
  askedAt: string;
  state: "waiting" | "released" | "ignored";
  /** While it waits: the mentor who had it before them last; nobody does once `until` is past. */
  reader: Pick<Claim, "name" | "until"> | null;
  endedAt: string | null;
  /** Empty until it is released. */
  remarks: Remark[];
  language: Language;
  /** Under whose name it goes; null for Dalil's own. */
  by: { id: string; name: string } | null;
  /** `suggested`: by Dalil, as it was; `edited`: suggested by Dalil, edited by the mentor; `written`: the mentor's own. */
  origin: "suggested" | "edited" | "written" | "auto" | null;
}

const origins = { accept: "suggested", edit: "edited", respond: "written", auto: "auto", ignore: null } as const;

/** Nothing of a draft, a plant or a verdict that can still be taken back is in it. */
export function teamView(feedback: Feedback): TeamFeedback {
  const { id, workshop, askedAt, state, endedAt, language, decision, claim } = feedback;
  const ended = state === "released" || state === "ignored" ? state : "waiting";
  const told = ended === "released" ? decision : null;
  return {
    id,
    workshop,
    rehearsal: rehearsalOf(feedback),
    askedAt,
    state: ended,
    reader: ended === "waiting" && claim !== null ? { name: claim.name, until: claim.until } : null,
    endedAt: ended === "waiting" ? null : endedAt,
    remarks: told?.remarks ?? [],
    language,
    by: told?.by ?? null,
    origin: told === null ? null : origins[told.kind],
  };
}

/** Which rehearsal it is about, without its words. */
export const rehearsalOf = ({ rehearsal }: Pick<Feedback, "rehearsal">): TeamFeedback["rehearsal"] =>
  rehearsal === null ? null : { id: rehearsal.id, number: rehearsal.number };

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
