import {
  arabicNumbers,
  arabiziNumbers,
  darijaNumbers,
  englishNumbers,
  frenchNumbers,
  type NumberTable,
  ones,
  roundNumbers,
} from "./lexicons/number-words.ts";
import { wordsOf } from "./lexicons/read.ts";
import type { Item } from "./number-items.ts";
import { halfAfter } from "./number-units.ts";

/** Cardinal numbers in digits and words, of any size and language: "deux cent trente", "خمسة وعشرين", "khmsa w 3chrin". */

const mapOf = (...tables: NumberTable[]): Map<string, number> =>
  new Map(
    tables.flatMap((table) => table.flatMap(([value, forms]) => wordsOf(forms).map((form) => [form, value] as const))),
  );

const values = mapOf(frenchNumbers, englishNumbers, arabicNumbers, darijaNumbers, arabiziNumbers);
const rounds = mapOf(roundNumbers);
const single = new Set(wordsOf(ones));
// "des milliers", "thousands of", "آلاف": scales that number nothing unless a number stands before them.
const plurals = new Set(
  wordsOf(
    "cents millions milliards hundreds thousands billions dizaines douzaines dozens centaines milliers vingts آلاف ملايين مليارات ميات الاف alaf 2alaf",
  ),
);
const beforeNine = new Set(
  wordsOf(
    "les des de à sur et ou nos vos ses ces mes tes leurs environ presque y ont avons avez a ai en par pour dans",
  ),
);
const joining = new Set(["et", "and", "و", "w", "o", "ou", "u", "-"]);

/** Value of a word of scale ("million", "ألف"), or 0. */
export const scaleOf = (form: string): number => lastScale(form);

export interface Cardinal {
  value: number;
  /** The item after the last one read. */
  next: number;
  approximate: boolean;
  /** True for "un", "one", "واحد" alone, which may be an article. */
  article: boolean;
  /** True when any part stood in digits. */
  digits: boolean;
}

/** Value of one word, with "و" taken off when `joined` may be glued to it. */
function wordValue(form: string): { value: number; glued: boolean } | null {
  const plain = values.get(form);
  if (plain !== undefined) return { value: plain, glued: false };
  if (form.length > 3 && form[0] === "و") {
    const rest = values.get(form.slice(1));
    if (rest !== undefined) return { value: rest, glued: true };
  }
  if (form.length > 3 && form.startsWith("ال")) {
    const rest = values.get(form.slice(2));
    if (rest !== undefined && rest > 1) return { value: rest, glued: false };
  }
  return null;
}

/** "بألف درهم", "لثلاثين أسرة", "وأربعين دقيقة": a round number with the word before it written on it. */
function afterPreposition(form: string): { value: number; glued: boolean } | null {
  const value = form.length > 3 && /^[بلكو]/.test(form) ? values.get(form.slice(1)) : undefined;
  return value !== undefined && value >= 10 ? { value, glued: false } : null;
}

// Arabic teens: "ثلاثة عشر", "اثني عشر", "خمس عشرة".
const ten = new Set(wordsOf("عشر عشرة"));
const eleven = new Set(wordsOf("أحد إحدى حادي"));
const twelve = new Set(wordsOf("اثنا اثني اثنتا اثنتي إثنا إثني"));

const magnitude = (value: number): number => (value < 10 ? 1 : value < 100 ? 10 : value < 1000 ? 100 : 1000);

/** Reads a cardinal that starts at `items[index]`; null when none does. */
export function cardinalAt(items: readonly Item[], index: number): Cardinal | null {
  const first = items[index];
  if (!first) return null;
  if (first.kind === "digits")
    return scaled(items, index + 1, first.value, first.form.includes(",") || first.form.includes("."));
  if (first.kind !== "word") return null;
  if (plurals.has(first.form)) return null;
  // "un téléphone neuf" is new, not nine.
  const hundreds = /^(?:mille|cent|cents|millions?|pour)$/.test(items[index + 1]?.form ?? "");
  if (first.form === "neuf" && first.near && !hundreds && !beforeNine.has(items[index - 1]?.form ?? "")) return null;
  const round = rounds.get(first.form);
  if (round !== undefined) return { value: round, next: index + 1, approximate: true, article: false, digits: false };
  const form = first.form;
  const second = items[index + 1];
  if ((eleven.has(form) || twelve.has(form)) && second && ten.has(second.form))
    return { value: eleven.has(form) ? 11 : 12, next: index + 2, approximate: false, article: false, digits: false };
  if (single.has(form) && wordValue(form) === null) return composed(items, index, 1, true);
  // "ألفا درهم" is two thousand; "خمسة عشر ألفا" is fifteen.
  if (form === "الفا") return composed(items, index, 2000, false);
  const whole = wordValue(form);
  const start = whole === null || whole.glued ? afterPreposition(form) : whole;
  if (!start) return null;
  return composed(items, index, start.value, false);
}

