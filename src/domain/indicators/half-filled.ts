import { doubtIn, ourselvesIn, yearSaid } from "./asides.ts";
import type { IndicatorBlock, IndicatorSlot, SlotWords } from "./record.ts";

/** What words that fill a slot still lack: a date, a figure someone recorded, somebody outside the team. */
export type Lack = "date" | "record" | "somebody";

/** Words of the block that only come near a slot, and what they lack. */
export interface HalfFilled {
  words: SlotWords;
  lacks: Lack;
}

/** A start that nobody dated or that the team doubts, a source that is a guess, an owner who is the team itself. */
export function halfFilled({ text, reading }: IndicatorBlock, slot: IndicatorSlot): HalfFilled | null {
  const words = reading.slots[slot];
  if (slot === "baseline" && words !== null) {
    if (!yearSaid(text, words)) return { words, lacks: "date" };
    return reading.flags.includes("guess") ? { words, lacks: "record" } : null;
  }
  if (slot === "source" && words === null) {
    const doubt = doubtIn(text);
    return doubt && { words: doubt, lacks: "record" };
  }
  if (slot !== "owner") return null;
  const us = ourselvesIn(words?.quote ?? text);
  if (words === null) return us && { words: us, lacks: "somebody" };
  return us?.quote === words.quote ? { words, lacks: "somebody" } : null;
}
