import { labelsOf as labels } from "../domain/indicators/labels.ts";
import { type IndicatorSlot, indicatorSlots } from "../domain/indicators/record.ts";
import type { Language } from "../domain/language/names.ts";

/** The twelve slots of an indicator with their names, in their order. */
export const labelsOf = (language: Language): [IndicatorSlot, string][] =>
  indicatorSlots.map((slot) => [slot, labels[language][slot]]);
