import type { Language } from "../language/names.ts";
import { labelsOf } from "./labels.ts";
import { type IndicatorSlot, indicatorSlots } from "./record.ts";

const oneLine = (words: string): string => words.replace(/\s+/gu, " ").trim();

/**
 * An indicator as a canvas field keeps it: the name on the first line, then one labelled line for each filled slot
 * ("Unité : m3/ha/an"). `readIndicator` reads it back.
 */
export function writeIndicator(slots: Partial<Record<IndicatorSlot, string>>, language: Language): string {
  const lines: string[] = [];
  for (const slot of indicatorSlots) {
    const words = oneLine(slots[slot] ?? "");
    if (words === "") continue;
    lines.push(slot === "name" ? words : `${labelsOf[language][slot]}${language === "fr" ? " :" : ":"} ${words}`);
  }
  return lines.join("\n");
}
