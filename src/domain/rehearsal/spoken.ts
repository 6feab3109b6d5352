/** One spoken word and where it stands. */
export interface SpokenWord {
  /** As it is written. */
  form: string;
  /** Place in the text of the speech, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** When it is said, in milliseconds from the beginning of the recording; null where no time is known. */
  begin: number | null;
  finish: number | null;
}

/** Where the times come from: each word's own, timed lines or the voice shared out among their words, or nowhere. */
export type Timing = "words" | "lines" | "voice" | "none";

/** What was said, whatever it came from: a recording's transcript, subtitles, or a script read with a stopwatch. */
export interface Spoken {
  text: string;
  words: readonly SpokenWord[];
  timing: Timing;
  /** Length of the speech in seconds; null when nobody measured it. */
  seconds: number | null;
  /** How sure the transcriber is of its words, 0 to 1; null when it does not say. */
  confidence: number | null;
}

/** A speech as it is kept and sent: a tenth of a megabyte for ten minutes becomes half of that. */
export interface PackedSpoken extends Omit<Spoken, "words"> {
  /** Each word stands in the text. */
  words: readonly (readonly [start: number, end: number, begin: number | null, finish: number | null])[];
}

export const packSpoken = (spoken: Spoken): PackedSpoken => ({
  ...spoken,
  words: spoken.words.map(({ start, end, begin, finish }) => [start, end, begin, finish] as const),
});

export const unpackSpoken = (packed: PackedSpoken): Spoken => ({
  ...packed,
  words: packed.words.map(([start, end, begin, finish]) => ({
    form: packed.text.slice(start, end),
    start,
    end,
    begin,
    finish,
  })),
});

/** A word as it is heard: its form, and its times in milliseconds when they are known. */
export type HeardWord = readonly [form: string, begin: number | null, finish: number | null];

const wordPattern = /\S+/gu;
const letters = /[\p{L}\p{N}]/u;
const second = 1000;

/** The words of a written text, without times. */
export function wordsIn(text: string): SpokenWord[] {
  return [...text.matchAll(wordPattern)]
    .filter(([form]) => letters.test(form))
    .map((match) => ({
      form: match[0],
      start: match.index,
      end: match.index + match[0].length,
      begin: null,
      finish: null,
    }));
}

/** A script with the seconds that the stopwatch showed. */
export const scriptSpoken = (text: string, seconds: number | null = null): Spoken => ({
  text,
  words: wordsIn(text),
  timing: "none",
  seconds: seconds !== null && seconds > 0 ? seconds : null,
  confidence: null,
});

/** "l'" holds on to the word after it, "-là" to the word before. */
const holdsNext = /['’]/u;
const holdsLast = /^[-,.;:!?…،؛؟)]/u;

/**
 * A speech made of words one after another. `told.text` is the same words with their marks, kept when every word is found
 * there in order; else the text is the words with a space between.
 */
export function wordsSpoken(
  heard: readonly HeardWord[],
  told: Partial<Pick<Spoken, "seconds" | "confidence" | "timing" | "text">> = {},
): Spoken {
  const { text, words } = (told.text === undefined ? null : standingIn(told.text, heard)) ?? joined(heard);
  const timed = words.some(({ begin, finish }) => begin !== null && finish !== null);
  return {
    text,
    words,
    timing: told.timing ?? (timed ? "words" : "none"),
    seconds: (told.seconds ?? 0) > 0 ? told.seconds! : timed ? spokenSeconds(words) : null,
    confidence: told.confidence ?? null,
  };
}

function joined(heard: readonly HeardWord[]): Pick<Spoken, "text" | "words"> {
  const pieces: string[] = [];
  const words: SpokenWord[] = [];
  let start = 0;
  let last = "";
  for (const [form, begin, finish] of heard) {
    if (last !== "" && !holdsNext.test(last) && !holdsLast.test(form)) {
      pieces.push(" ");
      start += 1;
    }
    words.push({ form, start, end: start + form.length, begin, finish });
    pieces.push(form);
    start += form.length;
    last = form.at(-1) ?? last;
  }
  return { text: pieces.join(""), words };
}

/** The words where they stand in a text with its marks; null when one of them does not. */
function standingIn(text: string, heard: readonly HeardWord[]): Pick<Spoken, "text" | "words"> | null {
  const words: SpokenWord[] = [];
  let from = 0;
  for (const [form, begin, finish] of heard) {
    const start = text.indexOf(form, from);
    if (start < 0 || letters.test(text.slice(from, start))) return null;
    from = start + form.length;
    words.push({ form, start, end: from, begin, finish });
  }
  return { text, words };
}

/** From the first timed word to the last, in seconds; null without times. */
function spokenSeconds(words: readonly SpokenWord[]): number | null {
  const begins = words.flatMap(({ begin }) => (begin === null ? [] : [begin]));
  const ends = words.flatMap(({ finish }) => (finish === null ? [] : [finish]));
  if (begins.length === 0 || ends.length === 0) return null;
  const long = (Math.max(...ends) - Math.min(...begins)) / second;
  return long > 0 ? long : null;
}
