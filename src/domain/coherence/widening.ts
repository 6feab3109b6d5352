import type { Hit } from "../criteria/lexicon/entry.ts";
import { hitsOf } from "../criteria/survey.ts";
import { namedIn, wholeName } from "./people.ts";
import { isAsked, isServed, isServedAfter } from "./served.ts";
import { around, hasIn, languageOf, type Passage } from "./topics.ts";

const percentBefore = /(%|٪|percent|pour cent|sur \d+|بالمئة|بالمائة|فالمية)\s*(des?|d'|of|من|ديال|dyal|the)?\s*$/iu;

/** "40 % of the youth of Morocco": a figure about a whole country where the problem told of a place. */
function isCounted(passage: Passage, hit: Hit): boolean {
  const { original, folded, tokens } = passage.read;
  return percentBefore.test(original.slice(0, folded.at[tokens[hit.from]!.start]));
}

/** "Tous les travailleurs du Maroc", "nas lmaghrib kamlin". */
const isTotal = (passage: Passage, { from, to }: Hit): boolean =>
  hitsOf(passage.read, "whole").some(
    (all) =>
      (all.to < from ? from - all.to <= 2 : all.from - to <= 1) &&
      passage.read.tokens[all.from]!.sentence === passage.read.tokens[from]!.sentence,
  );

/** "Everyone needs it": the cue comes right after. */
const isNeeding = (passage: Passage, hit: Hit): boolean =>
  hitsOf(passage.read, "needing").some(
    ({ from }) =>
      from > hit.to &&
      from - hit.to <= 2 &&
      passage.read.tokens[from]!.sentence === passage.read.tokens[hit.from]!.sentence,
  );

/** Where a text speaks of everyone, or of a whole country, to a problem that told of a place. */
export function widened(passage: Passage, problem: readonly Passage[]): Hit[] {
  const everyone = hitsOf(passage.read, "everybody")
    .map(({ from, to }) => ({
      from,
      to:
        [...hitsOf(passage.read, "nationwide"), ...hitsOf(passage.read, "arena")].find((tail) => tail.from === to + 1)
          ?.to ?? to,
    }))
    .filter((hit) => isServed(passage, hit) || isServedAfter(passage, hit) || isNeeding(passage, hit));
  const local = !problem.some((one) => hitsOf(one.read, "nationwide").length > 0);
  if (!local) return everyone;
  const wide = namedIn(passage).flatMap((one): Hit[] => {
    const tail = hitsOf(passage.read, "nationwide").find((hit) => hit.from >= one.to && hit.from - one.to <= 2);
    if (tail === undefined || passage.read.tokens[tail.from]!.clause !== passage.read.tokens[one.from]!.clause)
      return [];
    const total = isTotal(passage, { from: one.from, to: tail.to });
    if (!total && !isServed(passage, one) && !isCounted(passage, one)) return [];
    const hit = { from: one.from, to: Math.max(one.to, tail.to) };
    return isAsked(passage, one.from) && !isNeeding(passage, hit) ? [] : [hit];
  });
  return [...everyone, ...wide];
}

/** "40 % des lycéens de Tanger" where all that was written speaks of Midelt: the same people, of a place never named. */
export function elsewhere(passage: Passage, earlier: readonly Passage[]): Hit[] {
  if (!widens.has(passage.field)) return [];
  const language = languageOf(passage);
  const known = earlier.filter((one) => languageOf(one) === language).flatMap(placesIn);
  if (known.length === 0 || placesIn(passage).some((place) => known.includes(place))) return [];
  return namedIn(passage).flatMap((one): Hit[] => {
    const whole = wholeName(passage, one);
    const place = hitsOf(passage.read, "towns").find(({ from, to }) => from > one.to && to === whole.to);
    if (place === undefined || (!isServed(passage, one) && !isCounted(passage, one))) return [];
    const sentence = around(passage, one.from, "sentence");
    const parted = passage.read.tokens
      .slice(one.to + 1, place.from)
      .some(({ forms }) => forms.some((form) => region.test(form)));
    if (parted || isAsked(passage, one.from) || hasIn(passage, "aiming", sentence)) return [];
    return [whole];
  });
}

const widens = new Set(["problem", "solution", "beneficiaries", "message", "impact", "value_proposition"]);
const region = /^(province|region|vallee|wilaya|prefecture|valley|اقليم|جهه|منطقه|ولايه|عماله)$/;

/** The towns of a text, each as the beginnings of its forms: names of towns are spelt in many ways, mostly after that. */
const placesIn = ({ read }: Passage): string[] =>
  hitsOf(read, "towns").flatMap(({ from }) => read.tokens[from]!.forms.map((form) => form.slice(0, 3)));
