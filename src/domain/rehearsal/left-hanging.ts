import {
  bareArticles,
  barePrepositions,
  clitics,
  leadingVerbs,
  light,
  neverAfterArticle,
  neverAfterClitic,
  neverAfterPreposition,
  startsAgain,
  subjects,
  wholeWords,
} from "./lexicon/repair-words.ts";
import type { Said } from "./said.ts";
import { shapesOf } from "./shapes.ts";

/** Words that end no clause: a comma after them is a breath. */
const endsNothing = /^(?:le|la|les|l|un|une|des|du|de|d|je|j|que|qu|mon|ma|mes|son|sa|ses|the)$/;

/** "Le la", "un une", "tout toute": the same small word in another shape. */
export function inAnotherShape(said: Said, one: number): boolean {
  const [word, next] = [said.word(one)!, said.word(one + 1)!];
  // "L" alone is an article of Darija.
  if (word.last && /^[ld]$/.test(word.form)) return false;
  if (next.opens && !endsNothing.test(said.form(one)) && !said.hesitates(one)) return false;
  return shapesOf(said.form(one)).has(said.form(one + 1));
}

/** "J'ai euh je devais", "un c'est pas un": a word that cannot end there, and one that cannot follow it. */
export function hangs(said: Said, one: number): boolean {
  const next = said.word(one + 1)!;
  const [form, after] = [said.form(one), said.form(one + 1)];
  if (/-/.test(next.written)) return false;
  if (/^(?:à avec|à pour|à dans|avec dans|vers dans|de dans|dans avec|dans pour|de avec)$/.test(`${form} ${after}`))
    return !next.opens;
  if (bareArticles.test(form)) return neverAfterArticle.test(after) && `${form} ${after}` !== "une sur";
  if (/^(?:un|le|la|les|notre)$/.test(form) && said.hesitates(one) && neverAfterArticle.test(after)) return true;
  if (/^(?:un|le|la|les)$/.test(form) && /^(?:et|mais|je|j|on|c|mon|ma|son|sa)$/.test(after) && !next.opens)
    return form !== "un" || after !== "et";
  // "On nous demandons".
  if (form === "on" && after === "nous") return /ons$/.test(said.form(one + 2));
  if (clitics.test(form) && neverAfterClitic.test(after) && form !== after)
    return !next.opens || said.hesitates(one) || form !== "ca";
  if (barePrepositions.test(form)) return neverAfterPreposition.test(after) && !next.opens && !thinks(said, one + 1);
  if (!leadingVerbs.test(form)) return false;
  // "Voilà où on est, on a bien ri": nothing hangs there.
  const led = /^(?:que|qu|ou|comme)$/.test(said.form(one - 2));
  if (
    led ||
    thinks(said, one + 1) ||
    (!subjects.test(said.form(one - 1)) && (next.opens || /^(?:am|is|are|was|were)$/.test(form)))
  )
    return false;
  // "Elle a, elle aussi, perdu".
  if (/^(?:aussi|non|qui|meme|seule?s?|tous|too)$/.test(said.form(one + 2))) return false;
  if (/^elles?$/.test(after) && said.form(one - 1) === after) return true;
  if (after === "ca") return /^(?:s|m|va|fait|se|doit|devait|ressemble)$/.test(said.form(one + 2));
  return (
    startsAgain.test(after) &&
    after !== "nous" &&
    (said.hesitates(one) || !(after === "il" && said.form(one + 2) === "y"))
  );
}

/** "On était tellement euh on", "je me j'étais": a start that stops before what it was for. */
export function stopsShort(said: Said, one: number): number {
  const [form, next, third] = [said.form(one), said.form(one + 1), said.form(one + 2)];
  // "On vient de euh on aime", "elle était dans son c'est".
  if (subjects.test(said.form(one - 1)) && !subjects.test(form) && !light.test(form))
    for (let last = one + 1; last <= one + 3 && light.test(said.form(last)); last += 1)
      if (startsAgain.test(said.form(last + 1)) && hangs(said, last)) return last - one + 1;
  if (
    clitics.test(form) &&
    /^(?:me|m|te|t|se|s|ne|n|en)$/.test(next) &&
    startsAgain.test(third) &&
    !said.word(one + 1)!.cut
  )
    return 2;
  if (!leadingVerbs.test(form) || !subjects.test(said.form(one - 1))) return 0;
  let last = one;
  while (last < one + 2 && degrees.test(said.form(last + 1))) last += 1;
  if (last === one) return 0;
  if (!startsAgain.test(said.form(last + 1)) || thinks(said, last + 1)) return 0;
  return said.hesitates(last) || strong.test(said.form(last)) ? last - one + 1 : 0;
}
const degrees =
  /^(?:pas|plus|tellement|tres|trop|si|assez|plutot|vraiment|aussi|toujours|encore|forcement|un|not|very|so|really|just)$/;
const strong = /^(?:tellement|tres|trop|si|plutot|vraiment|un|very)$/;

/** "C'était, je crois, dix heures": said aside. */
const thinks = (said: Said, place: number): boolean =>
  /^(?:je|j|i|we)$/.test(said.form(place)) &&
  /^(?:crois|pense|dirais|trouve|sais|think|guess|know|mean|believe)$/.test(said.form(place + 1)) &&
  !/^(?:que|qu)$/.test(said.form(place + 2));

/** "Pro projet", "المش المشكل": the beginning of the next word, and no word itself. */
export function brokenOff(said: Said, one: number): boolean {
  const [form, next] = [said.form(one), said.form(one + 1)];
  if (form.length < 2 || next.length < form.length + 2 || next.length < 5 || !next.startsWith(form)) return false;
  return !wholeWords.test(form) && (form.length <= 4 || said.hesitates(one)) && !/\d/.test(form);
}
