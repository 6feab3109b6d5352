import { folded } from "../../domain/language/fold.ts";
import type { Language } from "../../domain/language/names.ts";
import { findNumbers } from "../../domain/language/numbers.ts";
import { countWords, standsIn, withoutMarks } from "../../domain/planning/quoting.ts";
import type { WordedQuestion } from "../../domain/rehearsal/jury/voice.ts";
import { choices, losses, openers, tags, threats, winning } from "./lexicon/question-words.ts";

/** What a question of the model's must not do; each is told to it in words. */
export const questionFaults = {
  empty: "it is missing",
  question: "it is not one question with its mark at the very end and at most one short sentence before it",
  open: "it can be answered by yes or no, or only wants to be agreed with",
  answer: "it gives an answer, or answers to pick from",
  quote: "it lost or changed the quoted words, or quotes others",
  number: "it holds a number that stands neither in the pitch, nor in the canvas, nor in the house's question",
  angle: "it asks about a loss where the house asks about a gain",
  winning: "it speaks of winning, prizes or chances",
  long: "it is too long",
} as const;
export type QuestionFault = keyof typeof questionFaults;

/** Most words of a question, the team's own quoted ones left out, and of the sentence before it. */
const most = { own: 38, before: 14 } as const;

const quotes = /«[^»]*»|“[^”]*”/gu;
const anyOf = (lists: readonly string[], flags = "gu") =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${lists.join("|")})(?![\\p{L}\\p{M}])`, flags);
const patterns = {
  openers: new RegExp(`(?<![\\p{L}\\p{M}])(?:${openers.join("|")})(?![\\p{L}\\p{M}])|(?<!\\p{L})qu'`, "u"),
  choices: anyOf(choices, "giu"),
  tag: new RegExp(`[,،]\\s*(?:${tags.join("|")})\\s*[?؟]$`, "u"),
  winning: anyOf(winning),
  losses: anyOf(losses),
  threats: anyOf(threats),
};

const foundIn = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([found]) => found);

/** Expressions that stand in `text` and not in the house's question, nor, by their beginning, in what the team told. */
function strangers(pattern: RegExp, text: string, house: string, told: readonly string[] = []): boolean {
  const given = new Set(foundIn(pattern, house));
  const stems = new Set(told.flatMap((one) => foundIn(pattern, one).map(stemOf)));
  return foundIn(pattern, text).some((found) => !given.has(found) && !stems.has(stemOf(found)));
}
const stemOf = (word: string): string => word.slice(0, 4);

/**
 * What is wrong with a question as a model words it: it may only make the house's question speak of the team's own
 * matter. `sources`: pitch and canvas as the team told them. Pure.
 */
export function faultsOfQuestion(
  text: string,
  { words, from, about, against }: WordedQuestion,
  sources: readonly string[],
  language: Language,
): QuestionFault[] {
  const said = withoutMarks(text).trim();
  if (said === "") return ["empty"];
  const own = said.replace(quotes, " … ").trim();
  const house = withoutMarks(words);
  const ownOfHouse = folded(house.replace(quotes, " … "));
  const read = folded(own);
  const material = sources.map(folded);
  const faults: QuestionFault[] = [];
  const marks = said.match(/[?؟]/gu)?.length ?? 0;
  const [before, rest] = splitBefore(own);
  const mark = language === "ar" ? /[؟]$/u : /\?$/u;
  if (marks !== 1 || !mark.test(said) || rest > 1 || countWords(before) > most.before) faults.push("question");
  const open = patterns.openers.test(read) || !patterns.openers.test(ownOfHouse);
  if (!open || patterns.tag.test(read)) faults.push("open");
  if (strangers(patterns.choices, own.toLowerCase(), house.toLowerCase())) faults.push("answer");
  if (!keepsQuotes(said, house, [about, against])) faults.push("quote");
  if (hasNewNumber(said, [...sources, house])) faults.push("number");
  const isLoss =
    strangers(patterns.losses, read, ownOfHouse, material) || strangers(patterns.threats, read, ownOfHouse);
  if (from === "gain" && isLoss) faults.push("angle");
  if (strangers(patterns.winning, read, ownOfHouse)) faults.push("winning");
  if (countWords(own) > most.own) faults.push("long");
  return faults;
}

/** What stands before the question, and how many sentences that is. */
function splitBefore(own: string): [before: string, sentences: number] {
  const sentences = own.match(/[^.!?؟…]+(?:[.!?؟]+|…|$)/gu)?.filter((one) => /\p{L}/u.test(one)) ?? [];
  const told = own.match(/[^.!?؟]+[.!](?=\s)/gu)?.filter((one) => /\p{L}/u.test(one)) ?? [];
  return [told.join(" "), sentences.length === 0 ? 0 : told.length];
}

const unquoted = (span: string): string =>
  span
    .slice(1, -1)
    .replace(/[\u00a0\u202f]/gu, " ")
    .trim();
const quotesIn = (text: string): string[] => (text.match(quotes) ?? []).map(unquoted);

/** The same words between quotation marks as in the house's question, and no others; what it left out may be quoted too. */
function keepsQuotes(said: string, house: string, chosen: readonly (string | null)[]): boolean {
  const kept = quotesIn(said);
  const wanted = quotesIn(house);
  const allowed = [...wanted, ...chosen.filter((one) => one !== null)];
  return wanted.every((one) => kept.includes(one)) && kept.every((one) => standsIn(one, allowed));
}

/** One is an article in most languages; every other number was told by somebody. */
function hasNewNumber(said: string, known: readonly string[]): boolean {
  const numbers = findNumbers(said).filter(({ value, quote }) => value > 1 || /\p{Nd}/u.test(quote));
  if (numbers.length === 0) return false;
  const given = new Set(known.flatMap((text) => findNumbers(text).flatMap(({ value, of }) => [value, of ?? value])));
  return numbers.some(({ value, of }) => !given.has(value) || !given.has(of ?? value));
}