/** Digits before a word of scale: "10 mille", "3 millions", "5 ملايين", "20 k". */
function scaled(items: readonly Item[], index: number, value: number, decimal: boolean): Cardinal {
  const next = items[index];
  const result = { value, next: index, approximate: false, article: false, digits: true };
  if (!next?.near || next.kind !== "word") return result;
  const scale = next.form === "k" ? 1000 : (rounds.get(next.form) ?? values.get(next.form));
  if (scale !== undefined && rounds.has(next.form))
    return { ...result, value: value * scale, next: index + 1, approximate: true };
  if (scale !== undefined && scale >= 1000 && scale !== 2000) {
    const half = scale >= 1000 ? halfOf(items, index + 1, scale) : null;
    return { ...result, value: value * scale + (half?.value ?? 0), next: half?.next ?? index + 1 };
  }
  if (scale === 100 && !decimal && value < 10) return { ...result, value: value * 100, next: index + 1 };
  return result;
}

function composed(items: readonly Item[], index: number, start: number, article: boolean): Cardinal {
  let total = start >= 1000 ? start : 0;
  let current = start >= 1000 ? 0 : start;
  let next = index + 1;
  let last = start;
  let alone = article;
  // "vingt et un", "خمسة وعشرين", "quatre-vingt", "three hundred".
  for (;;) {
    let at = next;
    let joined = false;
    while (items[at]?.near && joining.has(items[at]!.form) && at < next + 2) {
      joined = true;
      at += 1;
    }
    const item = items[at];
    if (item?.kind !== "word" || !item.near) break;
    const round = joined ? undefined : rounds.get(item.form);
    if (round !== undefined)
      return { value: (total + current) * round, next: at + 1, approximate: true, article: false, digits: false };
    const word = single.has(item.form) && joined && last >= 20 ? { value: 1, glued: false } : wordValue(item.form);
    if (!word) break;
    const step = word.value;
    const linked = joined || word.glued;
    if (step >= 1000) {
      if (last >= 1000 && !linked) break;
      if (linked && step !== 1_000_000) break;
      total += Math.max(1, current) * step;
      current = 0;
    } else if (step === 100 && last < 100 && current % 100 < 20 && !linked) current = Math.max(1, current) * 100;
    else if (step === 20 && current % 100 === 4 && !word.glued && /^vingts?$/.test(item.form)) current += 76;
    else if (step === 10 && ten.has(item.form) && !linked && last >= 3 && last < 10) current += 10;
    else if (linked && last < 10 && magnitude(step) === 10)
      current += step; // units before tens
    else if (magnitude(step) < magnitude(last) && (linked || !isArabicScript(item.form) || last >= 100))
      current += step;
    else if (last >= 60 && last < 100 && last % 20 === 0 && step >= 10 && step < 20)
      current += step; // soixante-dix, quatre-vingt-onze
    else break;
    last = last === 4 && step === 20 && current % 100 === 80 ? 80 : step;
    alone = false;
    next = at + 1;
  }
  const scale = lastScale(items[next - 1]!.form);
  const half = scale > 0 ? halfOf(items, next, scale) : null;
  return {
    value: total + current + (half?.value ?? 0),
    next: half?.next ?? next,
    approximate: false,
    article: alone,
    digits: false,
  };
}

const lastScale = (form: string): number => {
  const value = values.get(form) ?? 0;
  return value >= 1000 && value % 1000 === 0 ? value : 0;
};

/** "un million et demi", "مليون ونصف": half of the scale more. */
function halfOf(items: readonly Item[], index: number, scale: number): { value: number; next: number } | null {
  const half = halfAfter(items, index);
  return half ? { value: half.value * scale, next: half.next } : null;
}

const isArabicScript = (form: string): boolean => form.charCodeAt(0) >= 0x600;
