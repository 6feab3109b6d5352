import {
  articles,
  leadingVerbs,
  leadsOn,
  light,
  links,
  prepositions,
  saidTwice,
  startsAgain,
  subjects,
} from "./lexicon/repair-words.ts";
import type { Said } from "./said.ts";

const longestCopy = 5;
const answers = /^(?:non|oui|merci|no|yes|لا|نعم|شكرا|\d+)$/;
const number = /^\d/;
const longWord = 6;
/** The length of what is said again at once, word for word; 0 for none. */
export function restart(said: Said, one: number): number {
  for (let long = longestCopy; long > 0; long -= 1) {
    let copied = 0;
    while (copied < long && said.same(one + copied, one + long + copied)) copied += 1;
    if (copied < long) continue;
    // "Une fédération. La fédération prend…": a sentence that takes up the last one.
    if (said.word(one + long - 1)!.stops && !said.hesitates(one + long - 1)) return 0;
    if (long === 2 && takesUp(said, one + 1)) return 0;
    if (long === 1) return isMeant(said, one) ? 0 : 1;
    const forms = new Set(Array.from({ length: long }, (_, at) => said.form(one + at)));
    if (forms.size > 1) return long;
  }
  return 0;
}

/** "Elle passe chez l'épicier, l'épicier note": a clause takes up the thing that ended the last one. */
const takesUp = (said: Said, thing: number): boolean =>
  articles.test(said.form(thing - 1)) &&
  prepositions.test(said.form(thing - 2)) &&
  said.form(thing).length > 3 &&
  said.word(thing + 1)!.opens &&
  !said.hesitates(thing);

/** "Blindé blindé", "comme ça ça": said twice on purpose. */
function isMeant(said: Said, one: number): boolean {
  const form = said.word(one)!.form;
  // "Nous nous" is grammar, a third one is not.
  if (/^(?:nous|vous)$/.test(form)) return ![form, "avons", "avez", "avions", "aviez"].includes(said.form(one + 2));
  if (form === "si" && articles.test(said.form(one + 2))) return false;
  if (number.test(form) && !/\p{L}/u.test(form)) return true;
  if (/^(?:واحد|wahd|wa7d)$/.test(form)) return said.word(one + 2)?.opens !== false;
  if (form === "had") return /^(?:i|he|she|we|they|it|who)$/.test(said.form(one - 1));
  if (saidTwice.test(form)) return answers.test(form) || !said.hesitates(one);
  if (form === "ca") return /^(?:comme|avec|pour|de|sur|dans)$/.test(said.form(one - 1));
  if (/[\u0600-\u06ff]/.test(form) || /[3579]|^(?:kan|kay|kat|gha|bgh|khass)/.test(form)) return false;
  // A thing named with its article is not said twice for strength: "المشكل المشكل", "lmochkil lmochkil".
  if (/^ال./.test(form) || /^l[^aeiouy\d]?[a-z\d]{4,}$/.test(form)) return false;
  if (said.hesitates(one) || form.length < longWord || leadsOn.test(form)) return false;
  const after = said.word(one + 2);
  if (after === undefined || after.opens || after.form === form) return true;
  if (articles.test(said.form(one - 1)) || /^aucune?$/.test(said.form(one - 1)))
    return !light.test(said.form(one + 2)) && !prepositions.test(said.form(one + 2));
  return !/^(?:j|je|tu|ils?|on|nous|vous|ai|as|a|ont|avait|avais|avons|suis|est|etait)$/.test(said.form(one - 1));
}

/** Nothing, or "elle a, elle aussi". */
const echoes = /^(?:|aussi|non|meme|seule?|too)$/;

/** "De le euh de la", "on est on était", "plein de plein d'": all but the last word is said again. */
export function halfAgain(said: Said, one: number): number {
  const [first, left] = [said.form(one), said.form(one + 1)];
  if (said.again(one, one + 2) && said.form(one + 3) !== left && !echoes.test(said.form(one + 3))) {
    if (links.test(first) && left !== "ce" && subjects.test(left) && subjects.test(said.form(one + 3))) return 2;
    const verbs =
      (subjects.test(first) || first === "qui") &&
      (leadingVerbs.test(left) || (/^(?:me|m|se|s|en|ne|n)$/.test(left) && !said.word(one + 1)!.cut));
    const things =
      prepositions.test(first) &&
      (articles.test(left) || /^(?:que|qu)$/.test(left)) &&
      !/^(?:que|qu) ce$/.test(`${first} ${left}`);
    const measures = first.length > 3 && /^(?:de|d|que|qu|of)$/.test(left) && light.test(said.form(one + 3));
    if (verbs || things || measures) return 2;
  }
  const longer = said.same(one, one + 3) && said.same(one + 1, one + 4) && said.form(one + 5) !== "";
  if (!longer || said.form(one + 2) === said.form(one + 5)) return 0;
  // "Se passe ça se passe", "les enfants ils les enfants".
  return subjects.test(said.form(one + 2)) ? 2 : light.test(said.form(one + 2)) ? 3 : 0;
}

/** "On a cru j'ai cru", "une odeur une odeur": a word comes back with another small word before it. */
export function saidAnew(said: Said, one: number): boolean {
  const form = said.form(one);
  if (
    form.length < 3 ||
    said.word(one)!.stops ||
    subjects.test(form) ||
    light.test(form) ||
    saidTwice.test(form) ||
    articles.test(form)
  )
    return false;
  if (said.word(one + 1) !== undefined && takesUp(said, one)) return false;
  for (let two = one + 2; two <= one + 3; two += 1) {
    if (said.form(two) !== form) continue;
    const [first, second] = [said.form(one + 1), two === one + 3 ? said.form(one + 2) : ""];
    // "On fait on a fait".
    if (startsAgain.test(first) && leadingVerbs.test(second)) return true;
    if (
      articles.test(first) &&
      /^(?:grande?|petite?|vraie?|gros|grosse|bonn?e?|beau|belle|nouveau|nouvelle)$/.test(second)
    )
      return true;
    if (second === "" ? startsAgain.test(first) || articles.test(first) : links.test(first) && startsAgain.test(second))
      return true;
    if (second !== "" && articles.test(first) && leadingVerbs.test(form)) return true;
  }
  // "Dégouté, pas dégouté de son métier", "la première fois, pas la première fois".
  if (!/^(?:pas|not|ماشي|ليس|machi)$/.test(said.form(one + 1))) return false;
  const again = [2, 3, 4].find((step) => said.same(one, one + step)) ?? 0;
  return (
    again > 0 && Array.from({ length: again }, (_, at) => said.form(one + 1 + at)).every((word) => !subjects.test(word))
  );
}

const shared = 3;
export const alike = (one: string, other: string): boolean =>
  one !== other && one.length >= shared && one.slice(0, shared) === other.slice(0, shared);

/** "D'avoir euh de travailler", "je fais je faisais": what stands between two of the same small word. */
export function retaken(said: Said, one: number): boolean {
  const [lead, form] = [said.form(one - 1), said.form(one)];
  if (one === 0 || said.word(one)!.opens || form === "" || light.test(form)) return false;
  if (!said.again(one - 1, one + 1)) return false;
  const opens = said.word(one + 1)!.opens && !said.hesitates(one);
  // "La maison de vacances euh de ma tante" goes on.
  if (prepositions.test(lead) && said.hesitates(one)) return !articles.test(said.form(one + 2));
  if (!((subjects.test(lead) && lead !== "ca") || /^(?:qui|leur)$/.test(lead))) return false;
  return said.hesitates(one) || (!opens && (leadingVerbs.test(form) || alike(form, said.form(one + 2))));
}
