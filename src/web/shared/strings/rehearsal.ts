import type { RehearsalMode } from "../../../domain/rehearsals.ts";
import type { Language } from "../answers.ts";

/** Why there is no sound; a file that is none; a take in which nobody speaks. */
export type SoundTrouble = "denied" | "none" | "busy" | "unable";
export type FileTrouble = "video" | "too_large" | "empty" | "other" | "text_too_large";

/** The words of rehearsing and of the jury; they come with its part, all languages at once. */
export interface RehearsalWords {
  title: string;
  why: string;
  back: string;
  cancel: string;
  ways: string;
  record: string;
  recordHint: string;
  upload: string;
  uploadHint: string;
  transcript: string;
  transcriptHint: string;
  script: string;
  scriptHint: string;
  jury: string;
  juryHint: string;
  past: string;
  none: string;
  rehearsal: (number: number) => string;
  by: (name: string) => string;
  /** How many rehearsals earlier visits left on this phone. */
  left: (count: number) => string;
  drop: string;
  dropSure: string;
  yesDrop: string;
  // Before it begins.
  before: string;
  mode: string;
  modes: Readonly<Record<RehearsalMode, readonly [name: string, hint: string]>>;
  language: string;
  languages: Readonly<Record<Language, string>>;
  /** `by`: who writes the words down; null where nobody does. */
  soundNotice: (by: string | null) => string;
  keepSound: string;
  text: string;
  textWanted: string;
  textOptional: string;
  textLength: (words: number, shortest: string, longest: string) => string;
  withMic: string;
  withMicHint: string;
  prompter: string;
  prompterHint: string;
  speed: (words: number) => string;
  slower: string;
  faster: string;
  start: string;
  startReading: string;
  noText: string;
  // While it runs.
  asking: string;
  running: string;
  elapsed: string;
  leftTime: string;
  over: (time: string) => string;
  now: (part: string, until: string) => string;
  level: string;
  hears: string;
  silent: string;
  loud: string;
  notHeard: string;
  nextSlide: (number: number) => string;
  nextSlideKey: string;
  pause: string;
  resume: string;
  paused: string;
  finish: string;
  minuteLeft: string;
  timeOver: string;
  noPause: string;
  cut: string;
  cutHint: string;
  cutExam: string;
  finishHere: string;
  // No sound, no voice, no words.
  trouble: Readonly<Record<SoundTrouble, readonly [what: string, how: string]>>;
  again: string;
  withoutMic: string;
  nobody: string;
  nobodyHint: string;
  sendAnyway: string;
  writeWords: string;
  writeWordsHint: string;
  // A file.
  choose: string;
  uploadNotice: (by: string) => string;
  noUpload: string;
  file: Readonly<Record<FileTrouble, (name: string, size: string) => readonly [what: string, how: string]>>;
  paste: string;
  send: string;
  // On its way.
  writing: string;
  measuring: string;
  reporting: string;
  kept: string;
  offline: string;
  offlineHint: string;
  retry: string;
  later: string;
  failed: string;
  // The report's own doings.
  correct: string;
  correctHint: string;
  save: string;
  compareWith: string;
  soundKept: string;
  dropSound: string;
  listen: string;
  forget: string;
  forgetSure: string;
  loading: string;
  transcriptOf: string;
  // The jury.
  juryWhy: string;
  juryComes: string;
  begin: string;
  question: (number: number, of: number) => string;
  asks: (seat: string) => string;
  /** Who worded the question, told where a model is set. */
  wordedBy: Readonly<Record<"offline" | "model", string>>;
  owner: string;
  nobodyYet: string;
  clock: string;
  secondsLeft: (seconds: number) => string;
  timeUp: string;
  answer: string;
  speak: string;
  stopSpeaking: string;
  speaking: string;
  give: string;
  skip: string;
  follow: string;
  done: string;
  doneHint: string;
  objections: string;
  objectionsHint: string;
  download: string;
  fileName: string;
  noAnswer: string;
  ownerIs: (name: string | null) => string;
  answerIt: string;
  againJury: string;
  noMaterial: string;
}
