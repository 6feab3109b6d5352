import { groups } from "../criteria/groups.ts";
import type { Hit } from "../criteria/lexicon/entry.ts";
import { hitsOf, survey } from "../criteria/survey.ts";
import { sameKind } from "./kinship.ts";
import { peoples } from "./lexicon/peoples.ts";
import type { Passage } from "./topics.ts";

/** People named in a text: the concepts that the words carry (several: "collégiennes" are pupils and girls). */
export interface Named extends Hit {
  passage: Passage;
  concepts: readonly string[];
}

/** Everyone whom a passage names, in text order; a longer name swallows the ones inside it. */
export function namedIn(passage: Passage): Named[] {
  const hits = Object.keys(peoples).flatMap((concept) =>
    hitsOf(passage.read, `people:${concept}`)
      .filter((hit) => !isFrom(passage, hit))
      .map((hit) => ({ ...hit, concept })),
  );
  const found: (Named & { concepts: string[] })[] = [];
  for (const { concept, ...hit } of hits.sort((one, other) => one.from - other.from || other.to - one.to)) {
    const last = found.at(-1);
    if (last !== undefined && hit.from === last.to + 1 && sameClause(passage, last, hit)) {
      // "Jeunes sportifs", "retired people": one name.
      last.to = hit.to;
      last.concepts.push(concept);
      continue;
    }
    if (last !== undefined && hit.from <= last.to) {
      if (hit.from === last.from && hit.to === last.to) last.concepts.push(concept);
      continue;
    }
    found.push({ ...hit, passage, concepts: [concept] });
  }
  return found;
}

/** "8 men 10", "men 60% l 30%": "men" is "from" in Darija. */
const isFrom = ({ read }: Passage, { from, to }: Hit): boolean =>
  from === to && read.tokens[from]!.form === "men" && /^\d/.test(read.tokens[to + 1]?.form ?? "");

export const sameClause = ({ read }: Passage, one: Hit, other: Hit): boolean =>
  read.tokens[one.from]!.clause === read.tokens[other.from]!.clause;

/** "People" alone tells nobody apart. */
export const precise = (concepts: readonly string[]): string[] =>
  concepts.some((one) => one !== "residents") ? concepts.filter((one) => one !== "residents") : [...concepts];

export const kin = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((first) => other.some((second) => sameKind(first, second)));

/** The words by which the problem names its people: the first group with what narrows it. */
export function namedByProblem(
  problem: readonly Passage[],
): { passage: Passage; hit: Hit; concepts: readonly string[] } | undefined {
  const ordered = [...problem].sort((one, other) => Number(other.field === "who") - Number(one.field === "who"));
  for (const passage of ordered) {
    const known = namedIn(passage).filter(({ concepts }) => !concepts.every((one) => one === "volunteers"));
    const group = groups(survey(passage.read.original))[0];
    const first = known.find((one) => !testifies(passage, one)) ?? known[0];
    const concepts = [...new Set(known.flatMap((one) => one.concepts))];
    const hit = first ?? (group === undefined ? undefined : { from: group.from, to: group.to });
    if (hit !== undefined) return { passage, hit: wholeName(passage, hit), concepts };
  }
  return undefined;
}

const smallWords =
  /^(petit(e|es|s)?|jeune(s)?|vieilles?|vieux|anciens?|anciennes?|small|young|old|poor|rural|women|female|single|صغار|كبار|شباب|نساء|بنات|لعيالات|drari|bnat|l3yalat)$/;
const binds = /^(de|d|du|des|a|au|aux|en|l|la|of|in|at|from|the|near|dyal|f|ديال|ف|في|من)$/;

/** "Du lycée de", "إعدادية": between a name and its town. */
const ofPlace =
  /^(lycee|college|ecole|universite|fac|douar|village|quartier|commune|province|region|vallee|port|souk|hopital|dispensaire|internes?|school|high|secondary|university|province|valley|اعداديه|ثانويه|مدرسه|كليه|جامعه|دوار|دواوير|حي|قريه|جماعه|اقليم|منطقه|مستشفي|مستوصف|سوق|ميناء|واحه|واحات)$/;

/** "Petits agriculteurs de Jorf": a name with the small word before it and the place that it is bound to. */
export function wholeName(passage: Passage, { from, to }: Hit): Hit {
  const { tokens } = passage.read;
  const { clause } = tokens[from]!;
  const first =
    from > 0 && tokens[from - 1]!.clause === clause && smallWords.test(tokens[from - 1]!.form) ? from - 1 : from;
  const place = hitsOf(passage.read, "towns").find((town) => town.from > to && town.from - to <= 4);
  const bound =
    place !== undefined &&
    tokens[place.to]!.clause === clause &&
    tokens
      .slice(to + 1, place.from)
      .every(
        ({ form, forms, arabic }) =>
          binds.test(form) || forms.some((one) => ofPlace.test(one)) || (arabic && /^(ب|ف)?ال/.test(form)),
      );
  return { from: first, to: bound ? place.to : to };
}

/** "(infirmier, août 2025)": someone who testifies, no one who lives it. */
const testifies = (passage: Passage, hit: Hit): boolean =>
  hitsOf(passage.read, "sources").some(
    (source) => Math.abs(source.from - hit.from) < 2 || (source.from <= hit.from && source.to >= hit.to),
  );
