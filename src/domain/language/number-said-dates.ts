import { wordsOf } from "./lexicons/read.ts";
import { durationAfter, goesOn, ofTheDay } from "./number-dates.ts";
import type { Draft } from "./number-draft.ts";
import { minutesSaid } from "./number-hours.ts";
import type { Item } from "./number-items.ts";
import { monthOf, unitAt } from "./number-units.ts";
import { type Cardinal, cardinalAt } from "./number-values.ts";

/** Dates, years, hours of the clock and ranks said in words: "le douze juin", "en deux mille vingt-six", "étape trois". */

const yearLeads = new Set(
  wordsOf(
    "en depuis fin début dès ici avant après année an l'an vers in since by until before after from منذ سنة عام في بحلول حتى قبل بعد 3am l3am f fi mn mnd men",
  ),
);
const surely = new Set(wordsOf("année year سنة عام 3am l3am"));
const ranked = new Set(
  wordsOf(
    "étape step atelier workshop slide diapo question page chapitre phase version numéro number niveau level salle room المرحلة مرحلة رقم السؤال المستوى",
  ),
);
const clockLeads = new Set(wordsOf("à vers avant après dès jusqu jusque at until till by الساعة"));

const isYear = (value: number): boolean => value >= 1950 && value < 2100 && value % 1 === 0;

/** What a number in words tells when it counts nothing; null when it does. */
export function saidDateAt(items: readonly Item[], index: number, cardinal: Cardinal): Draft | null {
  if (cardinal.digits || cardinal.article || items[index]!.kind !== "word") return null;
  const { value, next } = cardinal;
  const before = items[index]!.near ? items[index - 1] : undefined;
  const draft = { from: index, next, value, unit: null };
  const after = items[next]?.near ? items[next]! : undefined;
  const of = after !== undefined && /^(?:de|of)$/.test(after.form) ? next + 1 : next;
  if (value <= 31 && items[of]?.near && monthOf(items[of]!.form) > 0 && !/^(?:may|mars|sept?)$/.test(items[of]!.form))
    return { ...draft, next: yearAfter(items, of + 1) ?? of + 1, kind: "date" };
  const year = yearIn(items, cardinal);
  if (year !== null && before !== undefined) {
    const stands = !items[year.next]?.near || items[year.next]!.kind !== "word" || goesOn.has(items[year.next]!.form);
    if (monthOf(before.form) > 0 || surely.has(before.form) || (yearLeads.has(before.form) && stands))
      return { ...draft, ...year, kind: "year" };
  }
  if (before !== undefined && ranked.has(before.form) && value < 100 && !unitAt(items, next, false))
    return { ...draft, kind: "ordinal" };
  return clockAt(items, index, cardinal);
}

/** "Deux mille vingt-six", "twenty twenty-six". */
function yearIn(items: readonly Item[], { value, next }: Cardinal): { value: number; next: number } | null {
  if (isYear(value)) return { value, next };
  if ((value !== 19 && value !== 20) || !items[next]?.near) return null;
  const rest = cardinalAt(items, next);
  return rest !== null && !rest.digits && rest.value >= 10 && rest.value < 100
    ? { value: value * 100 + rest.value, next: rest.next }
    : null;
}

function yearAfter(items: readonly Item[], index: number): number | null {
  const cardinal = items[index]?.near ? cardinalAt(items, index) : null;
  return cardinal === null ? null : (yearIn(items, cardinal)?.next ?? null);
}

/** "À dix heures", "à quinze heures trente", "at nine in the morning"; "à deux heures de route" is none. */
function clockAt(items: readonly Item[], index: number, { value, next }: Cardinal): Draft | null {
  if (value > 24 || value % 1 !== 0) return null;
  const before = items[index]!.near ? (items[index - 1]?.form ?? "") : "";
  const draft = { from: index, value, kind: "time", unit: null } as const;
  // "the six o'clock bus"
  if (items[next]?.form === "o" && items[next + 1]?.form === "clock") return { ...draft, next: next + 2 };
  const unit = unitAt(items, next, false);
  if (unit === null) {
    if (/^(?:d|dyal|ديال|د)$/.test(items[next]?.form ?? "") && ofTheDay.test(items[next + 1]?.form ?? ""))
      return { ...draft, next: next + 2 };
    const stands = !items[next]?.near || items[next]!.kind !== "word" || goesOn.has(items[next]!.form);
    return before === "at" && value <= 12 && stands ? { ...draft, next } : null;
  }
  if (unit.unit !== "hour") return null;
  const minutes = minutesSaid(items, unit.next);
  const end = minutes?.next ?? unit.next;
  const after = items[end]?.near ? items[end]!.form : "";
  const time = { ...draft, next: end, value: value + (minutes?.value ?? 0) };
  if (/^(?:du|d)$/.test(after) && ofTheDay.test(items[end + 1]?.form ?? "")) return time;
  if (after !== "" && durationAfter.has(after)) return null;
  return value >= 5 && clockLeads.has(before) ? time : null;
}
