import type { Heard } from "./heard.ts";
import { breakWeights } from "./lexicon/break-weights.ts";
import { wordClasses } from "./lexicon/word-classes.ts";

const inArabic = /[\u0600-\u06ff]/;
const article = /^[وفبلك]{0,2}ال\p{L}/u;
const arabicPresent = /^[وف]?(?:س|ك|كا|غا|غادي)?[يتن]\p{L}{2,}$/u;
const arabiziPresent = /^(?:ka|gha|k)[ytn][a-z0-9']{2,}$/;
const joined = /^[وف]\p{L}{3,}$/u;
const number = /^[\d.,%٠-٩]+$/u;

const classOf = new Map(
  Object.entries(wordClasses).flatMap(([kind, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, kind] as const),
  ),
);

/** "l'", "d'", "c'": what an elided word begins with; else the word. */
const head = (form: string): string => {
  const cut = form.search(/['’]/);
  return cut > 0 && cut < 4 ? `${form.slice(0, cut)}'` : form;
};

/** What kind of word it is, as far as its form tells. */
function kindOf(form: string): string {
  const known = classOf.get(head(form));
  if (known !== undefined) return known;
  if (number.test(form)) return "number";
  if (inArabic.test(form)) {
    if (article.test(form)) return "the-thing";
    if (arabicPresent.test(form)) return "does";
    return joined.test(form) ? "and-word" : "arabic";
  }
  if (arabiziPresent.test(form)) return "does";
  return form.endsWith("s") ? "latin-s" : "latin";
}

/** The signs by which a sentence is felt to begin at a word: the words around it and their kinds. */
export function signsOfBreak(words: readonly string[], at: number): string[] {
  const form = (place: number) => words[place] ?? "";
  const kind = (place: number) => (words[place] === undefined ? "edge" : kindOf(words[place]));
  const [here, next, last, before] = [head(form(at)), head(form(at + 1)), form(at - 1), form(at - 2)];
  const kinds = [kind(at - 3), kind(at - 2), kind(at - 1), kind(at), kind(at + 1), kind(at + 2)] as const;
  return [
    "bias",
    `h:${here}`,
    `n:${next}`,
    `l:${last}`,
    `hn:${here} ${next}`,
    `lh:${last} ${here}`,
    `bl:${before} ${last}`,
    `h3:${form(at).slice(0, 3)}`,
    `l2:${last.slice(-2)}`,
    `H:${kinds[3]}`,
    `L:${kinds[2]}`,
    `LH:${kinds[2]} ${kinds[3]}`,
    `BLH:${kinds[1]} ${kinds[2]} ${kinds[3]}`,
    `HN:${kinds[3]} ${kinds[4]}`,
    `LHN:${kinds[2]} ${kinds[3]} ${kinds[4]}`,
    `HNN:${kinds[3]} ${kinds[4]} ${kinds[5]}`,
    `BBL:${kinds[0]} ${kinds[1]} ${kinds[2]}`,
  ];
}

/** Log odds where a sound is: no sentence begins with it. */
const never = -20;
let table: Map<string, number> | undefined;

function weights(): Map<string, number> {
  table ??= new Map(
    breakWeights
      .trim()
      .split("\n")
      .map((line) => {
        const cut = line.lastIndexOf("\t");
        return [line.slice(0, cut), Number(line.slice(cut + 1)) / 10] as const;
      }),
  );
  return table;
}

/** How likely a sentence begins at each word, in log odds, by what sentences of pitches begin and end with. */
export function breakOdds(heard: readonly Heard[]): number[] {
  const known = weights();
  const spoken = heard.flatMap(({ form, sound }, at) => (sound || form === "" ? [] : [at]));
  const forms = spoken.map((at) => heard[at]!.form);
  const odds = heard.map(() => never);
  for (const [place, at] of spoken.entries()) {
    if (place === 0) continue;
    let sum = 0;
    for (const sign of signsOfBreak(forms, place)) sum += known.get(sign) ?? 0;
    odds[at] = sum;
  }
  return odds;
}
