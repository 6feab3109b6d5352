import type { Criterion } from "./finding.ts";
import { hitsOf, survey } from "./survey.ts";
import { found, without } from "./verdicts.ts";

/** How people cope today is told: what they do, use, pay or go without. */
export const alternativePresent: Criterion = ({ text }) => {
  const read = survey(text);
  const coping = hitsOf(read, "coping")[0];
  if (coping !== undefined) return found("alternative_present", "met", read, coping.from, coping.to);
  const nothing = hitsOf(read, "noCoping")[0];
  if (nothing !== undefined) return found("alternative_present", "weak", read, nothing.from, nothing.to);
  return without("alternative_present", read.tokens.length >= 3 ? "weak" : "missing");
};
