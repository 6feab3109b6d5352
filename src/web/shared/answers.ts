/** What the server answers, as the widget reads it. Shapes of the record itself are the domain's. */
import type { CheckedField, FieldText, Proposal, Revision } from "../../domain/canvas.ts";
import type { Message } from "../../domain/conversation.ts";
import type { Finding } from "../../domain/criteria/finding.ts";
import type { TeamNews, TurnStep } from "../../domain/events.ts";
import type { Posture, Remark, TeamFeedback } from "../../domain/feedback/feedback.ts";
import type { Citation } from "../../domain/guidance.ts";
import type { RoundBrief } from "../../domain/ideas.ts";
import type { AnswerPlace } from "../../domain/indicators/answer-place.ts";
import type { Lack } from "../../domain/indicators/half-filled.ts";
import type { IndicatorFlag, IndicatorLevel, IndicatorSlot } from "../../domain/indicators/record.ts";
import type { Language } from "../../domain/language/names.ts";
import type { RoundView } from "../../domain/round-view.ts";

export type {
  CheckedField,
  Citation,
  FieldText,
  Finding,
  Language,
  Message,
  Posture,
  Proposal,
  Remark,
  Revision,
  RoundBrief,
  RoundView,
  TeamFeedback,
  TeamNews,
  TurnStep,
};

export interface JoinAnswer {
  token: string;
  member: { id: string; nickname: string; language: Language };
  team: { id: string; name: string; code: string };
}

export interface CriterionView {
  name: string;
  weak: string;
  missing: string;
}

export interface FieldView {
  id: string;
  label: string;
  question: string;
  help: string;
  grows: boolean;
  /** Ids, in order of importance. */
  criteria: string[];
}

export interface WorkshopView {
  id: string;
  title: string;
  /** Null where the programme has no timetable, as its date and times are. */
  day: number | null;
  /** "2026-06-16", in the programme's time zone, as `start` and `end` ("16:45") are. */
  date: string | null;
  start: string | null;
  end: string | null;
  /** What the programme expects at its end. */
  due: string;
  /** Id of the field the workshop works towards. */
  deliverable: string;
  citation: Citation | null;
  /** On the poster: ids of the field written large and of the one that closes it. */
  lead: string;
  close: string | null;
  fields: FieldView[];
}

export interface Notice {
  voice: "offline" | "model";
  model: string | null;
  country: string | null;
  retention_days: number;
  /** Where a guardian must agree before the first message: what to say, and the words of the button. */
  guardian: { title: string; text: string; confirm: string } | null;
}

/** Public: nothing of a team is in it. */
export interface ProgrammeAnswer {
  name: string;
  place: string;
  timezone: string;
  /** ISO 8601, UTC: the programme's clock. */
  now: string;
  notice: Notice;
  workshops: WorkshopView[];
  criteria: Record<string, CriterionView>;
  /** What the documents leave open, said as such ("length of the final pitch"). */
  unconfirmed?: string[];
}

export interface Tally {
  id: string;
  /** Fields with a text, out of `total`; fields whose criteria are all met. */
  filled: number;
  total: number;
  met: number;
}

export interface RoundAnswer {
  round: RoundView & { statement: { field: string; revision: number; at: string } | null };
  now: string;
}

export interface RoomAnswer {
  team: { id: string; name: string; code: string };
  me: { id: string; nickname: string; language: Language };
  members: { id: string; nickname: string; here: boolean }[];
  /** Mentors and organisers who have the team's conversation open, as the feed tells. */
  visitors?: Here["visitors"];
  /** The team's raised hand. */
  hand: { id: string; state: "open" | "claimed" } | null;
  /** The team's rounds of ideas, oldest first. */
  rounds?: RoundBrief[];
  workshops: Tally[];
  current: string;
  /** False until this member said that a guardian agrees, where one must. */
  agreed: boolean;
  /** Number of the last news: the feed is read from here. */
  feed: number;
  now: string;
}

/** Whose feed is open, told by the feed without a number: members by id, mentors and organisers by name. */
export interface Here {
  kind: "here";
  here: string[];
  visitors: { id: string; name: string }[];
}

/** What a team asked feedback on and was told. */
export interface FeedbackAnswer {
  /** Newest first. */
  feedback: TeamFeedback[];
  /** How written feedback is given, by workshop. */
  postures: Record<string, Posture>;
  /** The mentors' words while they take no new calls. */
  callsClosed: string | null;
}

export interface CanvasAnswer {
  fields: Record<string, CheckedField>;
  proposals?: Proposal[];
}

/** One of an indicator's twelve slots; places are in the field's text. */
export interface SlotAnswer {
  id: IndicatorSlot;
  label: string;
  question: string | null;
  words: { quote: string; start: number; end: number } | null;
  state: "met" | "weak" | "missing";
  /** What weak words still lack. */
  lacks: Lack | "count" | null;
  place: AnswerPlace;
  /** The words that an answer begins with. */
  given: string;
}

export interface IndicatorAnswer {
  start: number;
  end: number;
  isIndicator: boolean;
  level: IndicatorLevel | null;
  flags: IndicatorFlag[];
  slots: SlotAnswer[];
  missing: IndicatorSlot[];
  /** What is still to be asked for, the first first. */
  asks: IndicatorSlot[];
}

export interface IndicatorsAnswer {
  place: { workshop: string; field: string } | null;
  text: string;
  revision: number;
  /** More than these nobody records. */
  most: number;
  indicators: IndicatorAnswer[];
}
