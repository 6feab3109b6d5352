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
import { halfAfter, unitOf } from "./number-units.ts";

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

/** "بألف درهم", "لثلاثين أسرة", "وخمسة آبار": a number with the word before it written on it; "لست" is no six. */
function afterPreposition(form: string): { value: number; glued: boolean } | null {
  const led = /^[وف][بل]/.test(form) && !values.has(form.slice(1)) ? form.slice(1) : form;
  const value = led.length > 3 && /^[بلكوف]/.test(led) ? values.get(led.slice(1)) : undefined;
  const sure = value !== undefined && (value >= 10 || form.length >= (form[0] === "و" ? 4 : 5));
  return sure && value > 1 ? { value, glued: false } : null;
}

// Arabic teens: "ثلاثة عشر", "اثني عشر", "خمس عشرة".
const ten = new Set(wordsOf("عشر عشرة"));
const eleven = new Set(wordsOf("أحد إحدى حادي"));
const twelve = new Set(wordsOf("اثنا اثني اثنتا اثنتي إثنا إثني"));

const magnitude = (value: number): number => (value < 10 ? 1 : value < 100 ? 10 : value < 1000 ? 100 : 1000);

const many =
  /^(?:الاف|ملايين|ميات|سنين|ايام|شهور|سوايع|مرات|دقايق|سيمانات|نسا|ناس|بنات|دراري|كيلو|ديور|snin|3wam|alaf|2alaf|chhor|iyam|lyam|swaye3|mrrat|marrat|simanat|mya|d)$/;
/** Three, four and eight, where they count; else a third, a quarter, a price. */
const counting: Readonly<Record<string, number>> = { تلت: 3, ربع: 4, تمن: 8, tmn: 8, tmen: 8 };

/** "تلت سيمانات", "ربع سنين": three and four of many, elsewhere parts of a whole; 0 for none. */
export function countsInstead(items: readonly Item[], index: number): number {
  const next = items[index + 1];
  if (!next?.near || !many.test(next.form)) return 0;
  return counting[items[index]!.form] ?? 0;
}

const points = new Set(wordsOf("virgule point فاصلة فاصل virgul"));

/** Reads a cardinal that starts at `items[index]`, with what is said behind its point; null when none does. */
export function cardinalAt(items: readonly Item[], index: number): Cardinal | null {
  const whole = wholeAt(items, index);
  if (whole === null || !items[whole.next]?.near || !points.has(items[whole.next]!.form)) return whole;
  let digits = "";
  let next = whole.next + 1;
  for (
    let part = wholeAt(items, next);
    part !== null && items[next]!.near && part.value < 100;
    part = wholeAt(items, next)
  ) {
    digits += String(part.value);
    next = part.next;
  }
  return digits === "" ? whole : { ...whole, value: Number(`${whole.value}.${digits}`), next, article: false };
}

/** Reads a whole number. */
function wholeAt(items: readonly Item[], index: number): Cardinal | null {
  const first = items[index];
  if (!first) return null;
  if (first.kind === "digits")
    return scaled(items, index + 1, first.value, first.form.includes(",") || first.form.includes("."));
  if (first.kind !== "word") return null;
  if (plurals.has(first.form)) return null;
  const few = countsInstead(items, index);
  if (few > 0) return composed(items, index, few, false);
  // "un téléphone neuf" is new, not nine.
  const hundreds = /^(?:mille|cent|cents|millions?|pour)$/.test(items[index + 1]?.form ?? "");
  if (first.form === "neuf" && first.near && !hundreds && !beforeNine.has(items[index - 1]?.form ?? "")) return null;
  const round = rounds.get(first.form);
  if (round !== undefined) return { value: round, next: index + 1, approximate: true, article: false, digits: false };
  const form = first.form;
  const second = items[index + 1];
  const bare = eleven.has(form) || twelve.has(form) ? form : form.replace(/^[وبلف]/, "");
  if ((eleven.has(bare) || twelve.has(bare)) && second?.near && ten.has(second.form))
    return composed(items, index + 1, eleven.has(bare) ? 11 : 12, false);
  // "tnin w settin" is sixty-two, "tnin" alone is Monday.
  if (
    /^(?:tnin|تنين)$/.test(form) &&
    second?.near &&
    (values.get(items[index + 2]?.form ?? "") ?? 0) >= 20 &&
    joining.has(second.form)
  )
    return composed(items, index, 2, false);
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
  const scale = shortScale(items, index) ?? rounds.get(next.form) ?? values.get(next.form);
  if (scale !== undefined && rounds.has(next.form))
    return { ...result, value: value * scale, next: index + 1, approximate: true };
  if (scale !== undefined && scale >= 1000 && scale !== 2000) {
    const half = scale >= 1000 ? halfOf(items, index + 1, scale) : null;
    return { ...result, value: value * scale + (half?.value ?? 0), next: half?.next ?? index + 1 };
  }
  if (scale === 100 && !decimal && value < 10) return { ...result, value: value * 100, next: index + 1 };
  return result;
}

