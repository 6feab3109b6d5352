import { aiRoleCriteria } from "./ai-role/ai-role-criteria.ts";
import { alternativePresent } from "./alternatives.ts";
import { longEnough, notPlaceholder, ownWords } from "./any-text.ts";
import { causesChain } from "./causes.ts";
import { cvCriteria } from "./cv/cv-criteria.ts";
import { dataCriteria } from "./data/data-criteria.ts";
import { feasibilityCriteria } from "./feasibility/feasibility-criteria.ts";
import type { Criterion, CriterionInput, Finding } from "./finding.ts";
import { futuresCriteria } from "./futures/futures-criteria.ts";
import { hmwNoDevice, hmwPeople, hmwSize } from "./how-might-we.ts";
import { impactCriteria } from "./impact/impact-criteria.ts";
import { juniorCriteria } from "./junior/junior-criteria.ts";
import { pitchCriteria } from "./pitch/pitch-criteria.ts";
import { evidence } from "./statement/evidence.ts";
import { magnitude } from "./statement/magnitude.ts";
import { noSolution } from "./statement/no-solution.ts";
import { oneProblem } from "./statement/one-problem.ts";
import { specific } from "./statement/specific.ts";
import { what } from "./statement/what.ts";
import { whereWhen } from "./statement/where-when.ts";
import { who } from "./statement/who.ts";
import { valueCriteria } from "./value/value-criteria.ts";

/** Every criterion by id. Which ones a field wants is content: `knowledge/<programme>/`. */
export const criteria: Readonly<Record<string, Criterion>> = {
  who,
  what,
  where_when: whereWhen,
  magnitude,
  evidence,
  no_solution: noSolution,
  specific,
  one_problem: oneProblem,
  long_enough: longEnough,
  own_words: ownWords,
  not_placeholder: notPlaceholder,
  causes_chain: causesChain,
  hmw_people: hmwPeople,
  hmw_no_device: hmwNoDevice,
  hmw_size: hmwSize,
  alternative_present: alternativePresent,
  ...aiRoleCriteria,
  ...dataCriteria,
  ...feasibilityCriteria,
  ...futuresCriteria,
  ...cvCriteria,
  ...impactCriteria,
  ...juniorCriteria,
  ...valueCriteria,
  ...pitchCriteria,
};

/** The findings of a text in the order of `ids`. Throws an Error for an id that is no criterion. */
export function checkText(ids: readonly string[], input: CriterionInput): Finding[] {
  return ids.map((id) => {
    const criterion = Object.hasOwn(criteria, id) ? criteria[id] : undefined;
    if (criterion === undefined) throw new Error(`Unknown criterion "${id}".`);
    return criterion(input);
  });
}
