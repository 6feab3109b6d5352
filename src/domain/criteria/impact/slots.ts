import { halfFilled } from "../../indicators/half-filled.ts";
import type { IndicatorSlot } from "../../indicators/record.ts";
import type { Criterion } from "../finding.ts";
import { blocksOf, inField, nameOf, resting } from "./blocks.ts";

/** Met when every indicator fills the slot; weak when some do, or come near; the words of the one that lacks it are quoted. */
function slotCriterion(slot: IndicatorSlot): Criterion {
  const id = `indicator_${slot}`;
  return ({ text }) => {
    const blocks = blocksOf(text);
    const lacking = blocks.find(({ reading }) => reading.slots[slot] === null);
    const filled = blocks.find(({ reading }) => reading.slots[slot] !== null);
    for (const block of blocks) {
      const half = halfFilled(block, slot);
      if (half !== null) return resting(id, "weak", inField(block, half.words));
    }
    if (filled === undefined) return resting(id, "missing", null);
    if (lacking !== undefined) return resting(id, "weak", nameOf(lacking));
    return resting(id, "met", inField(filled, filled.reading.slots[slot]!));
  };
}

export const indicatorUnit = slotCriterion("unit");
export const indicatorBaseline = slotCriterion("baseline");
export const indicatorTarget = slotCriterion("target");
export const indicatorDeadline = slotCriterion("deadline");
export const indicatorSource = slotCriterion("source");
export const indicatorOwner = slotCriterion("owner");
export const indicatorDisaggregation = slotCriterion("disaggregation");
export const indicatorFrequency = slotCriterion("frequency");
export const indicatorName = slotCriterion("name");
