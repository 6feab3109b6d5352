import { groups } from "../criteria/groups.ts";
import type { Hit } from "../criteria/lexicon/entry.ts";
import { hitsOf, survey } from "../criteria/survey.ts";
import { isFarOff, isHelper, sameKind } from "./kinship.ts";
import { peoples } from "./lexicon/peoples.ts";
import type { BrokenLink } from "./link.ts";
import { painEnd } from "./pain.ts";
import { around, endOf, hasIn, languageOf, named, type Passage, topicsIn, topicsOf } from "./topics.ts";

/** People named in a text: the concepts that the words carry (several: "collégiennes" are pupils and girls). */
interface Named extends Hit {
  passage: Passage;
  concepts: readonly string[];
}

/** Everyone whom a passage names, in text order; a longer name swallows the ones inside it. */
function namedIn(passage: Passage): Named[] {
  const hits = Object.keys(peoples).flatMap((concept) =>
    hitsOf(passage.read, `people:${concept}`).map((hit) => ({ ...hit, concept })),
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

const sameClause = ({ read }: Passage, one: Hit, other: Hit): boolean =>
  read.tokens[one.from]!.clause === read.tokens[other.from]!.clause;

/** "People" alone tells nobody apart. */
const precise = (concepts: readonly string[]): string[] =>
  concepts.some((one) => one !== "residents") ? concepts.filter((one) => one !== "residents") : [...concepts];

const kin = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((first) => other.some((second) => sameKind(first, second)));

const whoFields = new Set(["statement", "who", "context", "magnitude"]);
const forFields = new Set(["beneficiaries", "target_beneficiaries"]);
const serves = 5;
const prepositions = /^(pour|for|bach|باش)$/;
const wanting = /^(voulons|veut|voudrions|souhaitons|want|wish|نريد|نرغب|نود|bghina|بغينا|baghin|باغين)$/;

/** "Nous cherchons des investisseurs": asked of, not served; "nous voulons protéger les investisseurs" serves them. */
function isAsked(passage: Passage, at: number): boolean {
  const sentence = around(passage, at, "sentence");
  if (!hasIn(passage, "asking", sentence)) return false;
  const wants = passage.read.tokens.slice(sentence.from, at).some(({ form }) => wanting.test(form));
  return !(wants && hasIn(passage, "serving", { from: sentence.from, to: at }));
}

/** Whether a name stands where a text says whom something is for. */
function isServed(passage: Passage, hit: Hit): boolean {
  if (forFields.has(passage.field)) return true;
  const { tokens } = passage.read;
  const { clause, sentence } = tokens[hit.from]!;
  const cue = hitsOf(passage.read, "serving").some((word) => {
    const gap = hit.from - word.to;
    // "For jars with the beekeeper's number": a preposition reaches no farther than its noun.
    if (gap < 1 || gap > (word.from === word.to && prepositions.test(tokens[word.to]!.form) ? 3 : serves)) return false;
    return tokens[word.to]!.clause === clause || (gap <= 2 && tokens[word.to]!.sentence === sentence);
  });
  const { form } = tokens[hit.from]!;
  return cue || /^لل/.test(form) || /^(ل|l)$/.test(tokens[hit.from - 1]?.form ?? "") || /^لكاع|^لجميع|^لكل/.test(form);
}

/** "Bach kolchi ystafed", "everyone benefits": the cue comes after. */
const isServedAfter = (passage: Passage, hit: Hit): boolean =>
  hitsOf(passage.read, "serving").some(
    (word) =>
      word.from > hit.to &&
      word.from - hit.to <= 3 &&
      passage.read.tokens[word.from]!.sentence === passage.read.tokens[hit.from]!.sentence &&
      !passage.read.tokens[word.from]!.form.startsWith("pour"),
  );

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
function wholeName(passage: Passage, { from, to }: Hit): Hit {
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

const percentBefore = /(%|٪|percent|pour cent|sur \d+|بالمئة|بالمائة|فالمية)\s*(des?|d'|of|من|ديال|dyal|the)?\s*$/iu;

/** "40 % of the youth of Morocco": a figure about a whole country where the problem told of a place. */
function isCounted(passage: Passage, hit: Hit): boolean {
  const { original, folded, tokens } = passage.read;
  return percentBefore.test(original.slice(0, folded.at[tokens[hit.from]!.start]));
}

function widened(passage: Passage, problem: readonly Passage[]): Hit[] {
  const everyone = hitsOf(passage.read, "everybody").filter(
    (hit) => isServed(passage, hit) || isServedAfter(passage, hit),
  );
  const local = !problem.some((one) => hitsOf(one.read, "nationwide").length > 0);
  if (!local) return [...everyone];
  const wide = namedIn(passage).flatMap((one): Hit[] => {
    const tail = hitsOf(passage.read, "nationwide").find((hit) => hit.from >= one.to && hit.from - one.to <= 2);
    if (tail === undefined || passage.read.tokens[tail.from]!.clause !== passage.read.tokens[one.from]!.clause)
      return [];
    if (!isServed(passage, one) && !isCounted(passage, one)) return [];
    if (isAsked(passage, one.from)) return [];
    return [{ from: one.from, to: Math.max(one.to, tail.to) }];
  });
  return [...everyone, ...wide];
}

/** "Notre cible, ce sont les retraités": said in so many words. */
const isOutright = (passage: Passage, hit: Hit): boolean =>
  hitsOf(passage.read, "outright").some(
    (cue) =>
      cue.to <= hit.from &&
      hit.from - cue.to <= serves &&
      passage.read.tokens[cue.to]!.sentence === passage.read.tokens[hit.from]!.sentence,
  );

const byWhom = /^(par|by|avec|with|chez|from|طرف|من|مع|m3a|mn)$/;
const articles = /^(les|des|the|la|le|l|un|une|a)$/;

/** "Fabriqués par les menuisiers": those who do it, not those it is for. */
function isAgent({ read }: Passage, { from }: Hit): boolean {
  const before = articles.test(read.tokens[from - 1]?.form ?? "") ? from - 2 : from - 1;
  return byWhom.test(read.tokens[before]?.form ?? "");
}

const phrase = 4;

/** "Destiné aux X": whoever X is, when no word of it stands in the problem or before. */
function unnamed(passage: Passage, earlier: readonly Passage[]): Hit[] {
  const { tokens } = passage.read;
  const language = languageOf(passage);
  if (!earlier.some((one) => languageOf(one) === language)) return [];
  const spoken = topicsOf(earlier);
  return hitsOf(passage.read, "outright").flatMap((cue): Hit[] => {
    const from = cue.to + 1;
    const { to: last } = around(passage, cue.to, "sentence");
    const to = Math.min(last, cue.to + phrase);
    if (to < from) return [];
    const topics = topicsIn(passage, /ل\p{L}{3,}/u.test(tokens[cue.to]!.form) ? cue.to : from, to);
    if (named(topics, "stem").length === 0 || named(topics, "people").length > 0) return [];
    return [...topics].some((topic) => spoken.has(topic)) ? [] : [{ from, to }];
  });
}

const sentenceOf = ({ passage, from }: Named): number => passage.read.tokens[from]!.sentence;

/** Those whom a later text serves and the problem does not know. */
function strangers(passage: Passage, known: readonly string[], main: boolean, anyKin: boolean): Named[] {
  const all = namedIn(passage).filter(
    (one) => known.length > 0 || one.concepts.some(isFarOff) || isOutright(passage, one),
  );
  const sentences = new Set<number>();
  return all.filter((one) => {
    if (sentences.has(sentenceOf(one))) return false;
    if (kin(precise(one.concepts), known) || one.concepts.every((concept) => concept === "volunteers")) return false;
    if (isAsked(passage, one.from)) return false;
    const helper = precise(one.concepts).some((concept) => isHelper(concept, main));
    const outright = isOutright(passage, one);
    if (helper && !outright && (anyKin || !main || !isServed(passage, one))) return false;
    if (hasIn(passage, "ourselves", { from: around(passage, one.from, "clause").from, to: one.from })) return false;
    const together = (other: Named) => (main ? sentenceOf(one) === sentenceOf(other) : sameClause(passage, one, other));
    const beside = all.filter((other) => other !== one && together(other) && !other.concepts.includes("residents"));
    if (beside.some(({ concepts }) => kin(concepts, known))) return false;
    if (!outright && !isServed(passage, one) && !(main && !anyKin && one === all[0] && !isAgent(passage, one)))
      return false;
    sentences.add(sentenceOf(one));
    return true;
  });
}

/** Where a later text serves others than the problem names: everyone, a whole country, or another group. */
export function peopleLinks(framing: readonly Passage[], later: readonly (readonly Passage[])[]): BrokenLink[] {
  const problem = framing.filter(({ field }) => whoFields.has(field));
  const people = namedByProblem(problem);
  const against = people === undefined ? painEnd(framing) : endOf(people.passage, people.hit);
  if (against === null) return [];
  const known = new Set(precise([...(people?.concepts ?? []), ...named(topicsOf(framing), "people")]));
  const everyone = problem.some(({ read }) => hitsOf(read, "everybody").length > 0);
  const found: BrokenLink[] = [];
  const told = new Set<string>();
  for (const [turn, passages] of later.entries()) {
    const met = new Set<string>();
    const anyKin = passages.some((passage) => namedIn(passage).some(({ concepts }) => kin(concepts, [...known])));
    for (const passage of passages) {
      const others = strangers(passage, [...known], turn === 0, anyKin);
      const ends: { hit: Hit; concept: string }[] = [];
      const add = (hit: Hit, concept: string) => {
        if (!ends.some((end) => end.hit.from <= hit.to && end.hit.to >= hit.from)) ends.push({ hit, concept });
      };
      if (!everyone) for (const hit of widened(passage, problem)) add(hit, "everybody");
      for (const { from, to, concepts } of others) add({ from, to }, concepts.join(" "));
      const earlier = [...framing, ...later.slice(0, turn).flat()];
      for (const hit of unnamed(passage, earlier)) add(hit, endOf(passage, hit).quote);
      for (const one of namedIn(passage))
        if (!others.includes(one)) for (const concept of one.concepts) if (concept !== "residents") met.add(concept);
      for (const { hit, concept } of ends) {
        if (told.has(concept)) continue;
        told.add(concept);
        found.push({ kind: "beneficiary_mismatch", text: endOf(passage, hit), against });
      }
    }
    for (const concept of met) known.add(concept);
  }
  return found;
}
