import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { troubles } from "../troubles.ts";
import { found, without } from "../verdicts.ts";
import { inside, placedNumbers, sentences, speech, wordsLeft } from "./speech.ts";

/** About the first twenty seconds of speech. */
const openingWords = 50;
const lateWords = 28;
const leastLeft = 3;

const asks = /[?؟]/;
const often =
  /\b(?:chaque (?:jour|matin|nuit|semaine|mois|hiver|annee)|tous les (?:jours|matins|hivers|ans)|every (?:day|morning|night|week|month|winter|year)|kola? (?:nhar|sba7|lila|3am))\b|كل (?:يوم|صباح|ليله|اسبوع|شهر|سنه|عام|نهار|شتاء)/u;

/** "Nadia sort", "Brahim, 54 ans": a name inside a sentence, or one that opens it before a verb or an age. */
function named(read: Survey, { from, to }: Hit): Hit | undefined {
  for (let at = from; at <= to; at += 1) {
    const { capital, form } = read.tokens[at]!;
    const place = ["towns", "spots", "moments", "segments", "devices"].some((label) =>
      hitsOf(survey(read.original), label).some((hit) => hit.from <= at && hit.to >= at),
    );
    if (capital && form.length > 2 && !place) return { from: at, to: at };
  }
  return undefined;
}

/** What makes a sentence open: a question, one face, a number, a call to imagine, or a trouble told as a fact. */
function opens(read: Survey, sentence: Hit): Hit | undefined {
  const call = inside(read, "calls", sentence)[0];
  if (call !== undefined) return call;
  const after = read.folded.text.slice(read.tokens[sentence.to]!.end, read.tokens[sentence.to]!.end + 3);
  if (asks.test(after)) return sentence;
  const number = placedNumbers(read).find(({ from, to }) => from >= sentence.from && to <= sentence.to);
  if (number !== undefined) return number;
  return inside(read, "oneFace", sentence)[0] ?? named(read, sentence);
}

/** The first seconds hold one person, a number, a question or a striking fact; a greeting or "we are team X" is none. */
export const hookOpens: Criterion = ({ text }) => {
  const read = speech(text);
  const all = sentences(read);
  const heard = all.filter(({ from }) => from < openingWords);
  const presents = heard.filter((one) => inside(read, "introductions", one).length > 0);
  const speaking = heard.filter((one) => !presents.includes(one) && wordsLeft(read, one, ["courtesies"]) >= leastLeft);
  for (const sentence of speaking) {
    const hit = opens(read, sentence);
    if (hit === undefined) continue;
    const verdict = sentence.from <= lateWords && presents.length <= 1 ? "met" : "weak";
    return found("hook_opens", verdict, read, hit.from, Math.min(hit.to, hit.from + 11));
  }
  const fact = troubles(survey(text)).find(
    (trouble) => trouble.told && speaking.some(({ from, to }) => trouble.from >= from && trouble.to <= to),
  );
  if (fact !== undefined) {
    const striking = often.test(read.folded.text) && fact.from <= lateWords;
    return found("hook_opens", striking ? "met" : "weak", read, fact.from, fact.to);
  }
  const [first] = heard;
  if (first === undefined) return without("hook_opens", "missing");
  return found("hook_opens", "missing", read, first.from, Math.min(first.to, first.from + 7));
};
