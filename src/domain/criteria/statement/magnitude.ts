import { vagueQuantities } from "../../language/vague.ts";
import type { Criterion } from "../finding.ts";
import { quantityIn } from "../quantities.ts";
import { survey } from "../survey.ts";
import { without } from "../verdicts.ts";

/** A quantity of the difficulty: number, share, duration, price, distance; "beaucoup" is none. */
export const magnitude: Criterion = ({ text }) => {
  const quantity = quantityIn(survey(text));
  if (quantity !== undefined) return { criterion: "magnitude", verdict: "met", ...quantity };
  const [vague] = vagueQuantities(text);
  return vague === undefined
    ? without("magnitude", "missing")
    : { criterion: "magnitude", verdict: "weak", quote: vague.quote, start: vague.start, end: vague.end };
};
