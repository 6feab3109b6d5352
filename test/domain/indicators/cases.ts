import { readFileSync } from "node:fs";
import { readIndicator } from "../../../src/domain/indicators/read-indicator.ts";
import {
  type IndicatorFlag,
  type IndicatorLevel,
  type IndicatorSlot,
  indicatorSlots,
} from "../../../src/domain/indicators/record.ts";

/** A text with the words a careful reader marks in it. */
export interface IndicatorCase {
  id: string;
  lang: "fr" | "ar" | "en";
  text: string;
  is_indicator: boolean;
  level: IndicatorLevel | null;
  slots: Partial<Record<IndicatorSlot, string>>;
  flags?: IndicatorFlag[];
}

export const casesOf = (name: string): IndicatorCase[] =>
  readFileSync(new URL(`./cases/${name}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

export interface Tally {
  texts: number;
  told: number;
  levels: number;
  slots: number;
}

/** How the reader does on some texts: shares of right verdicts and levels, F1 of the slots (half of the marked words). */
export function measure(cases: readonly IndicatorCase[]): Tally {
  let [right, told, levels, invented, lost] = [0, 0, 0, 0, 0];
  for (const { text, is_indicator, level, slots } of cases) {
    const reading = readIndicator(text);
    if (reading.isIndicator === is_indicator) told += 1;
    if (reading.level === level) levels += 1;
    for (const slot of indicatorSlots) {
      if (slot === "level") continue;
      const found = reading.slots[slot];
      const marked = slots[slot];
      const hit = found !== null && marked !== undefined && overlaps(text, marked, found);
      if (hit) right += 1;
      else {
        if (found !== null) invented += 1;
        if (marked !== undefined) lost += 1;
      }
    }
  }
  const { length: texts } = cases;
  return { texts, told: told / texts, levels: levels / texts, slots: (2 * right) / (2 * right + invented + lost) };
}

/** Whether the found words cover half of the marked ones, wherever these stand in the text. */
function overlaps(text: string, marked: string, { start, end }: { start: number; end: number }): boolean {
  for (let at = text.indexOf(marked); at >= 0; at = text.indexOf(marked, at + 1)) {
    if (Math.min(at + marked.length, end) - Math.max(at, start) >= marked.length / 2) return true;
  }
  return false;
}
