import { type Folded, fold, type Span, spanOf } from "../language/fold.ts";
import {
  blocks,
  cards,
  doors,
  livingThere,
  naming,
  notCards,
  numberSigns,
  platforms,
  schoolKinds,
  schoolNames,
  schools,
  streets,
} from "./lexicon/private-data.ts";

export type PrivateKind = "email" | "phone" | "id_card" | "bank" | "address" | "social" | "school";

/** Words by which a person can be found, letter for letter; `start` and `end` in UTF-16 units, end exclusive. */
export interface PrivateData extends Span {
  kind: PrivateKind;
}

const flags = "gu";
const before = "(?<![\\p{L}\\p{N}])";
const after = "(?![\\p{L}\\p{N}])";
const word = `[\\p{L}\\p{N}'’.-]+`;
const gap = "[\\s.()/-]{0,3}";

const email =
  /[a-z0-9][a-z0-9._%+-]*(?:@|\s?[([]at[)\]]\s?| arobase )[a-z0-9-]+(?:(?:\.| point | dot )[a-z0-9-]+)*(?:\.| point | dot )[a-z]{2,}/gu;

/** 24 digits are a Moroccan RIB; an IBAN has a country before it; 16 digits in fours are a bank card. */
const banks = [
  /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[\s-]?[a-z0-9]{4}){3,6}(?:[\s-]?[a-z0-9]{1,4})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}]|\d[\s.-])(?:\d[\s.-]?){23}\d(?![\p{L}\p{N}]|[\s.-]\d)/gu,
  /(?<![\p{L}\p{N}]|\d[\s-])\d{4}([\s-]?)\d{4}\1\d{4}\1\d{4}(?![\p{L}\p{N}]|[\s-]\d)/gu,
];

