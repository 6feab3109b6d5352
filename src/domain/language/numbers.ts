import { remembering } from "../remembering.ts";
import { type Folded, fold, type Span, spanOf } from "./fold.ts";
import { ones } from "./lexicons/number-words.ts";
import { wordsOf } from "./lexicons/read.ts";
import { dateAt } from "./number-dates.ts";
import type { Draft, NumberKind } from "./number-draft.ts";
import { fractionAt } from "./number-fractions.ts";
import { bareHour, hourAndMinutes, minutesAfter } from "./number-hours.ts";
import { type Item, itemsOf } from "./number-items.ts";
import { oneOfEach, ratioAt } from "./number-ratios.ts";
import { saidDateAt } from "./number-said-dates.ts";
import {
  dualOf,
  halfAfter,
  isPercent,
  isTwice,
  percentEnd,
  timesEnd,
  unitAt,
  unitFactor,
  unitOf,
} from "./number-units.ts";
import { type Cardinal, cardinalAt, scaleOf } from "./number-values.ts";

/**
 * A number of a text. `value` is in `unit`: 40 "%" for a percent, 1.5 "hour" for "1h30". A ratio has `of`: "4 sur 10" is
 * 4 of 10, "la moitié" 1 of 2. A date's value is its day, a time's its hour (15.5 for 15h30). The sign of "-30 %" is
 * quoted, the value is 30.
 */
export interface NumberFound extends Span {
  value: number;
  kind: NumberKind;
  unit: string | null;
  of?: number;
  /** "environ 30", "une vingtaine", "شي 30". */
  approximate?: boolean;
}

const about = new Set(
  wordsOf(
    `environ about around approximately roughly nearly presque quasiment autour près ~ ≈ حوالي تقريبا قرابة نحو زهاء شي chi تقريبا ta9riban taqriban ta9riben à-peu-près`,
  ),
);
const only = new Set(wordsOf("ghir ghi gher غير غي فقط seulement only juste just seul seule single"));
const numbered = new Set(
  wordsOf(
    `jour day j équipe equipe team groupe group salle room slide diapo question étape step atelier workshop article annexe figure page chapitre niveau level phase version partie numéro numero number n° no ورشة فريق القاعة قاعة سؤال المرحلة مرحلة الفصل صفحة رقم المستوى مستوى lfer9a`,
  ),
);
const between = new Set(["-", "–", "—", ...wordsOf("à to et and ou or و w o l ل حتى إلى 7ta hta ola wla أولا ولا أو")]);
const articles = new Set(wordsOf(ones));

/** Every number of a text, in order, in digits of any script and in words of all the languages of the teams. */
export const findNumbers = remembering((text: string): readonly NumberFound[] => {
  const source = fold(text);
  const items = itemsOf(source, text);
  const drafts: Draft[] = [];
  for (let index = 0; index < items.length; ) {
    const draft = draftAt(items, index);
    if (!draft) {
      index += 1;
      continue;
    }
    drafts.push(draft);
    index = draft.next;
  }
  shareUnits(items, drafts);
  return drafts.map((draft) => finish(text, source, items, draft));
});

function draftAt(items: readonly Item[], index: number): Draft | null {
  const item = items[index]!;
  if (isListMark(items, index)) return { from: index, next: index + 1, value: item.value, kind: "ordinal", unit: null };
  const dated = dateAt(items, index);
  if (dated) return { from: index, ...dated };
  const fraction = fractionAt(items, index);
  if (fraction) return { from: index, ...fraction };
  const dual = item.kind === "word" ? dualOf(item.form) : null;
  if (dual) {
    const half = halfAfter(items, index + 1) ?? minutesAfter(items, { unit: dual.unit ?? "", next: index + 1 });
    return {
      from: index,
      next: half ? half.next : index + 1,
      value: 2 + (half?.value ?? 0),
      kind: dual.kind,
      unit: dual.unit,
    };
  }
  if (isTwice(item.form)) return { from: index, next: index + 1, value: 2, kind: "plain", unit: "times" };
  const currency = /^[$€]$/.test(item.form) && items[index + 1]?.near ? cardinalAt(items, index + 1) : null;
  if (currency?.digits)
    return { from: index, next: currency.next, value: currency.value, kind: "money", unit: unitOf(item.form)!.unit };
  const cardinal = cardinalAt(items, index);
  if (cardinal && isThanks(items, cardinal)) return null;
  if (cardinal) return quantity(items, index, cardinal);
  return bareHour(items, index);
}

