import { type Folded, fold, type Span, spanOf } from "../language/fold.ts";
import {
  blocks,
  doors,
  livingThere,
  naming,
  numberSigns,
  platforms,
  schoolKinds,
  schoolNames,
  schools,
  streets,
} from "./lexicon/private-data.ts";
import { personalDetails } from "./personal/details.ts";

export type PrivateKind = "email" | "phone" | "id_card" | "bank" | "address" | "social" | "school";

/** Words by which a person can be found, letter for letter; `start` and `end` in UTF-16 units, end exclusive. */
export interface PrivateData extends Span {
  kind: PrivateKind;
}

const flags = "gu";
const before = "(?<![\\p{L}\\p{N}])";
const after = "(?![\\p{L}\\p{N}])";
const word = `[\\p{L}\\p{N}'’.-]+`;

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
  const details = personalDetails(text).flatMap((one) =>
    one.kind === "link" ? [] : [{ ...one, kind: one.kind, quote: text.slice(one.start, one.end) }],
  );
  const found: { kind: PrivateKind; from: number; to: number }[] = [];
  const add = (kind: PrivateKind, from: number, to: number) => {
    if (!found.some((other) => from < other.to && other.from < to)) found.push({ kind, from, to });
  };
  const take = (kind: PrivateKind, patterns: readonly RegExp[]) => {
    for (const pattern of patterns)
      for (const match of source.text.matchAll(pattern)) add(kind, match.index, match.index + match[0].length);
  };
  take("address", addresses);
  take("social", socials);
  for (const school of schoolsIn(text, source)) add("school", school.from, school.to);
  const others = found
    .map(({ kind, from, to }) => ({ kind, ...spanOf(text, source, from, to) }))
    .filter((one) => !details.some((other) => one.start < other.end && other.start < one.end));
  return [...details, ...others].sort((one, other) => one.start - other.start);
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
