import type { Gap, Rung } from "../guidance.ts";
import { gapKey, type Past } from "./past.ts";

export const sameGap = (a: Gap | null | undefined, b: Gap | null | undefined): boolean =>
  Boolean(a && b && gapKey(a) === gapKey(b));

/** What happened since the gap was last asked about. */
export interface Since {
  /** The message tried to answer; a joke or a question to the programme did not. */
  attempted: boolean;
  /** It brought something else that the canvas needed. */
  progressed: boolean;
  /** The team says that it was asked too often. */
  complained: boolean;
}

/**
 * The next rung for a gap (`mentoring.md` 7.2): 1 when it is new, one step up only when it has just failed, the same
 * when the message brought something else or did not try. "act" past rung 4: never a fifth hint, never the same loop.
 */
export function climb(past: Past, gap: Gap, since: Since): Exclude<Rung, 0> | "act" {
  const open = past.open;
  if (!open || !sameGap(open.gap, gap) || open.rung === 0) return 1;
  if (since.complained) return open.rung >= 4 ? "act" : 4;
  if (!since.attempted) return open.rung;
  if (since.progressed && open.rung <= 2 && timesAt(past, gap, open.rung) < 2) return open.rung;
  return open.rung >= 4 ? "act" : ((open.rung + 1) as Exclude<Rung, 0>);
}

/** How often in a row the gap was asked at this rung. */
function timesAt(past: Past, gap: Gap, rung: Rung): number {
  let times = 0;
  for (const plan of past.plans.toReversed()) {
    if (!plan.gap) continue;
    if (!sameGap(plan.gap, gap) || (plan.rung !== rung && plan.rung !== 0)) break;
    if (plan.rung === rung) times += 1;
  }
  return times;
}
