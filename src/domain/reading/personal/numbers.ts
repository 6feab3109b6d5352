import type { Detail, DetailKind } from "./detail.ts";
import { isFigure } from "./figures.ts";

const between = "[ \\u00a0\\u2009\\u202f.\\-\\u2010-\\u2013/()\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]{0,3}";
const tight = "[ \\u00a0\\u202f.\\-]{0,2}";
const digits = (least: number, most = least) => `(?:${between}\\d){${least},${most}}`;
const pattern = (source: string) => new RegExp(source, "giu");

/** In the order they are tried; where one has found something, later ones find nothing. */
const bank: readonly RegExp[] = [
  // IBAN (ISO 13616): country, two check digits, up to 30 more.
  pattern(
    `(?<![\\p{L}\\p{N}])[a-z]{2}\\d{2}(?:${tight}[a-z]{4})?(?:${tight}\\d){10,30}(?:${tight}[a-z0-9]){0,4}(?!\\p{N})`,
  ),
  // RIB: 24 digits in Morocco.
  pattern(`(?<!\\d)\\d(?:${tight}\\d){23}(?!\\d)`),
  pattern("(?<![\\d+])(?!00)\\d{14,}(?!\\d)"),
];
const card = pattern(`(?<!\\d)\\d(?:[ \\u00a0\\u202f.\\-]?\\d){12,18}(?!\\d)`);
const phones: readonly RegExp[] = [
  pattern(
    `(?<!\\d)(?:\\((?=(?:\\+|00)?212\\)))?(?:\\+|00)?${between}212${between}(?:\\(?0\\)?)?${between}[5-8]${digits(8)}(?!\\d)`,
  ),
  pattern(`(?<![\\d+])0${between}[5-8]${digits(8)}(?!\\d)`),
  pattern(`(?<!\\d)(?:\\+|00)${between}[1-9]${digits(7, 14)}(?!\\d)`),
  pattern("(?<![\\d.,+])0[1-9](?:[ .-]?\\d){8,9}(?!\\d)"),
  pattern("(?<![\\d.,+-])[67]\\d{8}(?![.,]?\\d)"),
  pattern("(?<!\\d[ .,]?)[67](?:[ .-]\\d\\d){4}(?!\\d)"),
  pattern("(?<![\\d-])\\(?\\d{3}\\)?[ .-]\\d{3}[.-]\\d{4}(?![\\d-])"),
];
const phoneWords =
  "t[ée]l(?:[ée]phones?)?|gsm|portable|mobile|fax|phone|whats ?app|wats?ap?p?|wtsp|appele[zr](?:-moi)?|call me|nemra|nemrti|ra9mi|هاتف|الهاتف|هاتفي|تلفون|تيليفون|واتساب|واتس|نمرة|نمرتي|رقمي";
const afterPhoneWord = pattern(
  `(?<=(?<!\\p{L})(?:${phoneWords})(?!\\p{L})[^\\d\\n]{0,20})(?<![\\d.,])\\+?\\d${digits(7, 14)}(?!\\d)`,
);

/** Digits of the numbers of a country, its code included: what follows is not of the number. */
const lengths: readonly (readonly [code: string, digits: number])[] = [
  ["212", 12],
  ["213", 12],
  ["216", 11],
  ["221", 12],
  ["225", 13],
  ["966", 12],
  ["971", 12],
  ["33", 11],
  ["34", 11],
  ["31", 11],
  ["32", 11],
  ["44", 12],
  ["1", 11],
];

const idWords =
  "cine?|cnie?|c\\.i\\.n\\.?|carte d'identit[ée](?: nationale)?|carte nationale|lakart|identity card|id card|national id|passeport|passport|البطاقة الوطنية|بطاقة التعريف|بطاقة وطنية|بطاقتي|لاكارط|لاكارت";
/** Registers in which one number is one person: social security, school, patient files. */
const fileWords =
  "cnss|amo|ramed|code massar|massar|num[ée]ro de dossier|dossier m[ée]dical|n° de dossier|social security|patient file|الضمان(?: الاجتماعي)?|مسار|رقم الملف|الملف الطبي|dossier tibbi|ra9m dossier|ra9m lmilaf";
/** Plates of Moroccan cars: 48215-A-33. */
const plate = pattern("(?<![\\p{L}\\p{N}])\\d{1,5}\\s?[-|/]\\s?[a-zأبجدهوطي]\\s?[-|/]\\s?\\d{1,2}(?![\\p{L}\\p{N}])");
const cardWords = "carte|carta|id|بطاقة|البطاقة";
const afterWord = (words: string, letters: string) =>
  pattern(
    `(?<=(?<![\\p{L}[])(?:${words})(?!\\p{L})[^\\p{N}\\n]{0,16}?)(?<!\\p{L})\\p{L}${letters}[ .-]?\\d{5,8}(?!\\d)`,
  );
