import type { Hit } from "../criteria/lexicon/entry.ts";
import { formAt, hits, type Passage, quoted, within } from "./passage.ts";
import { personAt, personNamed } from "./person.ts";
import { endsPhrase, isArticle, phraseEnd, withArticle } from "./phrase.ts";
import type { SlotWords } from "./record.ts";
import { isEvery } from "./rhythm.ts";

const grows = 6;
const timeUnits =
  /^(an|mois|jour|semaine|trimestre|semestre|annee|saison|heure|ha|hectare|kg|kilo|litre|tonne|km|year|month|week|day|quarter|season|hour|end|half|habitant|personne|tete|\d+)$/;

/** "The fishermen's association": in English whose body it is stands before it. */
const ownersFrom = (passage: Passage, { from }: Hit): number =>
  formAt(passage, from - 1) === "s" && passage.clauseOf[from - 2] === passage.clauseOf[from] ? from - 2 : from;

const phrase = (passage: Passage, hit: Hit): SlotWords =>
  quoted(passage, withArticle(passage, ownersFrom(passage, hit)), phraseEnd(passage, hit.to, grows));

const sameClause = (passage: Passage, one: number, other: number): boolean =>
  passage.clauseOf[one] === passage.clauseOf[other];

/** A past participle opens the clause of the by-word: "photographed weekly by the crew". */
const doneBefore = (passage: Passage, by: number): boolean => {
  const clause = passage.clauses[passage.clauseOf[by]!]!;
  return (
    clause.from < by &&
    by - clause.from <= 4 &&
    /(ed|es?|ees?|is?|us?)$/.test(formAt(passage, clause.from)) &&
    passage.clauseOf[by]! > 0
  );
};

/** "Relevé par le trésorier", "من طرف الممرضة": who stands behind the by-word. */
function byWhom(passage: Passage): SlotWords | null {
  const measured = hits(passage, "measuring");
  for (const by of hits(passage, "byWords")) {
    let at = by.to + 1;
    while (sameClause(passage, at, by.to) && isArticle(formAt(passage, at))) at += 1;
    if (!sameClause(passage, at, by.to) || within(passage, "ourselves", at) || timeUnits.test(formAt(passage, at)))
      continue;
    // "Par commune" splits, "par la commune" says who.
    if (at === by.to + 1 && /^(par|by)$/.test(formAt(passage, by.to)) && within(passage, "dimensions", at)) continue;
    const keeper = hits(passage, "keepers").find(
      (hit) => hit.from >= at && hit.from <= at + 2 && sameClause(passage, hit.from, at),
    );
    if (keeper !== undefined) return quoted(passage, withArticle(passage, at), phraseEnd(passage, keeper.to, grows));
    const person = /^(de|des|du|d)$/.test(formAt(passage, by.to)) ? null : personAt(passage, at);
    if (person !== null) return quoted(passage, person.from, person.to);
    const done =
      measured.some((hit) => hit.to < by.from && by.from - hit.to <= 5 && sameClause(passage, hit.to, by.from)) ||
      doneBefore(passage, by.from);
    const other = (["sources", "dimensions", "rhythms"] as const).some((list) => within(passage, list, at));
    if (done && !other && (at > by.to + 1 || passage.survey.tokens[at]!.capital)) {
      return quoted(passage, withArticle(passage, at), phraseEnd(passage, at, grows));
    }
  }
  return null;
}

/** "Le chef de service le mesure", "تقيسها الممرضة": a person and what that person does, side by side. */
function besideVerb(passage: Passage, after: number): SlotWords | null {
  const verbs = hits(passage, "measuring");
  for (const hit of hits(passage, "keepers")) {
    if (hit.from <= after && !verbs.some((verb) => verb.from > hit.to && sameClause(passage, verb.from, hit.to)))
      continue;
    if (within(passage, "sources", hit.from)) continue;
    const end = phraseEnd(passage, hit.to, grows);
    // Forward: the person, then within four words the verb. Back, in Arabic: the verb, then the person.
    const does = verbs.some(
      (verb) =>
        verb.from > hit.to && verb.from - end <= 4 && sameClause(passage, verb.from, hit.to) && hit.from > after,
    );
    const arabic = passage.survey.tokens[hit.from]!.arabic;
    const done =
      arabic &&
      verbs.some((verb) => verb.to < hit.from && hit.from - verb.to <= 2 && sameClause(passage, verb.to, hit.from));
    if (does || done) return phrase(passage, hit);
  }
  return null;
}

const links = /^(est|is|sera|c|هو|هي|huwa|hwa|hia|hiya|li|اللي|qui|who)$/;

/** "Responsable : la directrice", "المديرة هي المسؤولة". */
function named(passage: Passage): SlotWords | null {
  for (const cue of hits(passage, "ownerCues")) {
    let at = cue.to + 1;
    while (at < passage.survey.tokens.length && (links.test(formAt(passage, at)) || isArticle(formAt(passage, at))))
      at += 1;
    const clause = passage.clauseOf[at];
    const mark = clause === undefined ? "" : passage.clauses[clause]!.mark;
    const goesOn =
      clause === passage.clauseOf[cue.to] ? at > cue.to + 1 : clause === passage.clauseOf[cue.to]! + 1 && mark === ":";
    if (goesOn && clause !== undefined && !within(passage, "ourselves", at) && !endsPhrase(passage, at, clause)) {
      return quoted(passage, withArticle(passage, at), phraseEnd(passage, at, grows));
    }
    const before = hits(passage, "keepers").find(
      (hit) => hit.from < cue.from && cue.from - hit.to <= 4 && sameClause(passage, hit.from, cue.from),
    );
    if (before !== undefined) return phrase(passage, before);
  }
  return null;
}

