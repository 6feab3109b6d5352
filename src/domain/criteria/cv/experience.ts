import { findNumbers } from "../../language/numbers.ts";
import type { Criterion } from "../finding.ts";
import { quoteOf } from "../reading.ts";
import { type Survey, survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import { arabiziDeed, deedIn, readLine } from "./reading.ts";

const hit = (line: Survey, label: string) => line.hits.get(label)?.[0];

/** A verb and what was done: "j'ai servi 15 clients", "garde de deux enfants". "Stage" alone says only that one was there. */
export const cvAction: Criterion = ({ text }) => {
  const line = readLine(text);
  const vague = hit(line, "vagueDoings");
  const deed = deedIn(line) ?? hit(line, "doings") ?? atToken(arabiziDeed(line));
  if (deed !== null && line.tokens.length >= 2) {
    const last = Math.min(deed.to + 2, line.tokens.length - 1);
    return found("cv_action", "met", line, deed.from, sameSentence(line, deed.from, last));
  }
  if (vague !== undefined) return found("cv_action", "weak", line, vague.from, vague.to);
  return without("cv_action", "missing");
};

const atToken = (at: number) => (at < 0 ? null : { from: at, to: at });

function sameSentence({ tokens }: Survey, from: number, to: number): number {
  let last = to;
  while (last > from && tokens[last]!.sentence !== tokens[from]!.sentence) last -= 1;
  return last;
}

const spacing = /(?:^|\s)(?:a|au|aux|chez|en|dans|at|in)\s+$/;

/** Where and when: a place of work, of study or of life, and a date, a season or how often. */
export const cvPlaceTime: Criterion = ({ text }) => {
  const line = readLine(text);
  const where = hit(line, "workplaces") ?? survey(text).hits.get("towns")?.[0] ?? namedPlace(line);
  const time = timeIn(text);
  const when = hit(line, "times") ?? survey(text).hits.get("moments")?.[0];
  const quoted = where === undefined ? null : quoteOf(line, Math.max(0, where.from - 1), where.to);
  if (quoted !== null && (time !== null || when !== undefined))
    return { criterion: "cv_place_time", verdict: "met", ...quoted };
  if (quoted !== null) return { criterion: "cv_place_time", verdict: "weak", ...quoted };
  if (time !== null) return { criterion: "cv_place_time", verdict: "weak", ...time };
  if (when !== undefined) return found("cv_place_time", "weak", line, when.from, when.to);
  return without("cv_place_time", "missing");
};

const timely: ReadonlySet<string> = new Set(["date", "year", "duration"]);

/** "2024", "2 mois", "de janvier à mai": the first number that is a time. */
export function timeIn(text: string) {
  const number = findNumbers(text).find(
    ({ kind, value, quote }) => timely.has(kind) || (kind === "plain" && /^(?:19|20)\d\d$/.test(quote) && value > 1990),
  );
  return number === undefined ? null : { quote: number.quote, start: number.start, end: number.end };
}

/** "chez Marjane", "à Assoul": a name in capitals behind a word that places it. */
function namedPlace(line: Survey): { from: number; to: number } | undefined {
  const at = line.tokens.findIndex((token) => token.capital && spacing.test(line.folded.text.slice(0, token.start)));
  return at < 0 ? undefined : { from: at, to: at };
}

const noResult: ReadonlySet<string> = new Set(["date", "time", "year", "ordinal", "phone", "duration"]);
const articleAlone = /^(?:un|une|one|a|an|l'un|واحد|واحده|wa7d|wahd|wahed)$/i;

/** A number of what was done, or what came of it. How long it lasted is no result. */
export const cvResult: Criterion = ({ text }) => {
  const number = findNumbers(text).find(
    ({ kind, quote }) => !noResult.has(kind) && !/^(?:19|20)\d\d$/.test(quote) && !articleAlone.test(quote.trim()),
  );
  if (number !== undefined) {
    const { quote, start, end } = number;
    return { criterion: "cv_result", verdict: "met", quote, start, end };
  }
  const line = readLine(text);
  const result = hit(line, "results");
  return result === undefined
    ? without("cv_result", "missing")
    : found("cv_result", "met", line, result.from, result.to);
};

/** A skill with what shows it: a deed, a result, a place where it was done. Praise of oneself is no skill. */
export const skillProved: Criterion = (input) => {
  const line = readLine(input.text);
  if (line.tokens.length === 0) return without("skill_proved", "missing");
  const deed = deedIn(line) ?? atToken(arabiziDeed(line));
  if (deed !== null)
    return found(
      "skill_proved",
      "met",
      line,
      deed.from,
      sameSentence(line, deed.from, deed.to + 2 < line.tokens.length ? deed.to + 2 : line.tokens.length - 1),
    );
  const result = cvResult(input);
  if (result.verdict === "met") return { ...result, criterion: "skill_proved" };
  const hollow = line.hits.get("hollowWords") ?? [];
  const praise = hollow.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const told = line.tokens.filter(({ form }) => !small.test(form)).length;
  if (praise > 0 && praise >= told - 1) return found("skill_proved", "missing", line, hollow[0]!.from, hollow[0]!.to);
  const where = hit(line, "workplaces");
  if (where !== undefined && line.tokens.length >= 6) return found("skill_proved", "met", line, where.from, where.to);
  return without("skill_proved", "weak");
};

const small =
  /^(?:et|je|suis|tres|bien|une?|personne|and|i|am|very|a|person|و|انا|جدا|شخص|انسان|ana|w|bezaf|de|nature)$/;
