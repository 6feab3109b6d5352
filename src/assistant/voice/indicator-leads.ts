import { impactMissing } from "../../domain/indicators/missing.ts";
import { readIndicator } from "../../domain/indicators/read-indicator.ts";
import { targetValue } from "../../domain/indicators/target-value.ts";
import type { Language } from "../../domain/language/names.ts";
import { shortQuote } from "../../domain/planning/quoting.ts";
import type { Brief } from "./brief.ts";
import { lowered } from "./fill.ts";
import { aside, type Part } from "./parts.ts";

const numerals: Readonly<Record<Language, string>> = { fr: "fr-FR", ar: "ar-MA-u-nu-latn", en: "en-GB" };

/** A wish and a delivery are named as what they are; the word impact waits for its six slots (`mentoring.md` 4). */
export function aboutIndicator({ input, standing, past, language }: Brief): Part[] {
  const current = standing.led?.current;
  if (!current?.field.criteria.includes("is_indicator")) return [];
  const reading = readIndicator(input.text);
  const q = shortQuote(input.text);
  const whole = [standing.held[current.field.id] ?? "", input.text].filter((words) => words !== "").join("\n");
  const told = (topic: string): boolean =>
    past.plans.some(({ phrasings }) => phrasings.some((id) => id.startsWith(topic)));
  if (reading.level === "output" && callsItImpact(input.text) && !told("ack.output"))
    return [aside("ack.output", { q })];
  if (callsItImpact(input.text) && !told("not_impact")) {
    const missing = impactMissing(readIndicator(whole)).flatMap((slot) => {
      const name = input.programme.criteria[`indicator_${slot}`]?.name[language];
      return name ? [lowered(name)] : [];
    });
    if (missing.length > 0) return [aside("not_impact", { names: missing.join(language === "ar" ? "، " : ", ") })];
  }
  const goal = targetValue(whole);
  if (goal !== null && current.fresh.some(({ criterion }) => /baseline|target/.test(criterion)) && !told("ack.goal"))
    return [aside("ack.goal", { value: new Intl.NumberFormat(numerals[language]).format(goal) })];
  if (!reading.isIndicator && past.said.length === 0 && current.unmet.includes("is_indicator") && !told("ack.wish"))
    return [aside("ack.wish", { q })];
  return [];
}

const callsItImpact = (text: string): boolean => /impact|الأثر|أثر|اثر/iu.test(text);
