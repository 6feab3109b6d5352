import { words } from "../../language/fold.ts";
import type { Criterion } from "../finding.ts";
import { found, without } from "../verdicts.ts";
import { readLine } from "./reading.ts";

/** Sentences and lines, each with its place; a number's point or an e-mail's ends none. */
function sentencesOf(text: string): { start: number; end: number; words: number }[] {
  return [...text.matchAll(/[^\s.!?؟…][^\n.!?؟…]*(?:[.!?؟…](?=\S)[^\n.!?؟…]+)*[.!?؟…]*/gu)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      words: words(match[0]).length,
    }))
    .filter((sentence) => sentence.words > 0);
}

/** Rules of easy-to-read writing keep a sentence near fifteen words (inclusion-europe.eu, "Information for all"). */
const easy = 26;
const hard = 40;

/** Each line can be read in one breath. The longest one that cannot is quoted. */
export const oneLine: Criterion = ({ text }) => {
  const sentences = sentencesOf(text);
  const longest = [...sentences].sort((one, other) => other.words - one.words)[0];
  if (longest === undefined) return without("one_line", "missing");
  if (longest.words <= easy) return without("one_line", "met");
  const { start, end } = longest;
  const verdict = longest.words > hard ? "missing" : "weak";
  return { criterion: "one_line", verdict, quote: text.slice(start, end), start, end };
};

/** Two sentences at most, short enough to be said aloud. */
export const twoSentences: Criterion = ({ text }) => {
  const sentences = sentencesOf(text);
  const total = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (sentences.length === 0) return without("two_sentences", "missing");
  const third = sentences[2];
  if (third === undefined) return without("two_sentences", total <= hard ? "met" : "weak");
  const { start } = third;
  const end = sentences.at(-1)!.end;
  const verdict = sentences.length === 3 && total <= hard ? "weak" : "missing";
  return { criterion: "two_sentences", verdict, quote: text.slice(start, end), start, end };
};

/** A language with what one can do in it. */
export const languageLevel: Criterion = ({ text }) => {
  const line = readLine(text);
  const tongue = line.hits.get("tongues")?.[0];
  if (tongue === undefined) return without("language_level", "missing");
  const level = line.hits
    .get("levels")
    ?.find(({ from }) => line.tokens[from]!.sentence === line.tokens[tongue.from]!.sentence);
  if (level === undefined) {
    const anywhere = line.hits.has("levels");
    return found("language_level", anywhere ? "met" : "weak", line, tongue.from, tongue.to);
  }
  return found("language_level", "met", line, Math.min(tongue.from, level.from), Math.max(tongue.to, level.to));
};

/** A question of one's own about the work. */
export const ownQuestion: Criterion = ({ text }) => {
  const line = readLine(text);
  const none = line.hits.get("noQuestions")?.[0];
  const asks = line.hits.get("openings")?.[0];
  if (none !== undefined && none.from <= 2 && !/[?؟]/u.test(text)) return without("own_question", "missing");
  if (line.tokens.length >= 3 && asks !== undefined)
    return found("own_question", "met", line, asks.from, line.tokens.length - 1);
  if (line.tokens.length >= 2 && /[?؟]/u.test(text))
    return found("own_question", "met", line, 0, line.tokens.length - 1);
  return without("own_question", asks === undefined ? "missing" : "weak");
};
