import { wordsOf } from "./lexicons/read.ts";
import type { Item } from "./number-items.ts";
import { monthOf, unitAt } from "./number-units.ts";

/** Dates, years and hours of the clock, told apart from quantities. */
export interface Dated {
  next: number;
  value: number;
  kind: "date" | "time" | "year";
  unit: null;
}

const clockBefore = new Set(
  wordsOf("à a vers avant après dès jusqu jusque from at until till by الساعة ساعة-ال مع حتى إلى من m3a vers entre de"),
);
const durationBefore = new Set(
  wordsOf(
    "pendant durant dure durée en attend attendent attendu attendre depuis perd perdent plus moins environ presque for takes take during عند خلال مدة شي chi kan ب b",
  ),
);
/** "Deux heures de route": what follows a length of time. */
export const durationAfter = new Set(
  wordsOf("de d par plus chaque of per aller à-pied walking daily ديال dyal f ف في"),
);
const yearBefore = new Set(
  wordsOf(
    "en depuis fin début avant après année années an l'an in since by until year years before after منذ سنة عام في بحلول حتى من قبل بعد 3am f fi mn mnd men of dès hors ici for",
  ),
);
const notYear = new Set(wordsOf("= sur x fois"));

/** Words after which a number counts nothing. */
export const goesOn = new Set(
  wordsOf(
    "et ou a à au aux il elle on nous les la le l un une y en de du des pour avec sans mais or and the it we they in at to by for with و في من على إلى لكن حتى ف w o f mn",
  ),
);

const isYear = (item: Item | undefined): boolean => item?.kind === "digits" && /^(?:19|20)\d{2}$/.test(item.form);
const isDay = (item: Item | undefined): boolean =>
  item?.kind === "digits" && /^\d{1,2}$/.test(item.form) && item.value >= 1 && item.value <= 31;

/** The date, year or time that starts at `index`; null when it is a quantity or nothing. */
export function dateAt(items: readonly Item[], index: number): Dated | null {
  const item = items[index]!;
  if (item.kind === "word") return monthAt(items, index);
  if (item.kind !== "digits") return null;
  return numericDate(items, index) ?? dayMonth(items, index) ?? clock(items, index) ?? year(items, index);
}

/** "octobre 2027", "mai 2026". A month alone is no number. */
function monthAt(items: readonly Item[], index: number): Dated | null {
  if (monthOf(items[index]!.form) === 0) return null;
  const next = items[index + 1];
  if (next?.near && isYear(next)) return { next: index + 2, value: next.value, kind: "date", unit: null };
  if (
    next?.near &&
    isDay(next) &&
    items[index]!.form.length > 3 &&
    /^[a-z]/.test(items[index]!.form) &&
    /^(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|may)/.test(items[index]!.form)
  ) {
    const after = items[index + 2];
    if (after?.near && (after.form === "%" || after.form === "/")) return null;
    // "They march 5 km"
    if (unitAt(items, index + 2, true)) return null;
    return { next: index + 2, value: next.value, kind: "date", unit: null };
  }
  return null;
}

/** "12/06/2026", "2026-06-16", "12.06.26". */
function numericDate(items: readonly Item[], index: number): Dated | null {
  const [one, first, two, second, three] = items.slice(index, index + 5);
  if (
    !one ||
    !first ||
    !two ||
    first.kind !== "sign" ||
    two.kind !== "digits" ||
    first.start !== one.end ||
    two.start !== first.end
  ) {
    return one && /^\d{1,2}\.\d{1,2}\.(?:20)?\d{2}$/.test(one.form)
      ? { next: index + 1, value: Number.parseInt(one.form, 10), kind: "date", unit: null }
      : null;
  }
  // "06/2026"
  if (first.form === "/" && isYear(two) && one.value >= 1 && one.value <= 12)
    return { next: index + 3, value: two.value, kind: "date", unit: null };
  if (!second || !three || second.form !== first.form || three.kind !== "digits" || three.start !== second.end)
    return null;
  if (first.form !== "/" && first.form !== "-") return null;
  const day = isYear(one) ? three : one;
  const whole = isYear(one) || isYear(three) || three.form.length === 2;
  if (!isDay(day) || !whole || two.value > 12) return null;
  return { next: index + 5, value: day.value, kind: "date", unit: null };
}

