/**
 * One spelling for matching: lower case, no accents, no Arabic vowel signs or tatweel, one alef, one ya, ta marbuta as
 * ha, Western digits, plain apostrophes. What a rule finds in a folded text is quoted from the original through `at`.
 */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where it stands in the original; one more entry for the end. */
  at: readonly number[];
}

const unified: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
  گ: "ك",
  ڭ: "ك",
  ڤ: "ف",
  پ: "ب",
  چ: "ج",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  "،": ",",
  "؛": ";",
  "؟": "?",
  "٪": "%",
  "٫": ".",
  "٬": " ",
  "\u00a0": " ",
  "\u202f": " ",
};
const dropped = /[\p{Mn}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

function foldCharacter(character: string): string {
  let folded = "";
  for (const part of character.normalize("NFKD").toLowerCase()) {
    if (dropped.test(part)) continue;
    const digit = part.codePointAt(0)!;
    if (digit >= 0x660 && digit <= 0x669) folded += String(digit - 0x660);
    else if (digit >= 0x6f0 && digit <= 0x6f9) folded += String(digit - 0x6f0);
    else folded += unified[part] ?? part;
  }
  return folded;
}

const cache = new Map<string, string>(Object.entries(unified));
const cacheLimit = 4096;
const ascii = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return unified[character] ?? foldCharacter(character);
});

export function fold(text: string): Folded {
  let folded = "";
  const at: number[] = [];
  for (let position = 0; position < text.length; ) {
    const code = text.codePointAt(position)!;
    const character = code < 128 ? ascii[code]! : foldedCharacter(code);
    for (let unit = 0; unit < character.length; unit += 1) at.push(position);
    folded += character;
    position += code > 0xffff ? 2 : 1;
  }
  at.push(text.length);
  return { text: folded, at };
}

function foldedCharacter(code: number): string {
  const original = String.fromCodePoint(code);
  let character = cache.get(original);
  if (character === undefined) {
    character = foldCharacter(original);
    if (cache.size < cacheLimit) cache.set(original, character);
  }
  return character;
}

/** The folded spelling alone, for lexicons and comparisons. */
export const folded = (text: string): string => fold(text).text;

export interface Span {
  quote: string;
  start: number;
  end: number;
}

/** The words of the original behind `start`..`end` of its folded text, trimmed of spaces at both ends. */
export function spanOf(original: string, source: Folded, start: number, end: number): Span {
  let from = source.at[start] ?? original.length;
  // The end of the original character that the last folded unit came from, with the marks that follow it.
  const last = source.at[Math.max(start, end - 1)] ?? original.length;
  let to = end >= source.at.length - 1 ? original.length : source.at[end]!;
  if (to < last) to = last;
  while (from < to && /\s/.test(original[from]!)) from += 1;
  while (to > from && /\s/.test(original[to - 1]!)) to -= 1;
  return { quote: original.slice(from, to), start: from, end: to };
}

export interface Word extends Span {
  /** Folded spelling. */
  form: string;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\u0640]*(?:['’‘ʼ.,٫_-][\p{L}\p{N}][\p{L}\p{N}\p{Mn}\u0640]*)*/gu;

/** Words of a text with their places. "l'eau", "1,5", "3ichrin", "aujourd'hui" are one word each. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const quote = match[0];
    found.push({ form: folded(quote), quote, start: match.index, end: match.index + quote.length });
  }
  return found;
}
