import type { Criterion } from "../finding.ts";
import { hitsOf } from "../survey.ts";
import { offer } from "../value/offer.ts";
import { found, without } from "../verdicts.ts";
import { sentences, speech, wordsLeft } from "./speech.ts";

const shortest = 5;
const longest = 35;
const manyAdjectives = 2;

/** One sentence that affirms something; a question, a slogan or a paragraph is none. */
export const oneMessage: Criterion = ({ text }) => {
  const read = speech(text);
  const said = sentences(read).filter((sentence) => wordsLeft(read, sentence, ["courtesies"]) > 0);
  const [only] = said;
  if (only === undefined) return without("one_message", "missing");
  const quote = { from: only.from, to: Math.min(only.to, only.from + 11) };
  const words = only.to - only.from + 1;
  const poster = hitsOf(offer(text), "buzzwords").length >= manyAdjectives && words < longest / 2;
  if (words < shortest && said.length === 1) return found("one_message", "missing", read, only.from, only.to);
  const affirmed = said.length === 1 && words >= shortest && words <= longest && !/[?؟]/.test(text) && !poster;
  return found("one_message", affirmed ? "met" : "weak", read, quote.from, quote.to);
};

const leastSaid = 5;

/** The last words say something; "thank you" and "any questions?" alone say nothing. */
export const closingMessage: Criterion = ({ text }) => {
  const read = speech(text);
  const all = sentences(read);
  if (all.length === 0) return without("closing_message", "missing");
  const telling = all.filter((sentence) => wordsLeft(read, sentence, ["courtesies", "introductions"]) >= leastSaid);
  const last = telling.at(-1);
  if (last === undefined) {
    const short = all.filter((sentence) => wordsLeft(read, sentence, ["courtesies"]) >= 3).at(-1);
    return short === undefined
      ? found("closing_message", "missing", read, 0, Math.min(7, read.tokens.length - 1))
      : found("closing_message", "weak", read, short.from, short.to);
  }
  const poster = hitsOf(offer(text), "buzzwords").filter(({ from, to }) => from >= last.from && to <= last.to).length;
  const to = Math.min(last.to, last.from + 11);
  return found("closing_message", poster >= manyAdjectives ? "weak" : "met", read, last.from, to);
};