/** "12 mai", "1er juin 2026", "16-19 juin", "16 يونيو". */
function dayMonth(items: readonly Item[], index: number): Dated | null {
  if (!isDay(items[index])) return null;
  let at = index + 1;
  if (items[at]?.near && /^(?:er|st|nd|rd|th|of|de)$/.test(items[at]!.form)) at += 1;
  if (items[at]?.near && items[at]!.form === "of") at += 1;
  const range = items[at];
  if (
    range?.near &&
    /^(?:-|–|au|a|to|et|and|و|الي)$/.test(range.form) &&
    isDay(items[at + 1]) &&
    monthOf(items[at + 2]?.form ?? "") > 0
  ) {
    return { next: index + 1, value: items[index]!.value, kind: "date", unit: null };
  }
  const month = items[at];
  if (!month?.near || month.kind !== "word" || monthOf(month.form) === 0) return null;
  const year = items[at + 1];
  const next = year?.near && isYear(year) ? at + 2 : at + 1;
  return { next, value: items[index]!.value, kind: "date", unit: null };
}

/** "14 h 30", as French is set. */
const isMinutes = (item: Item | undefined): boolean =>
  item?.near === true && /^\d{2}$/.test(item.form) && item.value < 60;

export const ofTheDay = /^(?:sbah|ssbah|l3chiya|lil|llil|matin|soir|الصباح|العشيه|الليل)$/;

/** "15h30", "16:30", "à 9h", "9 am", "الساعة 9". */
function clock(items: readonly Item[], index: number): Dated | null {
  const hour = items[index]!;
  if (!/^\d{1,2}$/.test(hour.form) || hour.value > 24 || items[index + 2]?.form === "/") return null;
  const before = hour.near || index > 0 ? items[index - 1]?.form : undefined;
  const mark = items[index + 1];
  const led = before !== undefined && clockBefore.has(before);
  if (mark?.near && (mark.form === "am" || mark.form === "pm"))
    return {
      next: index + 2,
      value: hour.value + (mark.form === "pm" && hour.value < 12 ? 12 : 0),
      kind: "time",
      unit: null,
    };
  if (mark?.near && mark.form === ":" && mark.start === hour.end) {
    const minutes = items[index + 2];
    if (minutes?.kind === "digits" && minutes.start === mark.end && /^\d{2}$/.test(minutes.form) && minutes.value < 60)
      return { next: index + 3, value: hour.value + minutes.value / 60, kind: "time", unit: null };
  }
  // "8 dyal sbah"
  if (mark?.near && /^(?:d|dyal|ديال|د)$/.test(mark.form) && ofTheDay.test(items[index + 2]?.form ?? ""))
    return { next: index + 3, value: hour.value, kind: "time", unit: null };
  const glued = mark?.near ? /^(?:h|heures?)(\d{2})?$/.exec(mark.form) : null;
  if (glued) {
    const minutes =
      glued[1] ??
      (isMinutes(items[index + 2]) && (mark!.form === "h" || items[index + 2]!.start === mark!.end)
        ? items[index + 2]!.form
        : undefined);
    const next = index + (minutes !== undefined && glued[1] === undefined ? 3 : 2);
    const after = items[next]?.near ? items[next]!.form : undefined;
    const ofDay = ofTheDay.test(items[next + 1]?.form ?? "");
    if (after !== undefined && durationAfter.has(after) && !ofDay && !(led && /^(?:a|de|à)$/.test(after))) return null;
    if (before !== undefined && durationBefore.has(before)) return null;
    const isTime = led
      ? hour.value >= 5 || minutes !== undefined || after === "du"
      : minutes !== undefined
        ? hour.value >= 7
        : hour.value > 12;
    return isTime ? { next, value: hour.value + Number(minutes ?? 0) / 60, kind: "time", unit: null } : null;
  }
  const goesOnAfter = mark?.near === true && mark.kind === "word" && !goesOn.has(mark.form);
  if (before === "الساعه" || (before === "at" && !goesOnAfter && mark?.form !== "%"))
    return { next: index + 1, value: hour.value, kind: "time", unit: null };
  return null;
}

/** A year stands alone between 1950 and 2099; round or counted numbers ("2000 personnes") need a sign that they are years. */
function year(items: readonly Item[], index: number): Dated | null {
  const item = items[index]!;
  if (!isYear(item) || item.value < 1950) return null;
  const before = items[index - 1];
  const after = items[index + 1];
  // "the 1990s"
  if (after?.form === "s" && after.start === item.end && item.value % 10 === 0)
    return { next: index + 2, value: item.value, kind: "year", unit: null };
  const led = before !== undefined && item.near && yearBefore.has(before.form);
  if (before !== undefined && item.near && notYear.has(before.form)) return null;
  const counted =
    after?.near === true && (after.kind === "word" ? !goesOn.has(after.form) : /^[%€$/]$/.test(after.form));
  if (
    counted &&
    !(led && after!.kind === "word" && /^(?:en|depuis|since|in|f|fi|منذ|سنه|عام|في|ف)$/.test(before!.form))
  )
    return null;
  if (!led && item.value % 100 === 0) return null;
  return { next: index + 1, value: item.value, kind: "year", unit: null };
}
