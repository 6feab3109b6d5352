import { z } from "zod";
import { type HeardWord, type Spoken, wordsSpoken } from "../spoken.ts";
import { clockTime } from "./subtitles.ts";
import { spokenPart, type TimedLine, TranscriptFault, wordsOfLines } from "./transcript.ts";

const thousand = 1000;
const amount = z.number().nullish();

/** A word of OpenAI's verbose_json, WhisperX, faster-whisper, Vosk: times in seconds. */
const wordSchema = z.object({
  word: z.string(),
  start: amount,
  end: amount,
  probability: amount,
  score: amount,
  conf: amount,
});
const segmentSchema = z.object({
  text: z.string(),
  start: z.number(),
  end: z.number(),
  avg_logprob: amount,
  words: z.array(wordSchema).nullish(),
});
const verboseSchema = z.object({
  text: z.string().optional(),
  duration: z.union([z.number(), z.string().transform(Number)]).nullish(),
  words: z.array(wordSchema).nullish(),
  segments: z.array(segmentSchema).nullish(),
  result: z.array(wordSchema).nullish(),
});

/** whisper.cpp: times in milliseconds, or as a clock. */
const lineSchema = z.object({
  text: z.string(),
  offsets: z.object({ from: z.number(), to: z.number() }).optional(),
  timestamps: z.object({ from: z.string(), to: z.string() }).optional(),
  tokens: z.array(z.object({ text: z.string(), p: amount })).optional(),
});
const transcriptionSchema = z.object({ transcription: z.array(lineSchema) });

/** Our own: [form, begin, end] in milliseconds. */
const heardSchema = z.array(z.tuple([z.string(), amount, amount], z.unknown()));

type TimedWord = z.infer<typeof wordSchema>;

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const sure = (values: readonly (number | null | undefined)[]): number | null => {
  const known = mean(values.filter((value) => value != null));
  return known === null ? null : Math.min(1, Math.max(0, known));
};

const slip = 1;

function inOrder(words: readonly TimedWord[]): readonly TimedWord[] {
  let reached = 0;
  for (const [at, { start, end }] of words.entries()) {
    if (start == null) continue;
    if ((end != null && end < start) || start < reached - slip) throw new TranscriptFault("times_backwards", at + 1);
    reached = Math.max(reached, start);
  }
  return words;
}

const milliseconds = (seconds: number | null | undefined): number | null =>
  seconds == null ? null : Math.round(seconds * thousand);

function timedWords(words: readonly TimedWord[], confidence: number | null, text: string | undefined): Spoken {
  const heard = inOrder(words).flatMap(({ word, start, end }): HeardWord[] => {
    const form = word.trim();
    return /[\p{L}\p{N}]/u.test(form) ? [[form, milliseconds(start), milliseconds(end)]] : [];
  });
  const own = sure(words.map(({ probability, score, conf }) => probability ?? score ?? conf));
  return wordsSpoken(heard, { confidence: own ?? confidence, ...(text === undefined ? {} : { text: text.trim() }) });
}

function verboseSpoken({ text, words, segments, result, duration }: z.infer<typeof verboseSchema>): Spoken | null {
  const confidence = sure(
    (segments ?? []).map(({ avg_logprob }) => (avg_logprob == null ? null : Math.exp(avg_logprob))),
  );
  const inside = (segments ?? []).flatMap((segment) => segment.words ?? []);
  const told = [words, inside, result].find((list) => (list?.length ?? 0) > 0);
  if (told) return timedWords(told, confidence, text);
  if (segments && segments.length > 0) {
    const lines = segments.map(
      ({ text: said, start, end }, at): TimedLine => ({
        text: said,
        begin: Math.round(start * thousand),
        finish: Math.round(end * thousand),
        line: at + 1,
      }),
    );
    return wordsSpoken(wordsOfLines(lines), { timing: "lines", confidence });
  }
  if (text === undefined) return null;
  const forms = spokenPart(text)
    .split(/\s+/)
    .filter((form) => /[\p{L}\p{N}]/u.test(form));
  const seconds = duration != null && duration > 0 ? duration : null;
  return wordsSpoken(
    forms.map((form): HeardWord => [form, null, null]),
    { seconds },
  );
}

function linesSpoken({ transcription }: z.infer<typeof transcriptionSchema>): Spoken {
  const lines = transcription.map(({ text, offsets, timestamps }, at): TimedLine => {
    const line = at + 1;
    if (offsets) return { text, begin: offsets.from, finish: offsets.to, line };
    if (timestamps)
      return { text, begin: clockTime(timestamps.from, line), finish: clockTime(timestamps.to, line), line };
    throw new TranscriptFault("broken_times", line);
  });
  const tokens = transcription.flatMap((one) => one.tokens ?? []).filter(({ text }) => !text.startsWith("[_"));
  return wordsSpoken(wordsOfLines(lines), { timing: "lines", confidence: sure(tokens.map(({ p }) => p)) });
}

/** A speech from what transcribers answer as JSON. Throws a `TranscriptFault`. */
export function jsonSpoken(content: string): Spoken {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new TranscriptFault("not_a_transcript");
  }
  const bare = heardSchema.safeParse(Array.isArray(value) ? value : (value as { words?: unknown } | null)?.words);
  if (bare.success) return wordsSpoken(bare.data.map(([form, begin, end]) => [form, begin ?? null, end ?? null]));
  const lines = transcriptionSchema.safeParse(value);
  if (lines.success) return linesSpoken(lines.data);
  const verbose = verboseSchema.safeParse(value);
  const spoken = verbose.success ? verboseSpoken(verbose.data) : null;
  if (spoken === null) throw new TranscriptFault("not_a_transcript");
  return spoken;
}
