import { fractionPlurals, fractionWords } from "./lexicons/number-words.ts";
import { wordsOf } from "./lexicons/read.ts";
import type { NumberKind } from "./number-draft.ts";
import type { Item } from "./number-items.ts";
import { isHalvedUnit, unitAt } from "./number-units.ts";
import { cardinalAt, countsInstead, scaleOf } from "./number-values.ts";

const fractions = new Map(
  fractionWords.flatMap(([value, of, forms]) => wordsOf(forms).map((form) => [form, { value, of }] as const)),
);
const plurals = new Map(fractionPlurals.flatMap(([of, forms]) => wordsOf(forms).map((form) => [form, of] as const)));

type Part =
  | { next: number; value: number; of: number; kind: "ratio"; unit: null }
  | { next: number; value: number; kind: NumberKind; unit: string }
  | { next: number; value: number; kind: "plain"; unit: null };

// "third" and "second" are ranks, "نص" and "النص" are also a text and "خمس" also five: they need a sign that they are parts.
const needsWhole = new Set(
  wordsOf("third fifth tenth quart quarter cinquième dixième demi demie خمس نص النص نصف ربع tiers ness half"),
);
const whole = /^(?:ال.{2,}|ل.{3,}|ديال|من|de|d|des|du|of|the|dyal|dial|mn|l.{3,}|l|nas|lmsafa)$/;
/** "نصف نهائي", "نصف شهري", "نصف مصنّع": half as a part of a name. */
const kindOfHalf = /^(?:نهاي|شهري|سنوي|اسبوعي|مصنع|مفتوح|مغلق|رحل|الي$|كيف$)/;
/** "Tiers-lieu", "demi-finale". */
const namesMore = /^(?:lieux?|monde|tours?|finales?|mesures?|freres?|soeurs?|cercles?|sel|sommeil|time)$/;
const namesAnother = (items: readonly Item[], index: number): boolean =>
  items[index + 1]?.form === "-" && namesMore.test(items[index + 2]?.form ?? "");
const before =
  /^(?:un|une|one|a|la|le|les|the|l|تقريبا|حوالي|شي|chi|من|mn|كتر|اكثر|أكثر|plus|environ|about|presque|ktar|kter|over|nearly|deux|two|by)$/;

/** A part of a whole that starts at `index`: "la moitié", "deux tiers", "ثلاثة أرباع", "نص ساعة", "un quart d'heure". */
export function fractionAt(items: readonly Item[], index: number): Part | null {
  const item = items[index]!;
  const count = cardinalAt(items, index);
  if (count && count.value <= 9 && count.value === Math.floor(count.value)) {
    const at = items[count.next]?.form === "-" ? count.next + 1 : count.next;
    const name = items[at];
    const of = name?.near && !namesAnother(items, at) ? plurals.get(name.form) : undefined;
    if (of !== undefined && count.value < of && (!count.article || of !== 4 || items[at + 1]?.form !== "d"))
      return (
        partOfHour(items, at + 1, count.value / of) ?? {
          next: at + 1,
          value: count.value,
          of,
          kind: "ratio",
          unit: null,
        }
      );
    if (count.article && name?.near) {
      const inner = timed(items, at);
      if (inner) return inner;
      const part = namesAnother(items, at) || countsInstead(items, at) > 0 ? undefined : fractions.get(name.form);
      if (part) return { next: at + 1, ...part, kind: "ratio", unit: null };
    }
  }
  if (item.kind !== "word") return null;
  const clock = timed(items, index);
  if (clock) return clock;
  const part = fractions.get(item.form) ?? fractions.get(/^ب(نصف|ثلث|ربع)$/.exec(item.form)?.[1] ?? "");
  if (namesAnother(items, index)) return null;
  if (!part || countsInstead(items, index) > 0) return null;
  const next = items[index + 1];
  const previous = items[index - 1];
  if (needsWhole.has(item.form)) {
    // "نصف محصول الورد": of "نصف" any noun may be the whole.
    const noun = item.form === "نصف" && /^[\u0600-\u06ff]{3,}$/.test(next?.form ?? "") && !kindOfHalf.test(next!.form);
    const follows = next?.near === true && next.kind === "word" && (noun || whole.test(next.form));
    const led = previous !== undefined && item.near && before.test(previous.form);
    const alone = items.length === 1;
    if (!follows && !alone && !(led && !/^(?:third|fifth|tenth)$/.test(item.form))) return null;
    if (/^(?:third|fifth|tenth)$/.test(item.form) && !(led && /^(?:a|one|un|two)$/.test(previous!.form))) return null;
    if (item.form === "ربع" && next?.near && /^(?:سنين|ايام|شهور|سوايع|مرات|دقايق|سيمانات)$/.test(next.form))
      return null;
    if (item.form === "خمس" && !follows) return null;
  }
  return { next: index + 1, ...part, kind: "ratio", unit: null };
}

/** "Trois quarts d'heure", "three quarters of an hour". */
function partOfHour(items: readonly Item[], index: number, value: number): Part | null {
  let at = index;
  while (items[at]?.near && /^(?:d|de|an|a|of|ديال|dyal)$/.test(items[at]!.form)) at += 1;
  const unit = items[at]?.near && isHalvedUnit(items[at]!.form) ? unitAt(items, at, false) : null;
  return unit ? { next: unit.next, value, kind: unit.kind, unit: unit.unit } : null;
}

/** "نص ساعة", "demi-heure", "half an hour", "quart d'heure", "nss nhar". */
function timed(items: readonly Item[], index: number): Part | null {
  const part = fractions.get(items[index]!.form);
  if (!part || part.of > 4 || countsInstead(items, index) > 0) return null;
  let at = index + 1;
  while (items[at]?.near && /^(?:d|de|an|a|of|-|ديال|dyal)$/.test(items[at]!.form)) at += 1;
  const name = items[at];
  // "half a million", "نصف مليون"
  if (name?.near && scaleOf(name.form) >= 1_000_000) {
    const value = (part.value / part.of) * scaleOf(name.form);
    const counted = unitAt(items, at + 1, false);
    return counted
      ? { next: counted.next, value, kind: counted.kind, unit: counted.unit }
      : { next: at + 1, value, kind: "plain", unit: null };
  }
  if (!name?.near || name.kind !== "word" || !isHalvedUnit(name.form)) return null;
  const unit = unitAt(items, at, false);
  if (!unit || name.form.length < 2) return null;
  return { next: unit.next, value: part.value / part.of, kind: unit.kind, unit: unit.unit };
}
