import { figuresIn } from "./figures.ts";
import { momentsIn } from "./moments.ts";
import { readPassage } from "./passage.ts";

/**
 * The target as a level, when it is told as a change: "-30 %" of 11 600 is 8 120. Rounded to six significant digits; null
 * when the text holds no start, no change, or already a level.
 */
export function targetValue(text: string): number | null {
  const passage = readPassage(text);
  const figures = figuresIn(passage, momentsIn(passage));
  const baseline = figures.find(({ role, relative }) => role === "baseline" && !relative);
  const target = figures.find(({ role }) => role === "target");
  if (baseline === undefined || target === undefined || !target.relative || target.number.kind !== "percent")
    return null;
  if (baseline.number.kind === "percent") return null;
  const down = /^[-−–]/.test(target.number.quote) || falls.test(passage.survey.folded.text);
  const value = baseline.number.value * (1 + ((down ? -1 : 1) * target.number.value) / 100);
  return Number(value.toPrecision(6));
}

const falls =
  /redui|reduc|baiss|dimin|moins|economi|less|fewer|cut|lower|decreas|drop|sav|خفض|تخفيض|تقليص|تقليل|انخفاض|نقص|اقل|nn9s|n9s|yn9es|na9es/;