/** "Mille mercis", "ألف شكر". */
const isThanks = (items: readonly Item[], { value, next }: Cardinal): boolean =>
  (value === 1000 || value === 100) &&
  /^(?:mercis?|pardons?|excuses|thanks|شكر|شكرا|تحيه|مبروك)$/.test(items[next]?.form ?? "");

/** "1." or "2)" that opens a line is the number of a list. */
function isListMark(items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  const after = items[index + 1];
  return (
    item.kind === "digits" &&
    item.value < 30 &&
    !item.near &&
    after?.kind === "sign" &&
    (after.form === ")" || after.form === ".") &&
    after.end - item.end === 1 &&
    items[index + 2]?.kind === "word"
  );
}

/** A cardinal with what follows it: percent, ratio, unit, or nothing. */
function quantity(items: readonly Item[], index: number, cardinal: Cardinal): Draft | null {
  const { value, next } = cardinal;
  const before = items[index - 1];
  const base = { from: index, value, approximate: cardinal.approximate || undefined };
  if (isPercent(items, next)) return { ...base, next: percentEnd(items, next), kind: "percent", unit: "%" };
  const ratio = ratioAt(items, index, cardinal);
  if (ratio) return ratio;
  const each = oneOfEach(items, index, cardinal);
  if (each) return each;
  const dated = saidDateAt(items, index, cardinal);
  if (dated) return dated;
  const hour = hourAndMinutes(items, index, cardinal);
  if (hour) return hour;
  const half = halfAfter(items, next);
  const bareUnit = unitAt(items, next, cardinal.digits);
  // "un jour" begins a story.
  if (bareUnit?.unit === "day" && cardinal.article && !isOnly(before)) return null;
  if (bareUnit) {
    const slash = items[bareUnit.next];
    if (slash?.form === "/" && items[bareUnit.next + 1]?.value === value)
      return { ...base, next: bareUnit.next + 2, kind: "time", unit: null }; // "24h/24", "7j/7"
    const more = halfAfter(items, bareUnit.next) ?? minutesAfter(items, bareUnit);
    return {
      ...base,
      next: more ? more.next : bareUnit.next,
      value: value + (more?.value ?? 0),
      kind: bareUnit.kind,
      unit: bareUnit.unit,
    };
  }
  if (half) {
    // "two and a half million"
    const scale = items[half.next]?.near ? scaleOf(items[half.next]!.form) : 0;
    if (scale > 0 && value < 1000) {
      const scaled = unitAt(items, half.next + 1, false);
      const whole = { ...base, value: (value + half.value) * scale };
      return scaled
        ? { ...whole, next: scaled.next, kind: scaled.kind, unit: scaled.unit }
        : { ...whole, next: half.next + 1, kind: "plain", unit: null };
    }
    const unit = unitAt(items, half.next, false);
    if (unit) return { ...base, next: unit.next, value: value + half.value, kind: unit.kind, unit: unit.unit };
  }
  const often = timesEnd(items, next);
  if (often > 0 && !(cardinal.article && !isOnly(before)))
    return { ...base, next: often, kind: "plain", unit: "times" };
  if (cardinal.article)
    return isOnly(before) || isSingle(items[next]) ? { ...base, next, kind: "plain", unit: null } : null;
  if (items[next - 1] !== items[index] || !cardinal.digits) return { ...base, next, kind: "plain", unit: null };
  return digitsAlone(items, index, cardinal);
}

const isOnly = (item: Item | undefined): boolean => item !== undefined && only.has(item.form);
const isSingle = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:seule?|single|فقط|only)$/.test(item.form);

