import type { Ruling, Verdict } from "../domain/evaluation.ts";
import type { Drawn } from "./statistics/drawn.ts";
import { neededForFloor } from "./statistics/needed.ts";
import { effectiveCount, rate } from "./statistics/rate.ts";

/**
 * Holds a share against its floor by its 95 % interval: it passes when even the lower end reaches the floor, fails when
 * even the upper end stays under it; between, nobody can tell yet.
 *
 * A perfect share of few cases does not reach a high floor: 40 of 40 proves 0.912, and 0.95 takes 73. That is no
 * failure but too little proof, so it reads "cannot tell" with the 73 as `needed`; whoever sets a floor for a language
 * of twelve cases sets one that twelve cases can prove (0.75). A floor of 1 is no estimate but an order: each of these
 * cases must hold. No sample could prove it, so all holding passes and one that does not fails.
 */
export function ruleOn(of: Ruling["of"], floor: number, drawn: readonly Drawn[]): Ruling {
  const figure = rate(drawn);
  const ruled = (verdict: Verdict, needed: number | null = null): Ruling => ({
    of,
    floor,
    rate: figure,
    verdict,
    needed,
  });
  if (figure.count === 0) return ruled("cannot_tell", floor >= 1 ? 1 : neededForFloor(1, floor));
  if (floor >= 1) return ruled(figure.value === 1 ? "pass" : "fail");
  if (figure.low >= floor) return ruled("pass");
  if (figure.high < floor) return ruled("fail");
  const needed = neededForFloor(figure.value, floor, figure.count / effectiveCount(drawn));
  return ruled("cannot_tell", needed === null ? null : Math.max(needed, figure.count + 1));
}

const gravest: readonly Verdict[] = ["regression", "fail", "cannot_tell", "pass"];

/** The gravest of several verdicts; pass when there is none. */
export const worstOf = (verdicts: readonly Verdict[]): Verdict =>
  gravest.find((verdict) => verdicts.includes(verdict)) ?? "pass";