/** Beside the card's name digits are enough; beside "card" alone they may count anything. */
const afterIdWord = [afterWord(idWords, "{0,2}"), afterWord(cardWords, "{1,2}")];
const afterFileWord = pattern(
  `(?<=(?<![\\p{L}[])(?:${fileWords})(?!\\p{L})[^\\p{N}\\n]{0,24}?)(?<!\\p{L})\\p{L}{0,2}[ .-]?\\d{5,12}(?!\\d)`,
);
const joinedId = pattern("(?<![\\p{L}\\p{N}_])(?!(?:dh|km|kg|da|dt|rs|us|nb)\\d)[a-z]{1,2}\\d{5,6}(?![\\p{L}\\p{N}])");
const spacedId = /(?<![\p{L}\p{N}'’])([A-Z]{2})[ -]\d{5,6}(?![\p{L}\p{N}]|[.,]\d)/gu;
const shortWords = new Set(
  "LE LA DE DU EN ET AU UN ON IL NE SE SA ME MA TE TA OU SI CE JE TU NU VU PU SU LU EU DH OR OF TO AT IN IS IT BY NO SO UP US WE AS AN HE MY KM KG EX UE VS PS TD TP FI".split(
    " ",
  ),
);

/** Five digits, never far from each other: no number by which a person is found has fewer. */
const crowded = /\d(?:[^\d\n]{0,8}\d){4,}/g;
/** What may stand before such digits and tell what they are, and after them. */
const before = 70;
const after = 40;

/** Phone, identity card and bank numbers; `plain` has Western digits, at the places of the original ones. */
export function personalNumbers(plain: string): Detail[] {
  const found: Detail[] = [];
  let done = 0;
  for (const { index, 0: run } of plain.matchAll(crowded)) {
    const opened = Math.max(0, index - before);
    // Whole words only, so that no pattern takes the end of one for its beginning.
    const from = opened === 0 ? 0 : opened + plain.slice(opened, index).search(/\s|$/);
    const end = index + run.length + after;
    const to = end + plain.slice(end).search(/\s|$/);
    for (const detail of numbersIn(plain.slice(from, to))) {
      const start = from + detail.start;
      if (start < done) continue;
      done = from + detail.end;
      found.push({ ...detail, start, end: done });
    }
  }
  return found;
}

function numbersIn(plain: string): Detail[] {
  const found: Detail[] = [];
  const take = (kind: DetailKind, one: RegExp, fits: (run: string, after: string) => string | null) => {
    for (const match of plain.matchAll(one)) {
      const start = match.index + match[0].search(/[^\s)/.\-\u2010-\u2013]/u);
      const run = fits(
        plain.slice(start, match.index + match[0].length),
        plain.slice(match.index + match[0].length, match.index + match[0].length + 14),
      );
      if (run === null || run === "") continue;
      const end = start + run.length;
      if (!found.some((other) => start < other.end && end > other.start)) found.push({ kind, start, end });
    }
  };
  for (const one of bank) take("bank", one, (run, after) => (isFigure(run, after) ? null : run));
  take("bank", card, (run, after) => (isCard(run) && !isFigure(run, after) ? run : null));
  for (const one of afterIdWord) {
    take("id_card", one, (run, after) => (startsWithWord(run) || isFigure(run, after) ? null : run));
  }
  take("id_card", afterFileWord, (run, after) => (isFigure(run, after) ? null : run));
  take("id_card", plate, (run) => run);
  for (const one of phones) take("phone", one, (run, after) => (isFigure(run, after) ? null : ownLength(run)));
  take("phone", afterPhoneWord, (run, after) => (isFigure(run, after) ? null : run));
  take("id_card", joinedId, (run) => (/^[a-z].*000$/.test(run) ? null : run));
  take("id_card", spacedId, (run, after) => (startsWithWord(run) || isFigure(run.slice(3), after) ? null : run));
  return found.sort((one, other) => one.start - other.start);
}

/** "de 25000": a little word, not the letters of a card. */
const startsWithWord = (run: string): boolean => shortWords.has(/^\p{L}*/u.exec(run)![0].toUpperCase());

/** Cut where the country's numbers end, when a group ends there. */
function ownLength(run: string): string {
  const international = /^(?:\+|00)/.exec(run);
  if (!international) return run;
  const number = run.slice(international[0].length).replace(/\D/g, "");
  const known = lengths.find(([code]) => number.startsWith(code));
  if (!known || number.length <= known[1]) return run;
  let seen = 0;
  for (let at = international[0].length; at < run.length; at += 1) {
    if (/\d/.test(run[at]!)) seen += 1;
    if (seen === known[1]) return /\d/.test(run[at + 1] ?? "") ? run : run.slice(0, at + 1);
  }
  return run;
}

/** Luhn's check digit, or four groups of four. */
function isCard(run: string): boolean {
  if (/^\d{4}([ .-])\d{4}\1\d{4}\1\d{4}$/.test(run)) return true;
  let sum = 0;
  const numbers = [...run.replace(/\D/g, "")].reverse();
  for (const [place, digit] of numbers.entries()) {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
