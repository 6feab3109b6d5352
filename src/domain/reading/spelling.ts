import { respellings } from "./lexicon/short-spellings.ts";

const arabic = /^[\u0621-\u064a]/;
const latin = /^[a-z0-9]+$/;
const conjunction = /^[وف](?=.{3})/;
const articles = /^(?:ال|بال|فال|كال|لل|ل|ب|ف|ك|ه)(?=.{2})/;
const futures = /^(?:غا|غ|كا|ك|تا|ت)(?=.{3})/;
const latinArticle = /^(?:l|dl|fl|bl|wl)(?=[^aeiou].{2})/;

/**
 * One key for the many spellings of Darija in Latin letters: "chnou", "shnu", "achnou" differ less than they look.
 * Short e is not written by all, w and ou and u are one, 7 and h, 8 and gh, 5 and kh, 9 and q.
 */
export function darijaKey(form: string): string {
  const key = form
    .replace(/sh|x/g, "ch")
    .replace(/8/g, "gh")
    .replace(/5/g, "kh")
    .replace(/7/g, "h")
    .replace(/9/g, "q")
    .replace(/6/g, "t")
    .replace(/2/g, "")
    .replace(/ou|u|w/g, "o")
    .replace(/y|ee/g, "i")
    .replace(/(?<=.)e/g, "")
    .replace(/(.)\1+/g, "$1");
  return `~${key}`;
}

/** Held letters are let go: "merciiii", "بزاااف". */
const squeeze = (form: string): string => form.replace(/(\D)\1{2,}/gu, "$1");

/** Every spelling under which a folded word may stand in a lexicon, itself first. */
export function spellings(form: string): string[] {
  const squeezed = squeeze(form);
  const found = squeezed === form ? [form] : [form, squeezed];
  const respelt = respellings.get(squeezed);
  if (respelt) found.push(respelt);
  if (form === "oou") found.push("ou");
  if (arabic.test(squeezed)) {
    const bare = squeezed.replace(conjunction, "");
    for (const word of bare === squeezed ? [squeezed] : [squeezed, bare]) {
      if (word !== squeezed) found.push(word);
      const stem = word.replace(articles, "");
      if (stem !== word) found.push(stem);
      if (/^بال|^فال|^كال/.test(word)) found.push(word.slice(3), word.slice(1));
      if (word.startsWith("لل")) found.push(word.slice(1), `ال${word.slice(1)}`, `ال${word.slice(2)}`);
      const verb = word.replace(futures, "");
      if (verb !== word) found.push(verb);
    }
  } else if (latin.test(squeezed)) {
    found.push(darijaKey(squeezed));
    const stem = squeezed.replace(latinArticle, "");
    if (stem !== squeezed) found.push(stem, darijaKey(stem));
  }
  return found;
}
