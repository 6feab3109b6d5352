import type { Language } from "../language/names.ts";
import { labelsOf } from "./labels.ts";
import { writtenLabel } from "./lines.ts";
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
    // A name that looks like a labelled line is labelled too.
    const bare = slot === "name" && writtenLabel(words) === null;
    lines.push(bare ? words : `${labelsOf[language][slot]}${language === "fr" ? " :" : ":"} ${words}`);
  }
  return lines.join("\n");
}
