import type { HeardWord, Spoken } from "../spoken.ts";

/** Why a file is no speech that can be read; what to do about it is told in the reader's language elsewhere. */
const transcriptProblems = [
  "empty", // no spoken word in it
  "not_a_transcript", // a picture, a document, a page, data of another shape
  "times_backwards", // a word or a line ends before it begins, or comes before the one above it
  "broken_times", // a time that is none
  "too_long",
] as const;
export type TranscriptProblem = (typeof transcriptProblems)[number];

const transcriptFormats = ["text", "srt", "vtt", "json"] as const;
export type TranscriptFormat = (typeof transcriptFormats)[number];

export type TranscriptRead =
  | { kind: "read"; format: TranscriptFormat; spoken: Spoken }
  /** `line` counts from 1; for JSON it is the word or segment, counted from 1; null when it is the whole file. */
  | { kind: "refused"; problem: TranscriptProblem; line: number | null };

/** A line of a transcript with its times in milliseconds; `line` is where it stands in the file. */
export interface TimedLine {
  text: string;
  begin: number;
  finish: number;
  line: number;
}

/** A file that cannot be read, thrown inside this folder only. */
export class TranscriptFault extends Error {
  readonly problem: TranscriptProblem;
  readonly line: number | null;

  constructor(problem: TranscriptProblem, line: number | null = null) {
    super(problem);
    this.problem = problem;
    this.line = line;
  }
}

/** What transcribers write into silence, and what they write of sounds. */
const notSpoken =
  /\[[^\]\n]{0,60}\]|\((?:[^()\n]{0,40}(?:musi|rire|applau|laugh|inaudib|silence|موسيق|ضحك|تصفيق)[^()\n]{0,40})\)|♪[^♪\n]*♪?|\*[^*\n]{1,40}\*/giu;
const madeUp =
  /^(?:sous-titr\p{L}* .*(?:amara|communaut|radio-canada|st' 501).*|thank(?:s| you) for watching!?|merci d'avoir regardé.*|abonnez-vous.*|ترجمة نانسي قنقر|اشتركوا في القناة.*|شكرا للمشاهدة|شكراً للمشاهدة|subtitles by .*|www\..*)$/iu;

export const spokenPart = (text: string): string => {
  const bare = text.replace(notSpoken, " ").replace(/\s+/g, " ").trim();
  return madeUp.test(bare.replace(/[.!]+$/, "")) ? "" : bare;
};

/** A slip of the transcriber's clock, in milliseconds: no one notices. */
const slip = 1000;

/** Words of timed lines, each line's time shared out by the letters of its words. */
export function wordsOfLines(lines: readonly TimedLine[]): HeardWord[] {
  const words: HeardWord[] = [];
  let reached = 0;
  for (const { text, begin, finish, line } of lines) {
    if (finish < begin || begin < reached - slip) throw new TranscriptFault("times_backwards", line);
    const forms = spokenPart(text)
      .split(/\s+/)
      .filter((form) => /[\p{L}\p{N}]/u.test(form));
    const from = Math.max(begin, Math.min(reached, finish));
    reached = Math.max(reached, finish);
    const letters = forms.reduce((sum, form) => sum + form.length, 0);
    let said = 0;
    for (const form of forms) {
      const at = (letter: number) => Math.round(from + ((finish - from) * letter) / letters);
      words.push([form, at(said), at(said + form.length)]);
      said += form.length;
    }
  }
  return words;
}
