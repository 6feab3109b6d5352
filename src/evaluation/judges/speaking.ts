import { z } from "zod";
import type { Case } from "../../domain/evaluation.ts";
import { detectLanguage } from "../../domain/language/detect.ts";
import { type Language, languages, writtenForms } from "../../domain/language/names.ts";
import type { Reason } from "../../domain/reasons.ts";
import { because } from "../because.ts";
import { codeJudge, cut, inEvery, listOf, oneOrMore, ownWords, type Said, saidIn, yes } from "./look.ts";

/** Fewer letters than this say a language only by their script. */
const fewestLetters = 25;
/** Of so many letters, this share in Arabic script makes a text Arabic; less than the second one makes it not. */
const arabicShare = { most: 0.8, least: 0.2 };

/** Where something stands in a French document, told in brackets in an Arabic sentence. */
const latinAside = /\[\d+\]|\([^()\u0600-\u06ff]*\)/gu;

/** Whether our own words, quotations left out, are in this language. */
export function speaks(text: string, language: Language): boolean {
  const own = ownWords(text).replace(language === "ar" ? latinAside : /\[\d+\]/gu, " ");
  const letters = own.match(/\p{L}/gu)?.length ?? 0;
  const arabic = own.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (letters === 0) return true;
  if (language === "ar") return arabic / letters > arabicShare.most;
  if (arabic / letters > arabicShare.least) return false;
  if (letters < fewestLetters) return true;
  const { language: found } = detectLanguage(own);
  return found === language || found === "und";
}

/**
 * The languages in which a message may be answered: its writer's; Darija in simple Arabic, or French where it mixes. Who
 * writes Darija and for once something else may be answered in that.
 */
export function expectedOf(written: Case["language"], message: string): readonly Language[] {
  if (written === "fr" || written === "en" || written === "ar") return [written];
  const { mixed, second, language } = detectLanguage(message);
  if (language === "en") return ["en", "ar"];
  return language === "fr" || (mixed && second === "fr") ? ["ar", "fr"] : ["ar"];
}

function wrongLanguage({ text, language }: Said, expected: readonly Language[]): Reason[] {
  if (language !== null && !expected.includes(language)) return [because("marked_language", { language, expected })];
  if (expected.some((one) => speaks(text, one))) return [];
  return [because("not_in_language", { expected, text: cut(text) })];
}

const language = codeJudge("language", z.union([yes, z.strictObject({ reply: z.enum(languages) })]), (input) =>
  inEvery(input, because("language_right"), (said) =>
    wrongLanguage(
      said,
      input.parameters === true ? expectedInTalk(input.case, said, saidIn(input)) : [input.parameters.reply],
    ),
  ),
);

/** A conversation in Darija that has mixed French may be answered in French from there on. */
const expectedInTalk = ({ language: written }: Case, { number }: Said, all: readonly Said[]): readonly Language[] => [
  ...new Set(all.slice(0, number).flatMap(({ to }) => expectedOf(written, to))),
];

const steady = codeJudge("steady_language", yes, (input) => {
  const spoken = saidIn(input);
  const first = spoken[0];
  const kept = languages.filter((one) => spoken.every(({ text }) => speaks(text, one)));
  const changed = kept.length > 0 ? [] : [because("language_changes")];
  return { faults: first === undefined ? [because("nothing_said")] : changed, held: because("language_steady") };
});

const detects = codeJudge(
  "detects",
  z.strictObject({ language: oneOrMore(z.enum(writtenForms)), mixed: z.boolean().optional() }),
  ({ parameters, trial }) => {
    const answer = z.object({ language: z.string(), mixed: z.boolean() }).safeParse(trial.answer);
    if (!answer.success) return { faults: [because("no_language_read")], held: null };
    const expected: readonly string[] = listOf(parameters.language);
    const { language, mixed } = answer.data;
    const wanted = parameters.mixed;
    const faults = [
      ...(expected.includes(language) ? [] : [because("detected_wrong", { language, mixed, expected })]),
      ...(wanted === undefined || wanted === mixed ? [] : [because("mixed_wrong", { language, mixed, wanted })]),
    ];
    return { faults, held: because("detected", { language, mixed }) };
  },
);

export const speakingJudges = [language, steady, detects];
