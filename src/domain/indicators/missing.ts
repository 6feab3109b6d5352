import type { IndicatorReading, IndicatorSlot } from "./record.ts";

/** The six without which nothing is called an impact, the first to ask for first. */
const essential: readonly IndicatorSlot[] = ["unit", "baseline", "target", "deadline", "source", "owner"];
const further: readonly IndicatorSlot[] = ["disaggregation", "frequency", "formula", "definition", "name"];

/** The slot to ask for next, the most important first; null when nothing is left to ask. The level is told by rule. */
export function nextSlot({ slots }: Pick<IndicatorReading, "slots">): IndicatorSlot | null {
  return [...essential, ...further].find((slot) => slots[slot] === null) ?? null;
}

/** Which of unit, baseline, target, deadline, source and owner are not said yet. */
export function impactMissing({ slots }: Pick<IndicatorReading, "slots">): IndicatorSlot[] {
  return essential.filter((slot) => slots[slot] === null);
}
