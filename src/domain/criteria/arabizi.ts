/**
 * One spelling for Darija in Latin letters. "kaytsnaw", "kaytsennaw" and "kitsnaw" are one word to a reader; here they
 * share a key: the consonants and the "o" sounds when they are enough, a lighter spelling when the word is short.
 */

const letters: readonly (readonly [RegExp, string])[] = [
  [/sh|ch|x/g, "š"],
  [/kh|5/g, "x"],
  [/gh|4/g, "ġ"],
  [/[78]/g, "h"],
  [/q/g, "9"],
  [/2/g, ""],
  [/ou|oo|[uw]/g, "o"],
  [/ee|y/g, "i"],
  [/e/g, ""],
  [/(.)\1+/g, "$1"],
];

/** The keys of a folded Latin word or of the beginning of one: the lighter spelling, then the consonants if enough of them: a digit shows Darija. */
export function arabiziKeys(form: string): [string, ...string[]] {
  let light = form;
  for (const [pattern, plain] of letters) light = light.replace(pattern, plain);
  const skeleton = light.replace(/[ai]/g, "");
  const enough = skeleton.length >= (/\d/.test(form) ? 3 : 4);
  return enough ? [light, `=${skeleton}`] : [light];
}

const attached = ["l", "el", "al", "f", "fl", "fel", "b", "bl", "bel", "d", "dl", "w", "wl", "o", "ou", "m", "ml"];

/** The word itself and what is left of it without an attached article, preposition or "and" ("fl7ouma", "wnas"). */
export function arabiziForms(form: string): string[] {
  const forms = [form];
  for (const part of attached) {
    if (form.length - part.length >= 3 && form.startsWith(part)) forms.push(form.slice(part.length));
  }
  return forms;
}