const finite = /^(كي|كت|غي|غت|تي)[\u0621-\u064a]{2,}$|^(kay|kat|kay|tay|ghay|ghat)[a-z0-9]{2,}$/;
const verbNoun = /^و?[يت][\u0621-\u064a]{2,}(ها|هم|هن|ه)$/;
const passive = /^(est|sont|etait|is|are|was|were|li|lli|اللي|لي|qui|who|that|التي|الذي|الذين)$/;

/** A clause of its own whose subject does something: "les gérants pèsent...", "يدوّنها السائقون", "الموظف كيحسب". */
function subject(passage: Passage, after: number): SlotWords | null {
  const done = hits(passage, "keepers").find(
    ({ from }) => from > after + 1 && verbNoun.test(formAt(passage, from - 1)),
  );
  if (done !== undefined) return phrase(passage, done);
  for (const clause of passage.clauses) {
    if (clause.from <= after || clause.from === 0) continue;
    if (verbNoun.test(formAt(passage, clause.from)) && clause.to > clause.from) {
      return quoted(passage, clause.from + 1, phraseEnd(passage, clause.from + 1, grows));
    }
    let first = clause.from;
    while (first < clause.to && isArticle(formAt(passage, first))) first += 1;
    const determined =
      first > clause.from || /^ال/.test(formAt(passage, first)) || /^l[a-z0-9]{3}/.test(formAt(passage, first));
    const keeper = hits(passage, "keepers").find(({ from }) => from >= first && from <= first + 2);
    const verb = verbAfter(passage, first, clause.to);
    const own =
      within(passage, "ourselves", first) ||
      within(passage, "sources", first) ||
      figureIn(passage, first, verb ?? first);
    if (own || passive.test(formAt(passage, (verb ?? first + 1) - 1))) continue;
    if (verb !== null && (determined || keeper !== undefined)) return quoted(passage, clause.from, verb - 1);
    if (keeper !== undefined && first > clause.from && clause.to > keeper.to && !holdsSource(passage, keeper)) {
      return quoted(passage, clause.from, phraseEnd(passage, keeper.to, grows));
    }
  }
  return null;
}

const figureIn = (passage: Passage, from: number, to: number): boolean =>
  passage.numbers.some((numbered) => numbered.from >= from && numbered.from <= to);

/** The verb of measuring, or a Darija verb of the present, within five words of the clause's first noun. */
function verbAfter(passage: Passage, first: number, last: number): number | null {
  for (let at = first + 1; at <= Math.min(first + 5, last); at += 1) {
    const form = formAt(passage, at);
    if (finite.test(form)) return at;
    if (hits(passage, "measuring").some(({ from }) => from === at))
      return /^(le|la|l|les|it|ca)$/.test(formAt(passage, at - 1)) ? at - 1 : at;
  }
  return null;
}

/** "Baker's notebook": what is named is the notebook. */
const holdsSource = (passage: Passage, hit: Hit): boolean =>
  hits(passage, "sources").some(({ from }) => from > hit.to && from - hit.to <= 4 && sameClause(passage, from, hit.to));

/** A clause without a figure, a date, a rhythm or a verb of measuring: a name and nothing else. */
const plainClause = (passage: Passage, { from, to }: Hit): boolean =>
  !figureIn(passage, from, to) &&
  !(["rhythms", "rhythmWords", "measuring", "untils", "apart", "sources"] as const).some((list) =>
    hits(passage, list).some((hit) => hit.from >= from && hit.to <= to),
  );

/** Whether nothing but a rhythm follows: "la déléguée, chaque mois". */
const endsWithRhythm = (passage: Passage, end: number, last: number): boolean =>
  end === last ||
  hits(passage, "rhythms").some(({ from }) => from === end + 1) ||
  passage.numbers.some((numbered) => isEvery(passage, numbered) && numbered.from - end <= 3 && numbered.from > end);

/** A clause that is nothing but a person or a body: "..., la société de transport". */
function alone(passage: Passage, after: number): SlotWords | null {
  for (const hit of hits(passage, "keepers")) {
    if (
      hit.from <= after ||
      holdsSource(passage, hit) ||
      within(passage, "sources", hit.from) ||
      within(passage, "sourceCues", hit.from - 1)
    )
      continue;
    const clause = passage.clauses[passage.clauseOf[hit.from]!]!;
    const whole = clause.to - clause.from <= 7 && plainClause(passage, clause);
    const opens = withArticle(passage, hit.from) === clause.from || hit.from === clause.from;
    if (opens && whole) return quoted(passage, clause.from, clause.to);
    if (opens && endsWithRhythm(passage, phraseEnd(passage, hit.to, grows + 2), clause.to)) return phrase(passage, hit);
  }
  return null;
}

/** The person or body that measures or answers for the figure; "we" alone is none. `after` ends the name. */
export const ownerOf = (passage: Passage, after: number): SlotWords | null =>
  named(passage) ??
  byWhom(passage) ??
  personNamed(passage, after) ??
  besideVerb(passage, after) ??
  alone(passage, after) ??
  subject(passage, after);
