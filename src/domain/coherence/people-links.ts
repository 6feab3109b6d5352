import type { Hit } from "../criteria/lexicon/entry.ts";
import { hitsOf } from "../criteria/survey.ts";
import { isFarOff, isHelper, isWide } from "./kinship.ts";
import type { BrokenLink } from "./link.ts";
import { painEnd } from "./pain.ts";
import { kin, type Named, namedByProblem, namedIn, precise, sameClause } from "./people.ts";
import { isAsked, isServed, serves } from "./served.ts";
import { around, endOf, hasIn, languageOf, named, type Passage, topicsIn, topicsOf } from "./topics.ts";
import { elsewhere, widened } from "./widening.ts";

const whoFields = new Set(["statement", "who", "context", "magnitude"]);
/** "Notre cible, ce sont les retraités": said in so many words. */
const isOutright = (passage: Passage, hit: Hit): boolean =>
  hitsOf(passage.read, "outright").some(
    (cue) =>
      cue.to <= hit.from &&
      hit.from - cue.to <= serves &&
      passage.read.tokens[cue.to]!.sentence === passage.read.tokens[hit.from]!.sentence,
  );

const adjectives = new Set(["youth", "women", "men", "elderly", "retired", "residents"]);

/** "Retired midwives", "young entrepreneurs": what they do says more than how they are. */
function core(concepts: readonly string[]): readonly string[] {
  const nouns = concepts.filter((one) => !adjectives.has(one));
  return nouns.length > 0 ? nouns : concepts;
}

/** Trades, and the themes of problems to which they are tied. */
const trades: Readonly<Record<string, readonly string[]>> = {
  merchants: [],
  producers: [],
  artisans: [],
  guides: [],
  farmers: [],
  fishers: [],
  herders: [],
  drivers: ["transport", "accidents", "parking"],
  teachers: ["school", "university", "books", "childcare", "disability"],
  nurses: ["health", "maternity", "disability", "hygiene"],
  doctors: ["health", "maternity", "disability", "hygiene"],
};

/** "Aider les lycéens": helped, said right before them. */
const isHelped = (passage: Passage, { from }: Named): boolean =>
  hitsOf(passage.read, "aiding").some(
    (cue) =>
      from > cue.to && from - cue.to <= 2 && passage.read.tokens[cue.to]!.clause === passage.read.tokens[from]!.clause,
  );

/** "Pour aider les commerçantes à vendre": a trade that nothing ties to the problem's people, helped outright. */
const isAided = (passage: Passage, one: Named, topics: ReadonlySet<string>): boolean =>
  one.concepts.every((concept) => trades[concept]?.every((theme) => !topics.has(`theme:${theme}`)) === true) &&
  isHelped(passage, one);

/** "يُسلَّم لمربّي الأغنام": those who take something on. */
const isHanded = (passage: Passage, { from }: Named): boolean =>
  hitsOf(passage.read, "handing").some(
    (cue) =>
      from > cue.to && from - cue.to <= 2 && passage.read.tokens[cue.to]!.clause === passage.read.tokens[from]!.clause,
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
function strangers(
  passage: Passage,
  known: readonly string[],
  main: boolean,
  anyKin: boolean,
  topics: ReadonlySet<string>,
): Named[] {
  const all = namedIn(passage).filter(
    (one) =>
      known.length > 0 ||
      one.concepts.some(isFarOff) ||
      isOutright(passage, one) ||
      (!main && !one.concepts.some(isWide) && isHelped(passage, one)),
  );
  const sentences = new Set<number>();
  return all.filter((one) => {
    if (sentences.has(sentenceOf(one))) return false;
    if (one.concepts.some((concept) => concept !== "residents" && known.includes(concept))) return false;
    if (kin(core(precise(one.concepts)), known) || one.concepts.every((concept) => concept === "volunteers"))
      return false;
    if (isAsked(passage, one.from)) return false;
    const helper = core(one.concepts).every((concept) => isHelper(concept, main));
    const outright = isOutright(passage, one) || (!main && isAided(passage, one, topics));
    if (isHanded(passage, one)) return false;
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

/** Fields that name partners, payers, owners of data and the team itself. */
const aside = new Set(
  "ai_role data_needed implementation_conditions feasibility deployment next_steps usage_market call_for_support roadmap roles objections".split(
    " ",
  ),
);

/** Where a later text serves others than the problem names: everyone, a whole country, or another group. */
export function peopleLinks(framing: readonly Passage[], later: readonly (readonly Passage[])[]): BrokenLink[] {
  const problem = framing.filter(({ field }) => whoFields.has(field));
  const people = namedByProblem(problem);
  const against = people === undefined ? painEnd(framing) : endOf(people.passage, people.hit);
  if (against === null) return [];
  const known = new Set(precise([...(people?.concepts ?? []), ...named(topicsOf(framing), "people")]));
  const topics = topicsOf(framing);
  const everyone = problem.some(({ read }) => hitsOf(read, "everybody").length > 0);
  const found: BrokenLink[] = [];
  const told = new Set<string>();
  for (const [turn, passages] of later.entries()) {
    const met = new Set<string>();
    const anyKin = passages.some((passage) => namedIn(passage).some(({ concepts }) => kin(concepts, [...known])));
    for (const passage of passages) {
      const others = aside.has(passage.field) ? [] : strangers(passage, [...known], turn === 0, anyKin, topics);
      const ends: { hit: Hit; concept: string }[] = [];
      const add = (hit: Hit, concept: string) => {
        if (!ends.some((end) => end.hit.from <= hit.to && end.hit.to >= hit.from)) ends.push({ hit, concept });
      };
      if (!everyone) for (const hit of widened(passage, problem)) add(hit, "everybody");
      if (!everyone)
        for (const hit of elsewhere(passage, [...framing, ...later.slice(0, turn).flat()])) add(hit, "elsewhere");
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
