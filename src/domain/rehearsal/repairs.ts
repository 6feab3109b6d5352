import type { Filler } from "./fillers.ts";
import type { Heard } from "./heard.ts";

/** Words said again or left behind: `from`..`to` is what was given up; `at` carries its mark. */
export interface Repair {
  from: number;
  to: number;
  at: number;
}

const longestCopy = 5;
/** Said twice for strength or by grammar, not by mistake. */
const meant =
  /^(?:tres|trop|plein|non|oui|si|tout|bien|vraiment|super|hyper|tellement|beaucoup|toujours|jamais|loin|petit a petit|merci|bravo|very|really|so|many|much|more|no|yes|that|had|long|far|please|thank|بزاف|جدا|كثيرا|شويه|شوي|لا|نعم|شكرا|واحد|صف|يوما|bzaf|bezaf|chwiya|chwia|chouia|wahd|wa7d|kbir|sghir|\d+)$/;
const number = /^\d/;

/** Small words whose shape changes with what follows: said again in another shape, the first was given up. */
const shapes: readonly (readonly string[])[] = [
  ["le", "la", "les", "l"],
  ["un", "une"],
  ["du", "de", "des", "d"],
  ["que", "qu"],
  ["je", "j"],
  ["ce", "c"],
  ["se", "s"],
  ["mon", "ma", "mes"],
  ["son", "sa", "ses"],
  ["notre", "nos"],
  ["leur", "leurs"],
  ["ce", "cet", "cette", "ces"],
  ["au", "aux"],
  ["a", "an"],
];
const shapesOf = (form: string): ReadonlySet<string> =>
  new Set(
    shapes
      .filter((list) => list.includes(form))
      .flat()
      .filter((other) => other !== form),
  );

