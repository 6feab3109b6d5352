import type { Posture, TeamFeedback } from "../../../domain/feedback/feedback.ts";
import type { Localised } from "../../../domain/language/names.ts";
import type { Comparison } from "../../../domain/rehearsal/compare.ts";
import type { Angle } from "../../../domain/rehearsal/jury/questions.ts";
import type { Seat, Topic } from "../../../domain/rehearsal/jury/topics.ts";
import type { Report } from "../../../domain/rehearsal/report.ts";
import type { PackedSpoken } from "../../../domain/rehearsal/spoken.ts";
import type { JurySitting, Rehearsal } from "../../../domain/rehearsals.ts";

export type { Comparison, JurySitting, Report };

/** What the server answers about rehearsals, as the team and the staff read it. */
export interface RehearsalView {
  rehearsal: Omit<Rehearsal, "canvases" | "spoken"> & { spoken: PackedSpoken };
  report: Report;
  /** Names of the jury's criteria, where the programme has a jury. */
  criteria: Readonly<Record<string, Localised>>;
  feedback: TeamFeedback[];
  posture: Posture;
  compared: { with: { id: string; number: number }; change: Comparison } | null;
}

export type RehearsalBrief = Omit<Rehearsal, "spoken" | "voice" | "slides" | "canvases" | "team"> & {
  seconds: number | null;
  words: number;
};

/** How long a pitch is, how its time is proposed to be shared, and the good pace of each language. */
export interface PitchTime {
  allowed: number;
  split: readonly { id: string; seconds: number }[];
  pace: Readonly<Record<"fr" | "ar" | "en", { low: number; high: number }>>;
}

export interface RehearsalsAnswer {
  rehearsals: RehearsalBrief[];
  /** Who writes recordings down; null where nobody does. */
  transcriber: string | null;
  time: PitchTime;
}

export interface JuryQuestionAnswer {
  key: string;
  seat: Seat;
  seatName: string;
  topic: Topic;
  topicName: string;
  from: Angle;
  criterion: string;
  about: string | null;
  against: string | null;
  words: string;
  /** Who worded it; what it asks about is the rules' in both cases. */
  voice: "offline" | "model";
}
