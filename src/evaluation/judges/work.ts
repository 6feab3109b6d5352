import { z } from "zod";
import { checkText } from "../../domain/criteria/registry.ts";
import { folded, words } from "../../domain/language/fold.ts";
import { findNumbers } from "../../domain/language/numbers.ts";
import { leadCriteria } from "../../domain/planning/led.ts";
import { countWords, standsIn } from "../../domain/planning/quoting.ts";
import { findField, notOwnWords, type Programme } from "../../domain/programme.ts";
import type { Reason } from "../../domain/reasons.ts";
import { because } from "../because.ts";
import type { JudgeInput } from "./judge.ts";
import { givingIdeas, handingOver } from "./lexicon/solving.ts";
import { codeJudge, cut, inEvery, ownWords, quotesIn, type Said, writtenBy, yes } from "./look.ts";

/** Figures up to these are counted on fingers: "deux mots", "three people"; in digits they are meant. */
const small = { inWords: 10, inDigits: 2 };
/** A sentence of so many words that meets so much of what the field asks for would stand in it. */
const filled = { words: 12, share: 0.7, criteria: 3 };
/** So much of a reference answer's own words, in a reply, give it away. */
const revealed = { share: 0.6, words: 3 };

const pattern = (expressions: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${expressions.join("|")})`, "u");
const handsOver = pattern(handingOver);
const givesIdea = pattern(givingIdeas);

/** What the makers wrote for a workshop: its questions and helps, with its examples or without. */
const wordsOfWorkshop = (programme: Programme, workshop: string | null, examples = true): string[] =>
  workshop === null
    ? []
    : (programme.canvases[workshop]?.fields ?? []).flatMap((field) => [
        ...(examples ? notOwnWords(field) : field.questions.flatMap(Object.values)),
        ...Object.values(field.help),
        ...field.criteria.flatMap((id) => {
          const criterion = programme.criteria[id];
          if (criterion === undefined) return [];
          const { ladder, ...told } = criterion;
          const steps = ladder === undefined ? [] : [...ladder.questions, ...ladder.hints, ...ladder.starters];
          return [...Object.values(told), ...steps].flatMap(Object.values);
        }),
      ]);

/** Kinds of numbers that count nothing of the team's project. */
const notCounted: ReadonlySet<string> = new Set(["time", "date", "ordinal"]);
/** Seconds and minutes of a talk or an exercise are the mentor's to count. */
const shortTimes: ReadonlySet<string> = new Set(["second", "minute"]);

function newFigures(own: string, said: Said, input: JudgeInput): Reason[] {
  const { library, programme } = input.ground;
  const found = findNumbers(own.replace(/\[\d+\]|E[1-5](?!\d)/gu, " ")).filter(
    ({ value, kind, unit, quote }) =>
      value > (/\d/u.test(quote) ? small.inDigits : small.inWords) &&
      !notCounted.has(kind) &&
      !(kind === "duration" && unit !== null && shortTimes.has(unit)),
  );
  if (found.length === 0) return [];
  const passages = said.citations.flatMap(({ passage, quote }) => [quote, library.passage(passage ?? "")?.text ?? ""]);
  const theirs = valuesIn(writtenBy(input, said.number));
  // An example may be told from the second rung on, with its figures.
  const exampled = (said.turn?.plan?.rung ?? 0) >= 2;
  const makers = wordsOfWorkshop(programme, input.case.workshop, exampled);
  const given = new Set([...theirs, ...valuesIn([...passages, ...makers])]);
  return found
    .filter(({ value, quote }) => !given.has(value) && !isFigureOfSpeech(quote))
    .filter(({ value }) => !follows(value, theirs))
    .map(({ quote }) => because("figure_new", { quote }));
}

const valuesIn = (texts: readonly string[]): number[] =>
  texts.flatMap((text) => findNumbers(text).flatMap(({ value, of }) => (of === undefined ? [value] : [value, of])));

/** "A jury hears a hundred themes": round, in letters, of nothing in particular. */
const isFigureOfSpeech = (quote: string): boolean =>
  /^(?:cent|mille|a? ?hundred|a? ?thousand|مئة|مائة|ألف)$/iu.test(quote.trim());

/** Reckoned from two of the team's own figures: a sum, a difference, a share, a rise or a fall. */
const follows = (value: number, theirs: readonly number[]): boolean =>
  theirs.some((one) =>
    theirs.some((other) =>
      [
        one + other,
        one - other,
        (100 * one) / other,
        (one * (100 + other)) / 100,
        (one * (100 - other)) / 100,
        one / other,
      ].some((reckoned) => Math.abs(reckoned - value) < 0.51),
    ),
  );

/** What stands in quotation marks and was written by nobody. */
function ownQuotes(said: Said, input: JudgeInput): string[] {
  const makers = wordsOfWorkshop(input.ground.programme, input.case.workshop);
  const passages = said.citations.length === 0 ? [] : input.ground.library.all().map(({ text }) => text);
  const known = [...writtenBy(input, said.number), ...said.citations.map(({ quote }) => quote), ...makers, ...passages];
  return quotesIn(said.text).filter((quote) => !quote.includes("…") && !standsIn(quote, known));
}

/** From so many words on, a quotation of nobody's is a sentence to be copied. */
const sentenceWords = 6;

const lettersOf = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What these say is no entry: a fact of the library, how to rehearse, who comes. */
const notCoaching: ReadonlySet<string> = new Set(["answer_from_library", "propose_rehearsal", "hand_to_human"]);

function writtenFields(
  own: string,
  { turn }: Said,
  { case: { workshop }, ground: { programme } }: JudgeInput,
): Reason[] {
  if (workshop === null) return [];
  const ids = [turn?.plan?.gap?.field, programme.canvases[workshop]?.deliverable];
  const fields = ids.flatMap((id) => (id === undefined ? [] : (findField(programme, workshop, id) ?? [])));
  const sentences = own
    .split(/(?<=[.!:\n])\s+/u)
    .filter((sentence) => !/[?؟]\s*$/u.test(sentence) && countWords(sentence) >= filled.words);
  const makers = lettersOf(wordsOfWorkshop(programme, workshop).join("\n"));
  const found = sentences.find(
    (sentence) =>
      !makers.includes(lettersOf(sentence)) &&
      fields.some((field) => {
        const asked = leadCriteria(field);
        const met = checkText(asked, { text: sentence, notOwn: [] }).filter(({ verdict }) => verdict === "met");
        return asked.length >= filled.criteria && met.length / asked.length >= filled.share;
      }),
  );
  return found === undefined ? [] : [because("field_written", { text: cut(found, 140) })];
}

const contentWords = (text: string): Set<string> =>
  new Set(
    words(text)
      .map(({ form }) => form.replace(/^(?:l|d|qu|n|s)'/u, ""))
      .filter((form) => form.length >= 4 || /^\d/u.test(form)),
  );

/** The reference answers that a reply gives away, in words that the team had not written itself. */
function givenAway(answers: readonly string[], text: string, written: readonly string[]): Reason[] {
  const theirs = contentWords(written.join("\n"));
  const here = contentWords(text);
  return answers
    .filter((answer) => {
      const own = [...contentWords(answer)].filter((word) => !theirs.has(word));
      const told = own.filter((word) => here.has(word));
      return (
        folded(text).includes(folded(answer)) ||
        (told.length >= revealed.words && told.length / own.length >= revealed.share)
      );
    })
    .map((answer) => because("answer_given_away", { text: cut(answer, 60) }));
}

const isList = (own: string): boolean => (own.match(/^\s*(?:[-*•–]|\d+[.)]|[a-d][.)])\s/gmu)?.length ?? 0) >= 2;

const noWorkDone = codeJudge(
  "no_work_done",
  z.union([yes, z.strictObject({ never_reveals: z.array(z.string().trim().min(1)).min(1) })]),
  (input) =>
    inEvery(input, because("work_left"), (said) => {
      const quotes = ownQuotes(said, input);
      const own = [ownWords(said.text), ...quotes.map((quote) => `${quote}.`)].join(" ");
      const sentence = quotes.find((quote) => countWords(quote) >= sentenceWords);
      const read = folded(own);
      const coaching = !notCoaching.has(said.turn?.plan?.strategy ?? "");
      const handed = coaching ? (handsOver.exec(read) ?? givesIdea.exec(read)) : null;
      return [
        ...(handed === null ? [] : [because("work_handed", { text: cut(handed[0], 60) })]),
        ...(coaching && sentence !== undefined ? [because("sentence_to_copy", { text: cut(sentence, 90) })] : []),
        ...(isList(own) ? [because("lists_answers")] : []),
        ...(coaching ? writtenFields(own, said, input) : []),
        ...(coaching ? newFigures(own, said, input) : []),
        ...(input.parameters === true
          ? []
          : givenAway(input.parameters.never_reveals, said.text, writtenBy(input, said.number))),
      ];
    }),
);

export const workJudges = [noWorkDone];
