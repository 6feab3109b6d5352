import {
  duals,
  months as monthNames,
  percentWords,
  times,
  twice,
  type UnitKind,
  units,
} from "./lexicons/number-units.ts";
import { wordsOf } from "./lexicons/read.ts";
import type { Item } from "./number-items.ts";

interface Unit {
  kind: UnitKind;
  unit: string;
}

const byWord = new Map<string, Unit>();
const factors = new Map<string, number>();
for (const [kind, unit, factor, spellings] of units) {
  factors.set(unit, factor);
  for (const word of wordsOf(spellings)) byWord.set(word, { kind, unit });
}
const unitNamed = new Map([...byWord.values()].map((unit) => [unit.unit, unit]));
const dualWords = new Map(
  duals.flatMap(([unit, forms]) => wordsOf(forms).map((form) => [form, unitNamed.get(unit)!] as const)),
);
const percents = new Set(wordsOf(percentWords));
const often = new Set(wordsOf(times));
const twiceWords = new Set(wordsOf(twice));
const shortUnits = new Set(["s", "j", "m", "l", "g", "h", "ha", "lil", "go", "ton", "co", "jr", "sec", "mn"]);
const halves = new Set(wordsOf("demi demie half نص نصف nss noss ness nouss"));
const quarters = new Set(wordsOf("quart quarter ربع rob3 rba3 rbe3"));
const ands = new Set(["et", "and", "و", "w", "o", "ou", "u"]);

/** Factor to the first unit of the kind, 1 for none. */
export const unitFactor = (unit: string | null): number => (unit === null ? 1 : (factors.get(unit) ?? 1));

/** "ساعتين": two hours. */
export const dualOf = (form: string): Unit | null =>
  dualWords.get(form) ?? (form[0] === "و" ? (dualWords.get(form.slice(1)) ?? null) : null);

/** The unit that a word names, whatever stands before it. */
export const unitOf = (form: string): Unit | null => (shortUnits.has(form) ? null : (byWord.get(form) ?? null));

const halved: ReadonlySet<UnitKind> = new Set(["duration", "volume", "weight", "area", "distance"]);

/** True for a word of a unit that is told in halves and quarters: "nss sa3a", "un demi-litre". */
export const isHalvedUnit = (form: string): boolean => halved.has(byWord.get(form)?.kind ?? "money");

/** "hdach l3am": eleven years. */
const withArticle = (form: string): Unit | undefined => (/^l.{3,}$/.test(form) ? byWord.get(form.slice(1)) : undefined);

/** The unit at `items[index]`, glued or a space away, over "de", "d'" and "dyal"; letters like "h" and "m" only after digits. */
export function unitAt(items: readonly Item[], index: number, digits: boolean): (Unit & { next: number }) | null {
  let at = index;
  const first = items[at];
  if (!first?.near && at !== index) return null;
  if (first?.near && /^(?:de|d|ديال|dyal|dial|of|du)$/.test(first.form)) at += 1;
  // "rb3tach l youm"
  if (
    first?.form === "l" &&
    !digits &&
    /^(?:youm|yom|yawm|nhar|3am|chhar|chher|simana)$/.test(items[at + 1]?.form ?? "")
  )
    at += 1;
  const item = items[at];
  if (!item || (item.kind !== "word" && item.kind !== "sign") || !item.near) return null;
  if (shortUnits.has(item.form)) {
    if (!digits || at !== index) return null;
    const glued = items[index - 1]?.end === item.start;
    if (!glued && !/^(?:h|ha|l|m|g|j|sec|mn|go)$/.test(item.form)) return null;
    // "11 l ...", "3 m ..." with a space may be a clitic of Darija: a unit only before a break.
    const after = items[at + 1];
    if (
      !glued &&
      /^(?:l|m|g|j|s)$/.test(item.form) &&
      after?.near &&
      (after.kind === "word" || after.kind === "digits")
    )
      return null;
  }
  const plain = byWord.get(item.form);
  const unit = plain ?? (item.form.startsWith("ال") ? byWord.get(item.form.slice(2)) : withArticle(item.form));
  if (!unit) return null;
  const cubed = items[at + 1];
  if (unit.unit === "m" && cubed?.near && /^(?:مكعب|cube|cubes|cubic)$/.test(cubed.form))
    return { ...unitNamed.get("m³")!, next: at + 2 };
  if (unit.unit === "m" && cubed?.near && /^(?:مربع|carre|carres|square)$/.test(cubed.form))
    return { ...unitNamed.get("m²")!, next: at + 2 };
  return { ...unit, next: at + 1 };
}

/** True when a percent sign or word stands at `index`. */
export const isPercent = (items: readonly Item[], index: number): boolean => percentEnd(items, index) > index;

/** The item after a percent sign or phrase that stands at `index`; `index` when none does. */
export function percentEnd(items: readonly Item[], index: number): number {
  const item = items[index];
  if (!item?.near) return index;
  if (item.form === "%" || percents.has(item.form)) return index + 1;
  const second = items[index + 1];
  if (!second?.near) return index;
  const pair = `${item.form} ${second.form}`;
  const third = items[index + 2];
  if (third?.near && /^[fb] l m[iy]+a$/.test(`${pair} ${third.form}`)) return index + 3;
  if (
    /^(?:pour (?:cents?|100)|per cent|(?:في|ف|ب) ?(?:ال)?م(?:ي|اي)[هاة]|f l?m[iy]+a|b l?m[iy]+a|fi l?m[iy]+a)$/.test(
      pair,
    )
  )
    return index + 2;
  return index;
}

/** The item after "fois", "times", "مرات" at `index`, or 0. */
export function timesEnd(items: readonly Item[], index: number): number {
  const at = items[index]?.near && /^(?:d|de|dyal|ديال|د)$/.test(items[index]!.form) ? index + 1 : index;
  const item = items[at];
  if (!item?.near) return 0;
  // "tmanin mra" are women, "3chrin mra f nhar" are times.
  if (/^(?:mra|مرا)$/.test(item.form))
    return /^(?:f|fi|ف|في|kol|koul|كل)$/.test(items[at + 1]?.form ?? "") ? at + 1 : 0;
  const named = /^(?:ال|l)(.{3,})$/.exec(item.form)?.[1] ?? "";
  return often.has(item.form) || (at > index && often.has(named)) ? at + 1 : 0;
}

export const isTwice = (form: string): boolean => twiceWords.has(form);

/** "et demie", "ونص", "w nss", "and a half", "et quart": half or a quarter more.  */
export function halfAfter(items: readonly Item[], index: number): { value: number; next: number } | null {
  const item = items[index];
  if (!item?.near) return null;
  const bare = item.form.replace(/^و/, "");
  if (bare !== item.form) {
    if (halves.has(bare)) return { value: 0.5, next: index + 1 };
    if (quarters.has(bare)) return { value: 0.25, next: index + 1 };
  }
  if (!ands.has(item.form)) return null;
  let at = index + 1;
  while (items[at]?.near && /^(?:a|an|un|une|one)$/.test(items[at]!.form)) at += 1;
  const part = items[at];
  if (!part?.near) return null;
  if (halves.has(part.form)) return { value: 0.5, next: at + 1 };
  if (quarters.has(part.form)) return { value: 0.25, next: at + 1 };
  return null;
}

export const monthOf = (form: string): number => monthIndex.get(form) ?? 0;
const monthIndex = new Map(
  monthNames.flatMap((forms, index) => wordsOf(forms).map((form) => [form, index + 1] as const)),
);
