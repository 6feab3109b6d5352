import { writtenLabel } from "./lines.ts";
import { readIndicator } from "./read-indicator.ts";
import type { IndicatorBlock, SlotWords } from "./record.ts";

/** Whether a line of the block is labelled as its name. */
export const isNamed = ({ text }: IndicatorBlock): boolean =>
  text.split("\n").some((line) => writtenLabel(line)?.slot === "name");

/**
 * The name, unless the whole of it is the sentence that also tells the start, the target or who records it: then what that
 * sentence names by itself. A wish has no name but the one that is given to it.
 */
export function ownName(block: IndicatorBlock): SlotWords | null {
  const { slots, isIndicator } = block.reading;
  const { name } = slots;
  if (name === null || isNamed(block)) return name;
  if (!isIndicator) return null;
  const told = (["baseline", "target", "deadline", "source", "owner"] as const).some((slot) => {
    const words = slots[slot];
    return words !== null && words.start >= name.start && words.end <= name.end;
  });
  if (!told) return name;
  const alone = readIndicator(name.quote).slots.name;
  return alone && { quote: alone.quote, start: name.start + alone.start, end: name.start + alone.end };
}