/** Moroccan numbers, national or international (ANRT numbering: 05, 06, 07, 08), then those of any other country. */
const phones = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])\\(?(?:\\+|00)?212\\)?${gap}(?:\\(?0\\)?)?${gap}[5-8](?:[\\s.-]{0,2}\\d){8}(?!\\d)\\+?`,
    flags,
  ),
  /(?<!\d|\d[.,])0[\s.-]?[5-8](?:[\s./-]{0,2}\d){8}(?![.,]?\d)/gu,
  /(?<![\p{L}\p{N}])\+\d{1,3}(?:[\s.-]{0,2}\d){8,11}(?!\d)/gu,
  /(?<=(?:tel|telephone|gsm|phone|whats ?app|nemra|nemrti|nmra|numero|هاتف|الهاتف|هاتفي|رقمي|نمره|نمرتي|واتساب)[\s:.=]{1,4})[5-8]\d{8}(?!\d)/gu,
];

const glued = new RegExp(
  `(?<![\\p{L}\\p{N}@._-])(?!(?:${notCards})\\d)[a-z]{1,2}\\d{5,7}(?![\\p{L}\\p{N}@._-])`,
  flags,
);
const nearCard = new RegExp(
  `(?<=${before}(?:${cards})${after}[^\\d\\n]{0,40}?${before})[a-z]{1,2}[\\s-]?\\d{4,7}${after}`,
  flags,
);
const capitals = /(?<![\p{L}\p{N}])[A-Z]{2}[\s-]\d{5,6}(?![\p{L}\p{N}])(?!\s*(?:dh|dirham|€|%|kg))/giu;

const signed = `(?:${numberSigns})\\s?[.:]?\\s?\\d{1,4}`;
const addresses = [
  new RegExp(
    `${before}(?:\\d{1,4}(?:\\s?bis)?|${signed}),?\\s+(?:${streets})\\.?\\s+(?:(?:des?|du|la|les|el|al)\\s+)*${word}`,
    flags,
  ),
  new RegExp(`${before}(?:${streets}|${blocks})\\.?\\s+(?:${word}\\s+){0,4}?${signed}${after}`, flags),
  new RegExp(
    `${before}(?:${doors})\\.?\\s?\\d{1,4}(?:,?\\s?(?:${doors})\\.?\\s?\\d{1,4})*${after}(?!\\s?(?:pieces|chambres|etages|m2|غرف))`,
    flags,
  ),
  /(?<![\p{L}\p{N}])\d{1,4}\s+(?:[a-z]+\s+){1,2}(?:street|st|road|avenue|lane)(?![\p{L}\p{N}])/gu,
  new RegExp(
    `(?<=(?:${livingThere})(?:\\s+(?:a|au|aux|dans|la|le|l'|est|c'est|:|in|at|on|is|في|ب|هو|f|fi))*\\s*ف?)(?:${streets}|hay|quartier|douar|حي|الحي|دوار)\\s+(?:(?:des?|du|la|les)\\s+)*${word}(?:\\s+\\d{1,4})?`,
    flags,
  ),
];

const socials = [
  /(?<![\p{L}\p{N}._%+-])@[a-z0-9_](?:[a-z0-9_.]*[a-z0-9_])?(?<=@.{3,})(?!\.?[\p{L}\p{N}]*@)/gu,
  /(?:instagram|facebook|fb|tiktok|snapchat|twitter|x|t|wa)\.(?:com|me)\/[^\s?#]+/gu,
  new RegExp(`(?<=${before}(?:${platforms})${after}(?:\\s+(?:${naming}))*\\s*[:=]\\s*)[a-z0-9_][a-z0-9_.]{2,}`, flags),
  new RegExp(
    `(?<=${before}(?:${platforms})${after}(?:\\s+(?:${naming}))*\\s+)(?=[a-z0-9_.]*[0-9_.][a-z0-9_])[a-z_][a-z0-9_.]{2,}`,
    flags,
  ),
];

const namedSchool = new RegExp(
  `${before}(?:[لبف]?ال)?(?:${schools})${after}(?:\\s+(?:${schoolKinds}))*(?=(\\s+)(${word}(?:\\s+${word})?))`,
  flags,
);
const beginsName = new RegExp(`^(?:${schoolNames})${after}`, "u");
const arabicLetter = /[\u0600-\u06ff]/u;

/**
 * The personal data that a text gives away, in the order of the text, none inside another: e-mail, telephone (digits of
 * any script), identity card, bank account or card, street address, name on a network, name of a school. Pure.
 */
export function readPrivateData(text: string): PrivateData[] {
  const source = fold(text);
  const found: { kind: PrivateKind; from: number; to: number }[] = [];
  const add = (kind: PrivateKind, from: number, to: number) => {
    if (!found.some((other) => from < other.to && other.from < to)) found.push({ kind, from, to });
  };
  const take = (kind: PrivateKind, patterns: readonly RegExp[]) => {
    for (const pattern of patterns)
      for (const match of source.text.matchAll(pattern)) add(kind, match.index, match.index + match[0].length);
  };
  take("email", [email]);
  take("bank", banks);
  take("phone", phones);
  take("id_card", [nearCard, glued]);
  for (const { from, to } of written(text, source, capitals)) add("id_card", from, to);
  take("address", addresses);
  take("social", socials);
  for (const school of schoolsIn(text, source)) add("school", school.from, school.to);
  return found
    .sort((one, other) => one.from - other.from)
    .map(({ kind, from, to }) => ({ kind, ...spanOf(text, source, from, to) }));
}

/** Matches of a pattern that stand in capitals in the original. */
function written(text: string, source: Folded, pattern: RegExp): { from: number; to: number }[] {
  return [...source.text.matchAll(pattern)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => {
      const { quote } = spanOf(text, source, from, to);
      return quote === quote.toUpperCase();
    });
}

/** A school with its name: "lycée Ibn Battouta", "ثانوية الخوارزمي"; not "un lycée rural", "مدرسة القرية". */
function schoolsIn(text: string, source: Folded): { from: number; to: number }[] {
  return [...source.text.matchAll(namedSchool)].flatMap((match) => {
    const name = match[2]!;
    const at = match.index + match[0].length + match[1]!.length;
    const first = name.split(/\s+/)[0]!;
    const { quote } = spanOf(text, source, at, at + first.length);
    const isName = beginsName.test(name) || (!arabicLetter.test(first) && /^\p{Lu}\p{Ll}/u.test(quote));
    if (!isName) return [];
    const whole =
      /^\p{Lu}/u.test(spanOf(text, source, at + first.length + 1, at + name.length).quote) || first.length < 4;
    const to =
      at +
      (whole || /^(?:moulay|sidi|lalla|imam|abdel|مولاي|سيدي|لاله|الامام|عبد)$/u.test(first)
        ? name.length
        : first.length);
    return [{ from: match.index, to }];
  });
}
