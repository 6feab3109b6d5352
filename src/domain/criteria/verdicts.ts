import type { Finding, FindingVerdict } from "./finding.ts";
import { quoteOf } from "./reading.ts";
import type { Survey } from "./survey.ts";

/** A finding that rests on tokens `from`..`to`, both included. */
export const found = (
  criterion: string,
  verdict: FindingVerdict,
  survey: Survey,
  from: number,
  to: number,
): Finding => ({ criterion, verdict, ...quoteOf(survey, from, to) });

/** A finding that rests on no words. */
export const without = (criterion: string, verdict: FindingVerdict): Finding => ({
  criterion,
  verdict,
  quote: null,
  start: null,
  end: null,
});
