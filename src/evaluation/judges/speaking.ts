import { z } from "zod";
import type { Case } from "../../domain/evaluation.ts";
import { detectLanguage } from "../../domain/language/detect.ts";
import { type Language, languages, writtenForms } from "../../domain/language/names.ts";
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

const told: Readonly<Record<Language, string>> = { fr: "French", ar: "Arabic", en: "English" };

function wrongLanguage({ text, language }: Said, expected: readonly Language[]): string[] {
  const names = expected.map((one) => told[one]).join(" or ");
  if (language !== null && !expected.includes(language)) return [`is marked ${told[language]}; ${names} was expected.`];
  if (expected.some((one) => speaks(text, one))) return [];
  return [`is not in ${names}: « ${cut(text)} ».`];
}

const language = codeJudge("language", z.union([yes, z.strictObject({ reply: z.enum(languages) })]), (input) =>
  inEvery(input, "Every reply is in the writer's language.", (said) =>
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
  const faults = first === undefined ? ["Nothing was said."] : kept.length > 0 ? [] : ["The replies change language."];
  return { faults, held: "One language throughout." };
});

const detects = codeJudge(
  "detects",
  z.strictObject({ language: oneOrMore(z.enum(writtenForms)), mixed: z.boolean().optional() }),
  ({ parameters, trial }) => {
    const answer = z.object({ language: z.string(), mixed: z.boolean() }).safeParse(trial.answer);
    if (!answer.success) return { faults: ["There is no reading of a language."], held: "" };
    const expected: readonly string[] = listOf(parameters.language);
    const seen = `Read as ${answer.data.language}${answer.data.mixed ? ", mixed" : ""}`;
    const faults = [
      ...(expected.includes(answer.data.language) ? [] : [`${seen}; ${expected.join(" or ")} was expected.`]),
      ...(parameters.mixed === undefined || parameters.mixed === answer.data.mixed
        ? []
        : [`${seen}; ${parameters.mixed ? "a mixed" : "an unmixed"} text was expected.`]),
    ];
    return { faults, held: `${seen}.` };
  },
);

export const speakingJudges = [language, steady, detects];
