import type { Verdict } from "../domain/evaluation.ts";

/** What the exit code of `dalil eval` says. */
export const exitCodes: Readonly<Record<Verdict | "broken", number>> = {
  pass: 0,
  broken: 1,
  cannot_tell: 2,
  fail: 100,
  regression: 100,
};

export const exitWords =
  "Exit code: 0 every promise is kept; 1 wrong input, or a fault of ours in a case; 2 cannot tell, or stopped; 100 a floor is missed, or worse than the baseline.";
