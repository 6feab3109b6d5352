import type { Picked } from "../../domain/feedback/choose-remarks.ts";
import type { DraftInput } from "../../domain/feedback/drafter.ts";
import { unquoted } from "../voice/inner-marks.ts";
import type { Phrasebook } from "../voice/phrasebook.ts";
import { hash } from "../voice/pick.ts";

/**
 * The one question of the next step: the criterion's own first ones, from the programme or the phrasebook, else what the
 * field asks. It quotes nobody.
 */
export function nextQuestion(
  { programme, language }: DraftInput,
  { field, criterion, quote, verdict }: Picked,
  { phrasebook, seed }: { phrasebook: Phrasebook; seed: string },
): string {
  const ladder = criterion === null ? undefined : programme.criteria[criterion]?.ladder;
  const juryless = programme.jury.length === 0;
  const phrasings = phrasebook[language].phrasings.get(`ask.${criterion}.1`) ?? [];
  const asked = phrasings
    .filter(({ slots, text }) => slots.length === 0 && !(juryless && /jur[yéo]|لجنة/iu.test(text)))
    .map(({ text }) => text);
  const own = ladder?.questions.map((question) => unquoted(question[language], language)) ?? asked;
  // The later questions of a ladder stand on an answer to its first.
  if (ladder !== undefined && verdict === "missing" && own.length > 0) return own[0]!;
  if (own.length > 0) return own[hash(`${seed}/${criterion}/${quote}`) % own.length]!;
  const questions = field.questions.map((question) => question[language]);
  return unquoted(questions.find((question) => question.match(/[?؟]/gu)?.length === 1) ?? questions[0]!, language);
}
