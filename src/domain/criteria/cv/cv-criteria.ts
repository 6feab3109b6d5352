import type { Criterion } from "../finding.ts";
import { cvAction, cvPlaceTime, cvResult, skillProved } from "./experience.ts";
import { goalNamed } from "./goal.ts";
import { languageLevel, oneLine, ownQuestion, twoSentences } from "./plain.ts";
import { contactSafe, noPrivateData } from "./private.ts";

/** What a CV and a first interview are held to, by id. */
export const cvCriteria: Readonly<Record<string, Criterion>> = {
  cv_action: cvAction,
  cv_place_time: cvPlaceTime,
  cv_result: cvResult,
  skill_proved: skillProved,
  goal_named: goalNamed,
  language_level: languageLevel,
  one_line: oneLine,
  two_sentences: twoSentences,
  own_question: ownQuestion,
  no_private_data: noPrivateData,
  contact_safe: contactSafe,
};
