import type { Folded } from "./fold.ts";
import { units } from "./lexicons/number-units.ts";
import { wordsOf } from "./lexicons/read.ts";

/** A text cut into numbers written with digits, words, and signs. Places are in the folded text. */
export interface Item {
  kind: "digits" | "word" | "sign";
  /** Folded; of digits, the digits as written. */
  form: string;
  start: number;
  end: number;
  value: number;
  /** Nothing but spaces stands between the item before and this one. */
  near: boolean;
  /** Written with a capital: the "M" of "3 M". */
  capital: boolean;
}

/** "3 MDH", "20 kdh": a scale and a currency in one word. */
const scaledMoney = /^(m|k|mm)(dhs?|mad|eur|usd)$/;

const suffixes = new Set([
  ..."mdh mdhs mmad meur musd kdh kdhs kmad keur mmdh er ere e eme ieme nd nde st rd th h k m mille eur am pm x".split(
    " ",
  ),
  ...units.flatMap(([, , , spellings]) => wordsOf(spellings)).filter((word) => /^[a-z°€$³²][a-z0-9°³²]*$/.test(word)),
]);

const digits = /\d{1,3}(?:[ {2}]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)*/y;
const letters = /\p{Script=Arabic}+|[\p{L}\p{N}]+/uy;

/** Reads "1 500", "1.500", "1,500", "8,5", "8.5" as a reader would: three digits after a mark are thousands. */
export function valueOfDigits(raw: string): number {
  const text = raw.replace(/[\s ]/g, "");
  const parts = text.split(/[.,]/);
  if (parts.length === 1) return Number(text);
  const grouped = parts.slice(1).every((part) => part.length === 3) && parts[0]!.length <= 3 && parts[0] !== "0";
  if (grouped) return Number(parts.join(""));
  const decimals = parts.pop()!;
  return Number(`${parts.join("")}.${decimals}`);
}

const clockLeads = /^(?:at|by|until|till|before|after|from|around|about|to|since|near)$/;

/** Cuts a folded text into items; "3ndna" and "lwa9t" are words, "60km" is a number and a word. */
export function itemsOf(source: Folded, original: string): Item[] {
  const { text } = source;
  const items: Item[] = [];
  let position = 0;
  let near = false;
  const push = (kind: Item["kind"], form: string, value: number): void => {
    const capital = form === "m" && original[source.at[position]!] === "M";
    items.push({ kind, form, start: position, end: position + form.length, value, near, capital });
    position += form.length;
    near = true;
  };
  while (position < text.length) {
    const character = text[position]!;
    if (character === " " || character === "\n" || character === "\t" || character === "'") {
      if (character === "\n") near = false;
      position += 1;
      continue;
    }
    if (character >= "0" && character <= "9") {
      digits.lastIndex = position;
      const number = digits.exec(text)![0];
      letters.lastIndex = position + number.length;
      const tail = letters.exec(text)?.[0] ?? "";
      const suffix = /^\p{L}*/u.exec(tail)![0];
      // "tmntach 3am" is eighteen years, "at 3am" is night.
      const isYears = number === "3" && tail === "am" && near && items.at(-1)?.kind === "word";
      if (isYears && !clockLeads.test(items.at(-1)!.form)) {
        push("word", "3am", Number.NaN);
        continue;
      }
      if (tail === "" || suffixes.has(tail) || /^(?:h|min|mn|m)\d/.test(tail) || !/^[a-z]/.test(tail)) {
        push("digits", number, valueOfDigits(number));
        continue;
      }
      if (suffix !== tail && suffixes.has(suffix) && suffix !== "h" && !/[379]/.test(tail)) {
        push("digits", number, valueOfDigits(number));
        continue;
      }
      letters.lastIndex = position;
      push("word", letters.exec(text)![0], Number.NaN);
      continue;
    }
    letters.lastIndex = position;
    const word = letters.exec(text);
    const [, scale, money] = (items.at(-1)?.kind === "digits" && scaledMoney.exec(word?.[0] ?? "")) || [];
    if (scale !== undefined) {
      push("word", scale, Number.NaN);
      push("word", money!, Number.NaN);
    } else if (word) push("word", word[0], Number.NaN);
    else push("sign", character, Number.NaN);
  }
  return items;
}
