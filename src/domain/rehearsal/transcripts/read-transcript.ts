import { type Spoken, scriptSpoken, wordsSpoken } from "../spoken.ts";
import { jsonSpoken } from "./json.ts";
import { subtitlesSpoken } from "./subtitles.ts";
import {
  spokenPart,
  type TimedLine,
  TranscriptFault,
  type TranscriptFormat,
  type TranscriptRead,
  wordsOfLines,
} from "./transcript.ts";

const longest = 2_000_000;
const longestSpeech = 20_000;
/** PDF, Word, RTF, a web page, or bytes that are no text. */
const otherFiles = /^(?:%PDF|PK\u0003|\{\\rtf|\s*<(?:!doctype|html|\?xml)|ID3|RIFF|OggS|\u001aE)|\u0000|\ufffd{3}/i;

function formatOf(content: string): TranscriptFormat {
  if (/^\s*WEBVTT/.test(content)) return "vtt";
  if (/^\s*[[{]/.test(content) && !/^\s*\[\d+:/.test(content)) return "json";
  return /^\s*(?:\d+\s*\r?\n)?\s*\d+:\d+(?::\d+)?[.,]\d+\s*-->/m.test(content) ? "srt" : "text";
}

const stamped = /^\s*[[(]?(?:(\d+):)?(\d{1,2}):(\d{2})(?:[.,]\d+)?[\])]?\s+[-–:]?\s*(?=\S)/;
const second = 1000;
const lastLine = 5;

/** A text whose lines begin with a clock: each lasts until the next. */
function stampedSpoken(lines: readonly string[]): Spoken | null {
  const found: TimedLine[] = [];
  for (const [at, line] of lines.entries()) {
    const clock = stamped.exec(line);
    if (clock === null) {
      if (found.length === 0 && line.trim() !== "") return null;
      if (found.length > 0) found.at(-1)!.text += ` ${line}`;
      continue;
    }
    const begin = (Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])) * second;
    const before = found.at(-1);
    if (before !== undefined) {
      if (begin < before.begin) throw new TranscriptFault("times_backwards", at + 1);
      before.finish = begin;
    }
    found.push({ text: line.slice(clock[0].length), begin, finish: begin + lastLine * second, line: at + 1 });
  }
  return found.length < 2 ? null : wordsSpoken(wordsOfLines(found), { timing: "lines" });
}

function textSpoken(content: string): Spoken {
  const lines = content.split(/\r\n|\r|\n/);
  const timed = stampedSpoken(lines);
  if (timed !== null) return timed;
  return scriptSpoken(
    lines
      .map((line) => (/[[(*♪]/.test(line) || line.length < 80 ? spokenPart(line) : line))
      .join("\n")
      .trim(),
  );
}

const readers: Readonly<Record<TranscriptFormat, (content: string) => Spoken>> = {
  vtt: subtitlesSpoken,
  srt: subtitlesSpoken,
  json: jsonSpoken,
  text: textSpoken,
};

/** Reads a transcript of any known format; what it is shows in the content, whatever the file is called. */
export function readTranscript(file: string): TranscriptRead {
  const content = file.replace(/^\ufeff/, "");
  if (content.length > longest) return { kind: "refused", problem: "too_long", line: null };
  if (otherFiles.test(content.slice(0, 2000))) return { kind: "refused", problem: "not_a_transcript", line: null };
  try {
    const format = formatOf(content);
    const spoken = readers[format](content);
    if (spoken.words.length === 0) return { kind: "refused", problem: "empty", line: null };
    if (spoken.words.length > longestSpeech) return { kind: "refused", problem: "too_long", line: null };
    return { kind: "read", format, spoken };
  } catch (fault) {
    if (fault instanceof TranscriptFault) return { kind: "refused", problem: fault.problem, line: fault.line };
    throw fault;
  }
}
