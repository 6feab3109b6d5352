import { detectLanguage } from "../language/detect.ts";
import { folded } from "../language/fold.ts";
import { type NumberFound, sameValue } from "../language/numbers.ts";

/** A number in the text that says it. */
export interface NumberIn {
  text: string;
  number: NumberFound;
}

/** Up to this size two numbers are easily the same by chance. */
const smallNumber = 12;

const links =
  /^(?:de|d|des|du|ces|nos|les|autres?|grande?s?|petite?s?|nouve\w+|vieux|vieilles?|of|the|our|other|new|more|ديال|دي|من|dyal|dial|mn|li|l|هاد|had)$/;
/** What follows a number that counts nothing named. */
const breaks =
  /^(?:a|au|aux|en|par|sur|pour|dans|avec|sans|qui|que|qu|et|ou|mais|donc|car|est|sont|a|ont|etaient?|avant|apres|plus|moins|chaque|to|in|per|by|for|with|and|or|but|is|are|were|was|have|has|each|every|out|at|on|than|before|after|في|ف|الي|علي|عن|كل|و|او|لكن|حتي|قبل|بعد|اكثر|اقل|f|fi|w|o|wla|7ta|bach|koul|kol|li|kay\w+|kan\w+|ghadi)$/;
const reach = 2;

/** The words that tell what a number counts, folded; none when it stands alone. */
function countedBy({ text, number }: NumberIn): string[] {
  const inside = number.of === undefined ? "" : number.quote;
  const after = /^[^.,;:!?،؛؟()\n]*/u.exec(text.slice(number.end, number.end + 60))![0];
  const named: string[] = [];
  for (const [part, stops] of [
    [inside, false],
    [after, true],
  ] as const) {
    const words = folded(part).match(/[\p{L}\p{N}]+/gu) ?? [];
    let taken = 0;
    for (const word of words) {
      if (links.test(word)) continue;
      if (breaks.test(word) || /^\d/.test(word)) {
        if (stops) break;
        continue;
      }
      named.push(word.replace(/^(?:و?ال|l(?=[^aeiouy]))/u, ""));
      taken += 1;
      if (taken === reach) break;
    }
  }
  return named;
}

const stem = (word: string): string => word.replace(/(?:aux|eaux|[sx]|ات|ين|ون|ه)$/u, "").slice(0, 5);

const alike = (one: string, other: string): boolean => {
  const [first, second] = [stem(one), stem(other)];
  const long = Math.min(first.length, second.length);
  return long >= 3 ? first.slice(0, long) === second.slice(0, long) : first === second;
};

/** Whether what two plain numbers count may be the same thing: named alike, not named, or named in two languages. */
function mayCountTheSame(one: NumberIn, other: NumberIn): boolean {
  const [these, those] = [countedBy(one), countedBy(other)];
  if (these.length === 0 || those.length === 0) return true;
  if (these.some((word) => those.some((thing) => alike(word, thing)))) return true;
  return detectLanguage(one.text).language !== detectLanguage(other.text).language;
}

const isBare = (one: NumberIn): boolean => countedBy(one).length === 0;

/**
 * Whether a number said stands in a written one: the same value, of the same unit or of the same things. "Deux heures"
 * is no "2 tours sur 5"; great plain numbers are the same whatever they are called.
 */
export function standsIn(kept: NumberIn, said: NumberIn): boolean {
  const [one, other] = [said.number, kept.number];
  if (other.kind === "ratio" && one.kind === "plain" && one.unit === null) {
    if (![other.value, other.of].includes(one.value)) return false;
    return one.value > smallNumber || mayCountTheSame(said, kept);
  }
  if (!sameValue(one, other)) return false;
  if (one.kind !== "plain" && other.kind !== "plain") return true;
  if (one.kind === "plain" && other.kind === "plain") {
    if (one.unit !== other.unit) return false;
    return one.unit !== null || one.value > smallNumber || mayCountTheSame(said, kept);
  }
  return isBare(one.kind === "plain" ? said : kept);
}

/** Whether two readings of the same speech are one number. */
export const isSameReading = (one: NumberFound, other: NumberFound): boolean =>
  one.kind === other.kind && one.unit === other.unit && sameValue(one, other);
