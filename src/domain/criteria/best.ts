import type { Finding } from "./finding.ts";
import type { Hit } from "./lexicon/entry.ts";
import type { Survey } from "./survey.ts";
import { found, without } from "./verdicts.ts";

/** Met by the words that say it, weak by those that come near, missing when neither stands. */
export function best(criterion: string, survey: Survey, met: Hit | undefined, weak: Hit | undefined): Finding {
  if (met !== undefined) return found(criterion, "met", survey, met.from, met.to);
  if (weak !== undefined) return found(criterion, "weak", survey, weak.from, weak.to);
  return without(criterion, "missing");
}

/** The words around two hits, in one quote. */
export const spanning = (one: Hit, other: Hit): Hit => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
});
