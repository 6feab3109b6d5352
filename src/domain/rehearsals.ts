/** A team's rehearsals of its pitch, and its sittings with the simulated jury, as they are kept. */
import type { CanvasTexts } from "./canvas.ts";
import type { Language } from "./language/names.ts";
import type { Spoken } from "./rehearsal/spoken.ts";

/** `exam`: five minutes in one go, as on the day; `practice`: as the team likes. */
export const rehearsalModes = ["practice", "exam"] as const;
export type RehearsalMode = (typeof rehearsalModes)[number];

/** Recorded here, a recording brought along, a transcript brought along, or a script read with a stopwatch. */
export const rehearsalSources = ["recording", "upload", "transcript", "script"] as const;
export type RehearsalSource = (typeof rehearsalSources)[number];

/** What the phone heard without understanding a word: where somebody spoke. Milliseconds from the beginning. */
export interface VoiceActivity {
  /** Stretches of speech, in order. */
  spoken: readonly (readonly [begin: number, finish: number])[];
  /** Length of the recording. */
  length: number;
}

export interface Rehearsal {
  id: string;
  team: string;
  /** Counts up in its team. */
  number: number;
  author: { id: string; name: string };
  at: string;
  mode: RehearsalMode;
  source: RehearsalSource;
  language: Language;
  spoken: Spoken;
  /** From 1; grows each time the words are put right. */
  edition: number;
  /** Null when nothing was recorded here. */
  voice: VoiceActivity | null;
  /** When each next slide was shown, in milliseconds; the first begins at 0 and is left out. */
  slides: readonly number[];
  /** The words are a machine's, and nobody has put them right. */
  uncertain: boolean;
  /** Who wrote the words down, as the endpoint names it; null for people. */
  transcribedBy: string | null;
  /** The canvases as they stood, so that the report stays the one of that day. */
  canvases: Readonly<Record<string, CanvasTexts>>;
  /** Whether the team asked to keep the sound. */
  soundKept: boolean;
}

/** A recording as it was made. */
export interface Sound {
  /** Media type, e.g. "audio/webm;codecs=opus". */
  type: string;
  bytes: Uint8Array;
}

/** One question of the jury in a sitting, and how it was answered. */
export interface JuryAnswer {
  /** Made of the phone's key: sent again, it is the same answer. */
  id: string;
  /** Of the question, from the rules. */
  question: string;
  /** As it was put to the team, and who worded it. */
  asked: string;
  voice: "offline" | "model";
  seat: "expert" | "investor" | "institution";
  answer: string;
  /** Member who owns the topic. */
  owner: string | null;
  seconds: number | null;
  /** It went past the question: the follow-up that was asked. */
  followUp: string | null;
}

export interface JurySitting {
  id: string;
  team: string;
  rehearsal: string | null;
  author: { id: string; name: string };
  at: string;
  answers: readonly JuryAnswer[];
}

export interface RehearsalStore {
  /** With the team's next number. */
  add(rehearsal: Omit<Rehearsal, "number" | "edition" | "soundKept">): Promise<Rehearsal>;
  rehearsal(id: string): Promise<Rehearsal | null>;
  /** Newest first. */
  list(team: string): Promise<Rehearsal[]>;
  /** The team's last one before this number. */
  before(team: string, number: number): Promise<Rehearsal | null>;
  /** Puts the words right. */
  correct(id: string, spoken: Spoken): Promise<void>;
  /** Once more replaces it. */
  keepSound(id: string, sound: Sound): Promise<void>;
  sound(id: string): Promise<Sound | null>;
  dropSound(id: string): Promise<void>;
  /** With its sound, and the feedback on it. */
  drop(id: string): Promise<void>;
  addSitting(sitting: JurySitting): Promise<void>;
  /** Held until the transaction ends, so that two answers never overwrite each other. */
  holdSitting(id: string): Promise<JurySitting | null>;
  /** Newest first. */
  sittings(team: string): Promise<JurySitting[]>;
  writeSitting(id: string, answers: readonly JuryAnswer[]): Promise<void>;
}

/** Turns speech into words with their times. */
export interface Transcriber {
  /** As the endpoint names its model. */
  name: string;
  /** Rejects with a `ModelFault` when nobody answers in time, with `DomainError("no_speech")` where nothing is said. */
  transcribe(sound: Sound, options: { language: Language | null; signal: AbortSignal }): Promise<Spoken>;
}
