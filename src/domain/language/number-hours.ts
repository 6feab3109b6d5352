import { wordsOf } from "./lexicons/read.ts";
import { durationAfter, goesOn } from "./number-dates.ts";
import type { Draft } from "./number-draft.ts";
import type { Item } from "./number-items.ts";
import { halfAfter, isHalvedUnit, unitAt, unitOf } from "./number-units.ts";
import { type Cardinal, cardinalAt } from "./number-values.ts";

/** Durations in two units ("1h30", "6 min 12") and those that leave their "one" unsaid ("كتر من ساعة"). */

/** "1h30", "2h05": hours and minutes that are no time of the clock. */
export function hourAndMinutes(items: readonly Item[], index: number, cardinal: Cardinal): Draft | null {
  const mark = items[cardinal.next];
  const glued = cardinal.digits && mark?.near ? /^(h|hr|min|mn)(\d{1,2})$/.exec(mark.form) : null;
  if (!glued) return null;
  const after = unitAt(items, cardinal.next + 1, true);
  const next = after && after.kind === "duration" ? after.next : cardinal.next + 1;
  const unit = glued[1]!.startsWith("h") ? "hour" : "minute";
  return { from: index, next, value: cardinal.value + Number(glued[2]) / 60, kind: "duration", unit };
}

/** "1 h 30", "6 min 12": what stands behind a unit in its smaller one. */
export function minutesAfter(
  items: readonly Item[],
  unit: { unit: string; next: number },
): { value: number; next: number } | null {
  if (unit.unit !== "hour" && unit.unit !== "minute") return null;
  const item = items[unit.next];
  const worded = wordedMinutes(items, unit);
  if (worded !== null) return worded;
  if (!item?.near || item.kind !== "digits" || item.value >= 60 || !/^\d{1,2}$/.test(item.form)) return null;
  const after = unitAt(items, unit.next + 1, true);
  const smaller = unit.unit === "hour" ? "minute" : "second";
  if (after && after.unit !== smaller) return null;
  if (!after && item.form.length !== 2) return null;
  return { value: item.value / 60, next: after ? after.next : unit.next + 1 };
}

const joints = new Set(wordsOf("et and و w o"));

/** "Quinze heures trente": minutes in words without their unit, in hours; null when a thing is counted. */
export function minutesSaid(items: readonly Item[], index: number): { value: number; next: number } | null {
  const count = items[index]?.near && items[index]!.kind === "word" ? cardinalAt(items, index) : null;
  if (count === null || count.article || count.value >= 60 || count.value % 5 !== 0) return null;
  const after = items[count.next];
  const stands = !after?.near || after.kind !== "word" || durationAfter.has(after.form) || goesOn.has(after.form);
  return stands ? { value: count.value / 60, next: count.next } : null;
}

/** "Deux heures et quarante minutes", "two hours and 20 minutes", "ساعتين وأربعين دقيقة": the smaller unit is named. */
function wordedMinutes(
  items: readonly Item[],
  unit: { unit: string; next: number },
): { value: number; next: number } | null {
  const from = joints.has(items[unit.next]?.form ?? "") ? unit.next + 1 : unit.next;
  const count = items[from] === undefined ? null : cardinalAt(items, from);
  if (count === null || count.article || count.value >= 60) return null;
  const after = unitAt(items, count.next, true);
  if (after === null && unit.unit === "hour" && from === unit.next) return minutesSaid(items, from);
  if (after?.unit !== (unit.unit === "hour" ? "minute" : "second")) return null;
  return { value: count.value / 60, next: after.next };
}

const comparing = new Set(wordsOf("أكثر كثر كتر قرابة حوالي تقريبا نحو ktar kter ta9riban w9ila waqila"));
const hourAlone = new Set(wordsOf("ساعة sa3a"));
const lasting = /^(?:كي|كت|كن|ي|ت|ن|kay|kat|kan|tay|kai|yt|nt|tt).{2,}$/;
const lastingEnglish = new Set(
  wordsOf(
    "takes take took for in about than wait waits waited lose loses lost over within nearly almost after under lasts last spend spends only",
  ),
);

/** A unit without its "one": "كتر من ساعة", "kaytsnaw sa3a", "it takes an hour"; and "ساعة ونص". */
export function bareHour(items: readonly Item[], index: number): Draft | null {
  const item = items[index]!;
  if (item.kind !== "word") return null;
  const before = items[index - 1];
  if (item.form === "a" || item.form === "an") {
    const unit =
      items[index + 1]?.near && before && lastingEnglish.has(before.form) ? unitOf(items[index + 1]!.form) : null;
    if (unit?.kind !== "duration") return null;
    const half = halfAfter(items, index + 2);
    return {
      from: index,
      next: half?.next ?? index + 2,
      value: 1 + (half?.value ?? 0),
      kind: "duration",
      unit: unit.unit,
    };
  }
  const unit = unitOf(item.form);
  if (unit === null || !isHalvedUnit(item.form)) return null;
  const half = halfAfter(items, index + 1);
  if (half) return { from: index, next: half.next, value: 1 + half.value, kind: unit.kind, unit: unit.unit };
  if (unit.kind !== "duration" || !before || !item.near || !hourAlone.has(item.form)) return null;
  const compared =
    comparing.has(before.form) || (/^(?:من|mn|men)$/.test(before.form) && comparing.has(items[index - 2]?.form ?? ""));
  if (!compared && !lasting.test(before.form)) return null;
  return {
    from: index,
    next: index + 1,
    value: 1,
    kind: "duration",
    unit: unit.unit,
    approximate: compared || undefined,
  };
}
