import { z } from "zod";
import { folded } from "../../domain/language/fold.ts";
import { countWords, standsIn, withoutMarks } from "../../domain/planning/quoting.ts";
import type { Misbehaviour, Reason } from "../../domain/reasons.ts";
import { because } from "../because.ts";
import { invitations } from "./lexicon/acting.ts";
import { heated, unmannered } from "./lexicon/manners.ts";
import {
  codeJudge,
  cut,
  inEvery,
  inOne,
  ownWords,
  quotesIn,
  stepsOf,
  turnIn,
  writtenBy,
  yes,
  yesOrTurn,
} from "./look.ts";

/** Words of a reply nobody asked more of [mentoring.md 7.3]. */
const usualWords = 120;

const patternOf = (expressions: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${expressions.join("|")})`, "u");

/** Kinds of wrong words with what is found of them in a reply's own words. */
const finder = (lists: Readonly<Partial<Record<Misbehaviour, readonly string[]>>>) => {
  const patterns = Object.entries(lists).map(
    ([how, expressions]) => [how as Misbehaviour, patternOf(expressions)] as const,
  );
  return (text: string): Reason[] => {
    const read = folded(ownWords(text));
    return patterns.flatMap(([how, pattern]) => {
      const found = pattern.exec(read);
      return found === null ? [] : [because("misbehaves", { how, text: cut(found[0], 40) })];
    });
  };
};
const unmanneredIn = finder(unmannered);
const heatedIn = finder(heated);

const mark = /[?؟]/gu;

const oneQuestion = codeJudge("one_question", yes, (input) =>
  inEvery(input, because("one_question"), ({ text }) => {
    const own = ownWords(text);
    const asked = own.match(mark)?.length ?? 0;
    if (asked > 1) return [because("asks_questions", { count: asked, text: cut(text, 160) })];
    return asked === 1 && !/[?؟][\s\d[\].]*$/u.test(own) ? [because("goes_on")] : [];
  }),
);

const invites = patternOf(invitations);
const lastSentences = (text: string): string =>
  ownWords(text)
    .split(/(?<=[.!?؟…\n])\s+/u)
    .slice(-3)
    .join(" ");

const actionable = codeJudge("actionable", yes, (input) =>
  inEvery(input, because("something_to_do"), ({ text, turn }) => {
    const settles = turn !== null && (stepsOf(turn, "proposed").length > 0 || turn.tickets.length > 0);
    // Who asked for a fact and gets it has what it needs; so has who waits for a person.
    const strategy = turn?.plan?.strategy;
    const told = turn === null || strategy === "answer_from_library" || strategy === "hand_to_human";
    const end = lastSentences(text);
    return settles || told || /…/u.test(end) || /[?؟]/u.test(end) || invites.test(folded(end))
      ? []
      : [because("leaves_nothing", { text: `…${cut(end, 120)}` })];
  }),
);

const short = codeJudge("short", z.union([yes, z.strictObject({ words: z.int().positive() })]), (input) => {
  const limit = input.parameters === true ? usualWords : input.parameters.words;
  return inEvery(input, because("short", { limit }), ({ text }) => {
    const words = countWords(withoutMarks(text));
    return words < limit ? [] : [because("too_long", { words, limit })];
  });
});

const mannered = codeJudge("mannered", yes, (input) =>
  inEvery(input, because("mannered"), ({ text }) => unmanneredIn(text)),
);

const keepsCalm = codeJudge("keeps_calm", yes, (input) =>
  inEvery(input, because("calm"), ({ text }) => [
    ...heatedIn(text),
    ...(/!/u.test(ownWords(text)) ? [because("raises_voice", { text: cut(text) })] : []),
  ]),
);

const quotesTeam = codeJudge("quotes_team", yesOrTurn, (input) =>
  inOne(input, turnIn(input.parameters), ({ text, number }) => {
    const quotes = quotesIn(text).filter((quote) => quote !== "");
    const theirs = quotes.filter((quote) => standsIn(quote, writtenBy(input, number)));
    return {
      faults: theirs.length > 0 ? [] : [because("quotes_nothing", { text: cut(text) })],
      held: because("quotes_team", { quote: cut(theirs[0] ?? "", 50) }),
    };
  }),
);

export const mannerJudges = [oneQuestion, actionable, short, mannered, keepsCalm, quotesTeam];
