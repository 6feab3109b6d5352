import { type HeardWord, type Spoken, wordsSpoken } from "../spoken.ts";
import { spokenPart, type TimedLine, TranscriptFault, wordsOfLines } from "./transcript.ts";

const arrow = "-->";
const clock = /^(?:(\d+):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})$/;
const hour = 3_600_000;
const minute = 60_000;
const second = 1000;

/** "00:01:02,500", "01:02.500" in milliseconds. Throws `broken_times` for anything else. */
export function clockTime(written: string, line: number | null): number {
  const found = clock.exec(written.trim());
  if (found === null) throw new TranscriptFault("broken_times", line);
  const [, hours = "0", minutes, seconds, part] = found;
  return Number(hours) * hour + Number(minutes) * minute + Number(seconds) * second + Number(part!.padEnd(3, "0"));
}

interface Cue extends Omit<TimedLine, "text"> {
  lines: string[];
}

function cuesIn(content: string): Cue[] {
  const cues: Cue[] = [];
  let open: Cue | undefined;
  for (const [at, line] of content.split(/\r\n|\r|\n/).entries()) {
    if (line.includes(arrow)) {
      const [from = "", rest = ""] = line.split(arrow);
      const to = rest.trim().split(/\s+/)[0] ?? "";
      open = { begin: clockTime(from, at + 1), finish: clockTime(to, at + 1), line: at + 1, lines: [] };
      cues.push(open);
    } else if (line.trim() === "") open = undefined;
    else open?.lines.push(line);
  }
  return cues;
}

const tags = /<[^<>]*>|\{\\[^{}]*\}/g;
const wordClock = /<(\d+:\d{1,2}(?::\d{1,2})?\.\d{3})>/;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " ",
  quot: '"',
  "#39": "'",
  lrm: "",
  rlm: "",
};

const plain = (line: string): string =>
  line
    .replace(tags, "")
    .replace(/&(amp|lt|gt|nbsp|quot|#39|lrm|rlm);/g, (_, name: string) => entities[name]!)
    .replace(/^\s*(?:[-–—]\s+|>>\s*)/, "");

/** Lines with a clock before each word: "Bonjour<00:00:01.200><c> à tous</c>". */
function clockedWords({ lines, begin, finish, line }: Cue): HeardWord[] | null {
  const clocked = lines.find((one) => wordClock.test(one));
  if (clocked === undefined) return null;
  const pieces = clocked.split(wordClock);
  const times = [begin, ...pieces.flatMap((piece, at) => (at % 2 === 1 ? [clockTime(piece, line)] : []))];
  const found: HeardWord[] = [];
  for (const [at, time] of times.entries()) {
    const forms = spokenPart(plain(pieces[at * 2]!))
      .split(/\s+/)
      .filter((form) => /[\p{L}\p{N}]/u.test(form));
    const until = times[at + 1] ?? finish;
    for (const [place, form] of forms.entries()) {
      const share = (until - time) / forms.length;
      found.push([form, time + share * place, time + share * (place + 1)]);
    }
  }
  return found;
}

/** Captions that roll show each line twice: what the one before showed last is not said again. */
function withoutRolled(cues: readonly Cue[]): Cue[] {
  let shown: string | undefined;
  return cues.map((cue) => {
    const lines = cue.lines.filter((line) => plain(line).trim() !== "");
    const kept = lines.length > 0 && plain(lines[0]!) === shown ? lines.slice(1) : lines;
    shown = lines.length > 0 ? plain(lines.at(-1)!) : shown;
    return { ...cue, lines: kept };
  });
}

/** A speech from SubRip or WebVTT subtitles. Throws a `TranscriptFault`. */
export function subtitlesSpoken(content: string): Spoken {
  const cues = withoutRolled(cuesIn(content));
  const clocked = cues.map(clockedWords);
  if (clocked.some((words) => words !== null)) {
    const words = cues.flatMap((cue, at) => clocked[at] ?? wordsOfLines([lineOf(cue)]));
    return wordsSpoken(words, { timing: "words" });
  }
  return wordsSpoken(wordsOfLines(cues.map(lineOf)), { timing: "lines" });
}

const lineOf = ({ lines, begin, finish, line }: Cue): TimedLine => ({
  text: lines.map(plain).join(" "),
  begin,
  finish,
  line,
});
