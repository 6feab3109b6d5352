import { doubtIn, ourselvesIn, yearSaid } from "../../indicators/asides.ts";
import type { IndicatorBlock, IndicatorSlot, SlotWords } from "../../indicators/record.ts";
import type { Criterion } from "../finding.ts";
import { blocksOf, inField, nameOf, resting } from "./blocks.ts";

/** Words that only come near a slot: "we" for an owner, "I think" for a source, a start without its date. */
type Near = (block: IndicatorBlock) => SlotWords | null;

/** Met when every indicator fills the slot; weak when some do, or come near; the words of the one that lacks it are quoted. */
function slotCriterion(slot: IndicatorSlot, near: Near = () => null): Criterion {
  const id = `indicator_${slot}`;
  return ({ text }) => {
    const blocks = blocksOf(text);
    const lacking = blocks.find(({ reading }) => reading.slots[slot] === null);
    const filled = blocks.find(({ reading }) => reading.slots[slot] !== null);
    for (const block of blocks) {
      const words = near(block);
      if (words !== null) return resting(id, "weak", inField(block, words));
    }
    if (filled === undefined) return resting(id, "missing", null);
    if (lacking !== undefined) return resting(id, "weak", nameOf(lacking));
    return resting(id, "met", inField(filled, filled.reading.slots[slot]!));
  };
}

/** A start that nobody dated, or that the team itself doubts. */
const looseStart: Near = ({ reading, text }) => {
  const { baseline } = reading.slots;
  if (baseline === null) return null;
  return reading.flags.includes("guess") || !yearSaid(text, baseline) ? baseline : null;
};

export const indicatorUnit = slotCriterion("unit");
export const indicatorBaseline = slotCriterion("baseline", looseStart);
export const indicatorTarget = slotCriterion("target");
export const indicatorDeadline = slotCriterion("deadline");
export const indicatorSource = slotCriterion("source", ({ reading, text }) =>
  reading.slots.source === null ? doubtIn(text) : null,
);
export const indicatorOwner = slotCriterion("owner", ({ reading, text }) =>
  reading.slots.owner === null ? ourselvesIn(text) : null,
);
export const indicatorDisaggregation = slotCriterion("disaggregation");
export const indicatorFrequency = slotCriterion("frequency");
export const indicatorName = slotCriterion("name");
