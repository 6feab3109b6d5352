import { leadingVerbs, light, subjects } from "./lexicon/repair-words.ts";
import type { Said } from "./said.ts";
import { alike } from "./said-again.ts";

const reach = 6;

/** How far a sentence goes before it begins once more with the same subject and verb; 0 when it does not. */
export function begunAnew(said: Said, one: number): number {
  if (!subjects.test(said.form(one)) || said.form(one + 1) === "") return 0;
  if (/^(?:y|n|ne)$/.test(said.form(one)) && subjects.test(said.form(one - 1))) return 0;
  for (let two = one + 3; two <= one + reach; two += 1) {
    if (said.form(two) !== said.form(one) || said.form(two + 2) === "") continue;
    const verbs = Array.from({ length: two - one - 1 }, (_, at) => said.form(one + 1 + at));
    if (said.hesitates(two - 1) && two - one <= 4 && verbs.some((verb) => alike(verb, said.form(two + 1))))
      return two - one;
    const [verb, later] = [said.form(one + 1), [2, 3, 4].map((step) => said.form(two + step))];
    const last = said.form(two - 1);
    // "J'étais en seconde j'entrais en seconde", "il avait des bagues il avait encore des bagues".
    if (leadingVerbs.test(verb) && (last.length > 3 || /é|à$/.test(last)) && later.includes(last)) return two - one;
    if (said.form(two + 1) !== verb) continue;
    // "Nous avons des ruches, nous avons des idées" says two things.
    const parted = said.word(two)!.opens && !said.hesitates(two - 1) && two - one > 3;
    const whole = !light.test(last) && (parted || !leadingVerbs.test(verb));
    if (said.hesitates(two - 1) || (said.form(two + 2) === said.form(one + 2) && !whole)) return two - one;
    if (two - one === 3 && !isList(said, one, two)) return 3;
    if (light.test(said.form(two - 1)) && !/^(?:que|qu|qui|pas)$/.test(said.form(two - 1))) return two - one;
  }
  return 0;
}

/** "C'est simple, c'est rapide, c'est gratuit". */
function isList(said: Said, one: number, two: number): boolean {
  if (light.test(said.form(one + 2)) || light.test(said.form(two + 2))) return false;
  const done = /(?:é|ée|és|i|is|it|u|us|ert)$/u.test(said.word(one + 2)!.written);
  const has = /^(?:a|ai|as|ont|avons|avez|avait|avaient|has|have|had)$/.test(said.form(one + 1));
  return (
    (said.word(two)!.opens && !(has && done)) ||
    (said.same(one, one - 3) && said.same(one + 1, one - 2)) ||
    (said.same(one, two + 3) && said.same(one + 1, two + 4))
  );
}
