import type { Heard } from "./heard.ts";
import { betweenSubjectAndVerb, leadingVerbs, light, onTheWay, subjects } from "./lexicon/repair-words.ts";

/** A word's form without the mark of its elision: "l'" is "l". */
export const bare = ({ form }: Heard): string => form.replace(/['’]$/, "");

const being = /^(?:est|es|etait|etais|etaient|suis|sont|sera|is|are|was|were)$/;
const done = /(?:é|ée|és|ées|i|is|it|u|us|ert|aint|eint)$/u;
const early = /^(?:tres|si|trop|petite?s?|bonn?e?s?|grande?s?|gros(?:se)?s?|beau|belle|vieux|autres?|ces?|cette)$/;

/** The verb that a subject leads to, as a place in the stretch; -1 for none. */
function verbOf(forms: readonly string[]): number {
  for (const [at, form] of forms.entries()) {
    if (!subjects.test(form)) continue;
    let verb = at + 1;
    while (verb < forms.length && betweenSubjectAndVerb.test(forms[verb]!)) verb += 1;
    if (verb < forms.length && !subjects.test(forms[verb]!)) return verb;
  }
  return -1;
}

/** Of "j'ai vu" the participle, of "c'est pas dans la maison" the house, else the verb itself. */
function saidOf(heard: readonly Heard[], stretch: readonly number[], forms: readonly string[], verb: number): number {
  if (!leadingVerbs.test(forms[verb]!)) return verb;
  let last = verb + 1;
  while (last < forms.length && onTheWay.test(forms[last]!)) last += 1;
  const next = heard[stretch[last] ?? -1];
  if (next === undefined) return being.test(forms[verb]!) && /^une?$/.test(forms.at(-1)!) ? forms.length - 1 : verb;
  if (done.test(next.written)) return last;
  return being.test(forms[verb]!) && !/ment$/.test(forms[last]!) && !light.test(forms[last]!) ? last : verb;
}

/** "J'en", "qui se": a subject and a word that wait for their verb. */
const hangsOn = ([first, second]: readonly string[]): boolean =>
  (subjects.test(first!) || first === "qui") && betweenSubjectAndVerb.test(second!);

/** The word of a stretch given up that carries its mark: the verb of a clause, the thing that a group names. */
export function headOf(heard: readonly Heard[], stretch: readonly number[]): number {
  const forms = stretch.map((at) => bare(heard[at]!));
  const last = forms.at(-1)!;
  const whole = forms.join(" ");
  if (/^(?:un peu|ce qu\w*|a le|de le|pour qu\w*)/.test(whole)) return stretch[0]!;
  if (stretch.length === 1 || (leadingVerbs.test(forms[0]!) && heard[stretch[0]!]!.written !== "à")) return stretch[0]!;
  // "Vient de", "acheté un": a verb before what it leads to.
  if (
    !light.test(forms[0]!) &&
    !subjects.test(forms[0]!) &&
    forms.slice(1).every((form) => light.test(form)) &&
    forms.length > 2
  )
    return stretch[0]!;
  const verb = verbOf(forms);
  if (verb >= 0) return stretch[saidOf(heard, stretch, forms, verb)]!;
  if (stretch.length === 2)
    return stretch[
      /^(?:de|d|a)$/.test(last) && forms[0]!.length > 2 && !light.test(forms[0]!) ? 0 : hangsOn(forms) ? 0 : 1
    ]!;
  const inside = forms.findIndex((form, at) => at > 0 && /^(?:de|d|des|of)$/.test(form) && !light.test(forms[at - 1]!));
  if (inside > 0) return stretch[inside - 1]!;
  if (
    /^une?$/.test(forms.find((form) => !/^(?:a|dans|en|sur|pour|par|avec)$/.test(form)) ?? "") &&
    /^(?:de|d|des)$/.test(forms[forms.findIndex((form) => /^une?$/.test(form)) + 1] ?? "")
  )
    return stretch[forms.findIndex((form) => /^une?$/.test(form))]!;
  const named = forms.findIndex((form) => !light.test(form) && !early.test(form));
  return stretch[named < 0 ? forms.length - 1 : named]!;
}
