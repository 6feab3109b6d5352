import { best } from "../best.ts";
import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf } from "../survey.ts";
import { surveySteps } from "./steps.ts";
import { surveyFeasibility } from "./survey.ts";

const requiring =
  /^(que|qu|must|should|doit|doivent|faut|needs|يجب|ينبغي|ان|khass|khas|khasso|khassha|خاص|خاصو|خاصها|يلزم|لازم)$/;
const told = 5;

/** "The landlord must leave the gate open": somebody who holds it has something to do. */
function required(text: string): Hit | undefined {
  const { tokens, hits } = surveySteps(text);
  const at = tokens.findIndex(({ form }) => requiring.test(form));
  const holder = ["holders", "organisations", "authorities"].some((label) => (hits.get(label) ?? []).length > 0);
  const vague = (hits.get("vagueNeeds") ?? []).length > 0;
  if (at < 0 || !holder || vague) return undefined;
  const to = tokens.findLastIndex(({ sentence }) => sentence === tokens[at]!.sentence);
  return to - at >= told - 1 ? { from: at, to } : undefined;
}

/** What must be there before the first day, named; "means", "support" are not. */
export const conditionNamed: Criterion = ({ text }) => {
  const read = surveySteps(text);
  return best("condition_named", read, hitsOf(read, "needs")[0] ?? required(text), hitsOf(read, "vagueNeeds")[0]);
};

const plural = /(s|x|ين|ون|ات)$/;
const several = /^(des|les|tous|toutes|all|some|من)$/;

/** Who holds it: the body or the person whose agreement, key or room it is; "the authorities", "us" are weak. */
export const conditionHolder: Criterion = ({ text }) => {
  const read = surveySteps(text);
  const { tokens } = read;
  const one = (label: string) =>
    hitsOf(read, label).find(
      ({ from, to }) => !(several.test(tokens[from - 1]?.form ?? "") && plural.test(tokens[to]!.form)),
    );
  const vague = hitsOf(surveyFeasibility(text), "vaguePartners")[0] ?? hitsOf(read, "ourselves")[0];
  return best("condition_holder", read, one("holders") ?? one("organisations") ?? one("authorities"), vague);
};