/** "20 k", "3 M", "$3m", "3 MDH"; a small "m" alone is a metre. */
function shortScale(items: readonly Item[], index: number): number | undefined {
  const { form, capital } = items[index]!;
  if (form === "k") return 1000;
  if (form !== "m" && form !== "mm") return undefined;
  const money = items[index + 1]?.form === "de" || items[index + 1]?.form === "d" ? index + 2 : index + 1;
  const paid = unitOf(items[money]?.form ?? "")?.kind === "money" || /^[$€]$/.test(items[index - 2]?.form ?? "");
  if (form === "mm") return paid ? 1_000_000_000 : undefined;
  return capital || paid ? 1_000_000 : undefined;
}

/** "khamsa d lmlayn": five million. */
const millions = /^(?:l?mlay[ei]?n|ا?ل?ملاي[ي]?ن)$/;

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
    let hyphen = false;
    while (items[at]?.near && joining.has(items[at]!.form) && at < next + 2) {
      joined = true;
      hyphen = items[at]!.form === "-";
      at += 1;
    }
    if (/^(?:d|dyal|ديال|د)$/.test(items[at]?.form ?? "") && millions.test(items[at + 1]?.form ?? "")) at += 1;
    const item = items[at];
    if (item?.kind !== "word" || !item.near) break;
    const round = joined ? undefined : rounds.get(item.form);
    if (round !== undefined)
      return { value: (total + current) * round, next: at + 1, approximate: true, article: false, digits: false };
    // "vingt et un", "cent un"
    const one = single.has(item.form) && (joined ? last >= 20 : /^une?$/.test(item.form) && last === 100);
    const word = one ? { value: 1, glued: false } : wordValue(item.form);
    if (!word) break;
    const step = word.value;
    // "cinq cents et sept cents": "et" joins one and eleven only.
    const french = joined && items[at - 1]!.form === "et" && step !== 1 && step !== 11;
    if (french || (joined && last === 100 && values.get(items[at + 1]?.form ?? "") === 100)) break;
    // "عشرة وخمسة عشر", "dix et cinq": two numbers.
    if (((joined && !hyphen) || word.glued) && (last === 10 || (last < 10 && step === 10))) break;
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

/** The scale that a word of scale counts in: a million for "مليونان". */
const scales = [1_000_000_000, 1_000_000, 1000];
const lastScale = (form: string): number => {
  const value = values.get(form) ?? 0;
  return scales.find((scale) => value >= scale && value % scale === 0) ?? 0;
};

/** "un million et demi", "مليون ونصف": half of the scale more. */
function halfOf(items: readonly Item[], index: number, scale: number): { value: number; next: number } | null {
  const half = halfAfter(items, index);
  if (!half) return null;
  // "مليونان ونصف المليون"
  const again = items[half.next]?.near === true && lastScale(items[half.next]!.form.replace(/^ال/, "")) === scale;
  return { value: half.value * scale, next: half.next + (again ? 1 : 0) };
}

const isArabicScript = (form: string): boolean => form.charCodeAt(0) >= 0x600;
