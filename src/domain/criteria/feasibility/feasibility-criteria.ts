import type { Criterion } from "../finding.ts";
import { conditionHolder, conditionNamed } from "./conditions.ts";
import { cheapestTest, proofGrade, riskiestAssumption, testBar } from "./doubt.ts";
import { cost, firstSite, partner } from "./means.ts";
import { stepAction, stepWhen, stepWho } from "./steps.ts";

/** Criteria of feasibility, deployment, conditions and next steps. */
export const feasibilityCriteria: Readonly<Record<string, Criterion>> = {
  partner,
  cost,
  first_site: firstSite,
  riskiest_assumption: riskiestAssumption,
  cheapest_test: cheapestTest,
  test_bar: testBar,
  proof_grade: proofGrade,
  step_action: stepAction,
  step_who: stepWho,
  step_when: stepWhen,
  condition_named: conditionNamed,
  condition_holder: conditionHolder,
};
