import type { Check, Citation, Plan } from "../domain/guidance.ts";
import { detectLanguage } from "../domain/language/detect.ts";
import type { Language, WrittenForm } from "../domain/language/names.ts";
import { countWords, standsIn, withoutMarks } from "../domain/planning/quoting.ts";
import type { Brief } from "./voice/brief.ts";

/** Most words of a reply; a report or an answer of the library may take more. */
const usualWords = 60;
const longWords = 120;
const longTopics = new Set(["report", "answer", "distress", "back"]);

/** Words that a reply to this plan must stay under. */
export const longestReply = ({ topic }: Plan): number =>
  longTopics.has(topic.split(".")[0]!) ? longWords : usualWords;

const quoted = /«[\u00a0\s]*([^»]*?)[\u00a0\s]*»|“([^”]*)”/gu;

/** Every text in which a quoted span may stand: what the team wrote or saved. Citations are added by the check. */
export function sourcesOf({ input }: Pick<Brief, "input">): string[] {
  return [
    input.text,
    ...input.window.filter(({ author }) => author.kind !== "assistant").map(({ text }) => text),
    ...Object.values(input.canvases).flatMap((texts) => Object.values(texts).map(({ text }) => text)),
    ...input.openProposals.flatMap(({ text, quotes }) => [text, ...quotes]),
  ];
}

/** What holds of a reply: quotes found to the letter, the writer's language, one question, last, and short. */
export function checkReply(
  reply: { text: string; citations: readonly Citation[] },
  brief: Pick<Brief, "language" | "plan">,
  sources: readonly string[],
): Check {
  const texts = [...sources, ...reply.citations.map(({ quote }) => quote)];
  const spans = [...reply.text.matchAll(quoted)].map((match) => match[1] ?? match[2]!);
  const own = withoutMarks(reply.text.replace(quoted, " "));
  const questions = own.match(/[?؟]/gu)?.length ?? 0;
  const words = countWords(withoutMarks(reply.text));
  return {
    grounded: spans.every((span) => standsIn(span.trim(), texts)),
    rightLanguage: speaks(own, brief.language),
    oneQuestion: questions === 0 || (questions === 1 && /[?؟][\s\d[\].]*$/u.test(own)),
    shortEnough: words < longestReply(brief.plan),
    // The phrasebook was held to these when it was read; a model's words are checked for them apart.
    harmless: true,
    leavesWork: true,
    mannered: true,
    words,
  };
}

export const passes = (check: Check): boolean =>
  check.grounded &&
  check.rightLanguage &&
  check.oneQuestion &&
  check.shortEnough &&
  check.harmless &&
  check.leavesWork &&
  check.mannered;

const fits: Readonly<Record<Language, readonly WrittenForm[]>> = {
  fr: ["fr", "und"],
  ar: ["ar", "ary", "und"],
  en: ["en", "und"],
};

/** Our own words, quotes left out, are in the language of the reply. */
function speaks(own: string, language: Language): boolean {
  const letters = own.match(/\p{L}/gu)?.length ?? 0;
  const arabic = own.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (letters === 0) return true;
  if (language === "ar") return arabic / letters > 0.8;
  if (arabic / letters > 0.2) return false;
  return letters < 25 || fits[language].includes(detectLanguage(own).language);
}