const bare = ({ form }: Heard): string => form.replace(/['’]$/, "");

/** Places of the words that count: no sounds, no fillers. */
function said(heard: readonly Heard[], fillers: readonly Filler[]): number[] {
  const filled = new Set(
    fillers.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  );
  return heard.flatMap(({ sound, form }, at) => (sound || form === "" || filled.has(at) ? [] : [at]));
}

/** How many words from place `one` are said again from place `two`, at most up to it. */
function copied(heard: readonly Heard[], places: readonly number[], one: number, two: number): number {
  let long = 0;
  while (one + long < two && places[two + long] !== undefined) {
    const [first, second] = [heard[places[one + long]!]!, heard[places[two + long]!]!];
    if (first.form !== second.form || first.written !== second.written) break;
    long += 1;
  }
  return long;
}

/** Repetitions and restarts of a speech, in order. */
export function repairsIn(heard: readonly Heard[], fillers: readonly Filler[]): Repair[] {
  const places = said(heard, fillers);
  const found: Repair[] = [];
  const add = (from: number, to: number) => {
    const stretch = places.slice(from, to + 1);
    found.push({ from: stretch[0]!, to: stretch.at(-1)!, at: bearer(heard, stretch) });
  };
  for (let one = 0; one < places.length; one += 1) {
    const word = heard[places[one]!]!;
    const next = places[one + 1] === undefined ? undefined : heard[places[one + 1]!]!;
    if (next === undefined) continue;
    if (word.cut) {
      add(one, one);
      continue;
    }
    const long = restart(heard, places, one);
    if (long > 0) {
      add(one, one + long - 1);
      one += long - 1;
      continue;
    }
    if (!next.opens && !/[àù]/u.test(word.written + next.written) && shapesOf(bare(word)).has(bare(next))) {
      add(one, one);
      continue;
    }
    if (
      hangs(heard, places, one) ||
      takenBack(heard, places, one) ||
      saidAnew(heard, places, one) ||
      retaken(heard, places, one)
    ) {
      add(one, one);
      continue;
    }
    const anew = begunAnew(heard, places, one);
    if (anew > 0) {
      add(one, one + anew - 1);
      one += anew - 1;
    }
  }
  return found;
}

const subject = /^(?:j|je|tu|il|elle|on|nous|vous|ils|elles|c|ca|ce|y|n|ne|i|you|he|she|it|we|they)$/;
/** Words that only lead to others: what is given up has its weight elsewhere. */
const light =
  /^(?:le|la|les|l|un|une|des?|du|d|a|au|aux|en|dans|sur|pour|par|avec|que|qu|qui|tres|plus|peu|pas|mon|ma|mes|son|sa|ses|the|an|of|to|in|on|very)$/;
const being = /^(?:est|etait|etaient|sont|sera)$/;

/** The word that carries the mark: a thing or a verb named last, else the verb of a start ("il y avait un"). */
function bearer(heard: readonly Heard[], stretch: readonly number[]): number {
  const forms = stretch.map((at) => bare(heard[at]!));
  const last = forms.at(-1)!;
  if (/^(?:un peu|ce qu\w*|a le|de le)$/.test(forms.join(" "))) return stretch[0]!;
  if (stretch.length <= 2 || !light.test(last)) return stretch.at(-1)!;
  const verb = forms.findIndex((form, at) => at > 0 && subject.test(forms[at - 1]!) && !subject.test(form));
  if (verb < 0) return stretch[0]!;
  return being.test(forms[verb]!) && /^une?$/.test(last) ? stretch.at(-1)! : stretch[verb]!;
}

/** How far a sentence goes before it begins once more with the same subject and verb; 0 when it does not. */
function begunAnew(heard: readonly Heard[], places: readonly number[], one: number): number {
  const form = (place: number) => (places[place] === undefined ? "" : bare(heard[places[place]!]!));
  if (!subject.test(form(one)) || form(one + 1) === "") return 0;
  for (let two = one + 3; two <= one + reach; two += 1) {
    const same = form(two) === form(one) && form(two + 1) === form(one + 1) && form(two + 2) !== "";
    if (!same) continue;
    const hesitates = places[two]! - places[two - 1]! > 1;
    if (hesitates || form(two + 2) === form(one + 2) || two - one === 3) return two - one;
  }
  return 0;
}
const reach = 6;

const startsAgain = /^(?:je|j|tu|il|ils|on|c|i|we|they|he|she)$/;
const mustGoOn =
  /^(?:ai|as|a|est|etait|avait|suis|etais|avais|sont|ont|etaient|avaient|vais|va|un|une|le|les|des|mon|ma|mes|ton|son|ses|leurs?|notre|nos|de|d|dans|sur|avec|the|an|to|of|my|our|their|was|were|am|are)$/;

const determiner = /^(?:un|une|le|la|les|des|mon|ma|mes|son|ses|notre|nos|the|an|my|our)$/;
const mustBegin = /^(?:a|dans|pour|en|sur|avec|chez|et|mais|quand|parce|donc|for|with|at|and|but|because)$/;

/** "J'ai euh je devais", "un c'est pas un": a word that cannot end there, and a subject that begins anew. */
function hangs(heard: readonly Heard[], places: readonly number[], one: number): boolean {
  const [word, next, after] = [0, 1, 2].map((step) => heard[places[one + step] ?? -1]);
  if (word === undefined || next === undefined || next.opens || !mustGoOn.test(bare(word))) return false;
  if (/^à/u.test(word.written) || /-/.test(next.written)) return false;
  const hesitates = places[one + 1]! - places[one]! > 1;
  if (hesitates && determiner.test(bare(word)) && mustBegin.test(bare(next))) return true;
  const before = heard[places[one - 1] ?? -1];
  if (/^elles?$/.test(bare(next)) && before !== undefined && bare(before) === bare(next)) return true;
  return startsAgain.test(bare(next)) && !(bare(next) === "il" && /^y$/.test(bare(after ?? word)));
}

const links = /^(?:quand|que|qu|si|comme|et)$/;

/** "On a cru j'ai cru", "c'était quand il était": the verb comes back with another subject before it. */
function saidAnew(heard: readonly Heard[], places: readonly number[], one: number): boolean {
  const form = (place: number) => (places[place] === undefined ? "" : bare(heard[places[place]!]!));
  if (form(one).length < 3 || light.test(form(one)) || meant.test(form(one))) return false;
  for (let two = one + 2; two <= one + 3; two += 1) {
    const between = Array.from({ length: two - one - 1 }, (_, at) => form(one + 1 + at));
    const [first = "", second] = between;
    const leadsBack =
      startsAgain.test(first) || (links.test(first) && second !== undefined && startsAgain.test(second));
    if (leadsBack && form(two) === form(one)) return true;
  }
  return false;
}

const leading =
  /^(?:a|de|d|dans|pour|en|sur|avec|vers|chez|que|qu|qui|ou|for|to|with|of|in|at|from|ديال|من|في|باش|dyal|mn|bach)$/;

/** "D'avoir euh de travailler": what stands between two of the same small word, when one hesitates before the second. */
function retaken(heard: readonly Heard[], places: readonly number[], one: number): boolean {
  const [last, word, next] = [-1, 0, 1].map((step) => heard[places[one + step] ?? -1]);
  if (last === undefined || word === undefined || next === undefined || word.opens || next.opens) return false;
  if (places[one + 1]! - places[one]! === 1 || !leading.test(bare(last)) || light.test(bare(word))) return false;
  const same = bare(last) === bare(next) || (/^(?:de|d)$/.test(bare(last)) && /^(?:de|d)$/.test(bare(next)));
  return same;
}

const corrects = /^(?:enfin|pardon|non|sorry|rather|excusez|عفوا|سمحو|smh)$/;
const leads = /^(?:un|une|le|la|les|des|l|du|de|d|a|the|an|mon|ma|mes|notre|nos|dans|en|pour|sur|avec)$/;

/** "Une mère enfin une femme": the thing before a word that corrects, when what follows is made alike. */
function takenBack(heard: readonly Heard[], places: readonly number[], one: number): boolean {
  const [from, to] = [places[one]!, places[one + 1]!];
  if (!heard.slice(from + 1, to).some(({ form }) => corrects.test(form))) return false;
  const [before, after] = [heard[places[one - 1] ?? -1], heard[to]!];
  if (before === undefined || light.test(bare(heard[from]!))) return false;
  return leads.test(bare(after)) && (bare(before) === bare(after) || shapesOf(bare(before)).has(bare(after)));
}

/** "Blindé blindé", "comme ça ça": said twice on purpose. */
function isMeant(heard: readonly Heard[], places: readonly number[], one: number): boolean {
  const [first, second] = [places[one]!, places[one + 1]!];
  const { form } = heard[first]!;
  // "Nous nous" is grammar, a third one is not.
  if (/^(?:nous|vous)$/.test(form)) return heard[places[one + 2] ?? -1]?.form !== form;
  if (meant.test(form) || number.test(form)) return true;
  if (form === "ca") return /^(?:comme|avec|pour|de|sur|dans)$/.test(heard[first - 1]?.form ?? "");
  // A thing named with its article is not said twice for strength: "المشكل المشكل", "lmochkil lmochkil".
  if (/^ال./.test(form) || /^l[^aeiouy\d]?[a-z\d]{4,}$/.test(form)) return false;
  return second - first === 1 && form.length >= longWord;
}
const longWord = 6;

/** The length of what is said again at once, word for word; 0 for none. */
function restart(heard: readonly Heard[], places: readonly number[], one: number): number {
  for (let long = longestCopy; long > 0; long -= 1) {
    const two = one + long;
    if (copied(heard, places, one, two) < long) continue;
    const forms = places.slice(one, two).map((at) => heard[at]!.form);
    if (long === 1 && isMeant(heard, places, one)) return 0;
    if (new Set(forms).size === 1 && long > 1) continue;
    return long;
  }
  return 0;
}
