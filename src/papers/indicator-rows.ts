import { labelsOf } from "../domain/indicators/labels.ts";
import { indicatorSlots } from "../domain/indicators/record.ts";
import type { Language } from "../domain/language/names.ts";
import type { TakenIndicator } from "../domain/take-away/document.ts";
import { wordsOf } from "./words.ts";

/** A slot of an indicator: the team's words, or ours where it has none. */
export interface Row {
  label: string;
  said: string | null;
  ours: string;
}

/** The twelve slots in their order. A level that no one said is told by rule. */
export const rowsOf = ({ slots, level }: TakenIndicator, language: Language): Row[] =>
  indicatorSlots.map((slot) => {
    const words = wordsOf[language];
    const ours = slot === "level" && level !== null ? words.levels[level] : `(${words.saysNothing})`;
    return { label: labelsOf[language][slot], said: slots[slot] ?? null, ours };
  });