function digitsAlone(items: readonly Item[], index: number, cardinal: Cardinal): Draft {
  const item = items[index]!;
  const before = items[index - 1];
  const after = items[index + 1];
  const draft: Draft = { from: index, next: cardinal.next, value: cardinal.value, kind: "plain", unit: null };
  const raw = item.form.replace(/ /g, "");
  if (before?.form === "+" && before.end === item.start && raw.startsWith("212")) return phone(items, draft);
  if (/^0[5-8]\d{8}$/.test(raw) || (/^0[5-8]$/.test(raw) && /^\d{2}$/.test(after?.form ?? "")))
    return phone(items, draft);
  if (
    after?.near &&
    after.kind === "word" &&
    after.start === item.end &&
    /^(?:er|ere|e|eme|ieme|nd|nde|st|rd|th)$/.test(after.form)
  )
    return { ...draft, next: index + 2, kind: "ordinal" };
  if (
    before?.near !== undefined &&
    before.kind === "word" &&
    numbered.has(before.form) &&
    item.near &&
    item.value < 1000
  )
    return { ...draft, kind: "ordinal" };
  return draft;
}

function phone(items: readonly Item[], draft: Draft): Draft {
  let next = draft.next;
  while (items[next]?.kind === "digits" && items[next]!.near && items[next]!.form.length <= 9) next += 1;
  return { ...draft, next, kind: "phone" };
}

/** "30-40 %", "entre 30 et 40 km": the first takes the unit of the second. */
function shareUnits(items: readonly Item[], drafts: Draft[]): void {
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    const one = drafts[index]!;
    const two = drafts[index + 1]!;
    if (one.kind !== "plain" || one.unit !== null || two.unit === null || two.kind === "plain") continue;
    const gap = two.from - one.next;
    // "بين ثلاثة وخمسة أيام"
    const led = /^(?:بين|من|bin|mn)$/.test(items[one.from - 1]?.form ?? "");
    const glued = gap === 0 && (led ? /^[ول]/ : /^ل/).test(items[two.from]!.form);
    if (glued || (gap === 1 && between.has(items[one.next]!.form))) {
      one.kind = two.kind;
      one.unit = two.unit;
    }
  }
}

function finish(text: string, source: Folded, items: readonly Item[], draft: Draft): NumberFound {
  const before = items[draft.from - 1];
  const first = items[draft.from]!;
  const earlier = items[draft.from - 2];
  const signed =
    before?.kind === "sign" &&
    /^[-−+]$/.test(before.form) &&
    before.end === first.start &&
    (!earlier || earlier.end < before.start);
  const start = signed ? before.start : first.start;
  const nearby = [before, articles.has(before?.form ?? "") ? earlier : undefined];
  const approximate = draft.approximate || nearby.some((item) => item !== undefined && about.has(item.form));
  const found: NumberFound = {
    ...spanOf(text, source, start, items[draft.next - 1]!.end),
    value: draft.value,
    kind: draft.kind,
    unit: draft.unit,
  };
  if (draft.of !== undefined) found.of = draft.of;
  if (approximate) found.approximate = true;
  return found;
}

const asides: ReadonlySet<NumberKind> = new Set(["date", "time", "year", "ordinal", "phone"]);

/** True for an amount of something; false for dates, hours of the clock, years, ranks ("1er", "slide 2") and telephones. */
export const isQuantity = (number: Pick<NumberFound, "kind">): boolean => !asides.has(number.kind);

/** The share that a percent or a ratio says, 0 to 1; null for other numbers. */
export function shareOf(number: Pick<NumberFound, "kind" | "value" | "of">): number | null {
  if (number.kind === "percent") return number.value / 100;
  if (number.kind === "ratio" && number.of) return number.value / number.of;
  return null;
}

const close = (one: number, two: number, tolerance: number): boolean =>
  Math.abs(one - two) <= tolerance * Math.max(1e-9, Math.abs(one), Math.abs(two));

/**
 * True when two numbers say the same amount: shares as shares (40 %, "4 sur 10", "quarante pour cent"; rounding to a whole
 * percent is forgiven), quantities in a common unit (90 min, 1h30), and a bare number with the same number bearing a unit.
 */
export function sameValue(one: NumberFound, two: NumberFound): boolean {
  const shares = [shareOf(one), shareOf(two)] as const;
  if (shares[0] !== null && shares[1] !== null) return Math.abs(shares[0] - shares[1]) < 0.0051;
  if (one.kind === "ratio" || two.kind === "ratio") return false;
  if (one.kind === "plain" || two.kind === "plain") return close(one.value, two.value, 1e-6);
  if (one.kind !== two.kind) return false;
  return close(one.value * unitFactor(one.unit), two.value * unitFactor(two.unit), one.unit === two.unit ? 1e-6 : 0.02);
}
