import { z } from "zod";
import { folded } from "../../domain/language/fold.ts";
import { countWords, standsIn, withoutMarks } from "../../domain/planning/quoting.ts";
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
const finder = (lists: Readonly<Record<string, readonly string[]>>) => {
  const patterns = Object.entries(lists).map(([kind, expressions]) => [kind, patternOf(expressions)] as const);
  return (text: string): string[] => {
    const read = folded(ownWords(text));
    return patterns.flatMap(([kind, pattern]) => {
      const found = pattern.exec(read);
      return found === null ? [] : [`${kind}: « ${cut(found[0], 40)} ».`];
    });
  };
};
const unmanneredIn = finder(unmannered);
const heatedIn = finder(heated);

const mark = /[?؟]/gu;

const oneQuestion = codeJudge("one_question", yes, (input) =>
  inEvery(input, "At most one question, and it is last.", ({ text }) => {
    const own = ownWords(text);
    const asked = own.match(mark)?.length ?? 0;
    if (asked > 1) return [`asks ${asked} questions: « ${cut(text, 160)} ».`];
    return asked === 1 && !/[?؟][\s\d[\].]*$/u.test(own) ? ["goes on after its question."] : [];
  }),
);

const invites = patternOf(invitations);
const lastSentences = (text: string): string =>
  ownWords(text)
    .split(/(?<=[.!?؟…\n])\s+/u)
    .slice(-3)
    .join(" ");

const actionable = codeJudge("actionable", yes, (input) =>
  inEvery(input, "It ends with something to do.", ({ text, turn }) => {
    const settles = turn !== null && (stepsOf(turn, "proposed").length > 0 || turn.tickets.length > 0);
    // Who asked for a fact and gets it has what it needs; so has who waits for a person.
    const strategy = turn?.plan?.strategy;
    const told = turn === null || strategy === "answer_from_library" || strategy === "hand_to_human";
    const end = lastSentences(text);
    return settles || told || /…/u.test(end) || /[?؟]/u.test(end) || invites.test(folded(end))
      ? []
      : [`leaves the team nothing to do: « …${cut(end, 120)} ».`];
  }),
);

const short = codeJudge("short", z.union([yes, z.strictObject({ words: z.int().positive() })]), (input) => {
  const limit = input.parameters === true ? usualWords : input.parameters.words;
  return inEvery(input, `Under ${limit} words.`, ({ text }) => {
    const words = countWords(withoutMarks(text));
    return words < limit ? [] : [`has ${words} words; under ${limit} was expected.`];
  });
});

const mannered = codeJudge("mannered", yes, (input) =>
  inEvery(input, "It says nothing that a mentor does not.", ({ text }) => unmanneredIn(text)),
);

const keepsCalm = codeJudge("keeps_calm", yes, (input) =>
  inEvery(input, "It keeps calm.", ({ text }) => [
    ...heatedIn(text),
    ...(/!/u.test(ownWords(text)) ? [`raises its voice: « ${cut(text)} ».`] : []),
  ]),
);

const quotesTeam = codeJudge("quotes_team", yesOrTurn, (input) =>
  inOne(input, turnIn(input.parameters), ({ text, number }) => {
    const quotes = quotesIn(text).filter((quote) => quote !== "");
    const theirs = quotes.filter((quote) => standsIn(quote, writtenBy(input, number)));
    return {
      faults: theirs.length > 0 ? [] : [`It quotes nothing of the team's: « ${cut(text)} ».`],
      held: `It quotes « ${cut(theirs[0] ?? "", 50)} ».`,
    };
  }),
);

export const mannerJudges = [oneQuestion, actionable, short, mannered, keepsCalm, quotesTeam];
