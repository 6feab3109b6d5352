import { unitFactor } from "../language/number-units.ts";
import { shareOf } from "../language/numbers.ts";
import { vague } from "./claim-links.ts";
import { denies, equals, isPartOfTwo, isWorkedOut } from "./figure-equality.ts";
import { type Figure, figuresOf, speaksOf } from "./figures.ts";
import type { BrokenLink } from "./link.ts";
import { around, endOf, hasIn, languageOf, type Passage, topicsIn } from "./topics.ts";

/** A measure that goes up tells what is wished for; a difficulty told in a share is another, unless it is "only" so many. */
function goesUp(said: Figure, kept: Figure): boolean {
  if (said.rising !== true || kept.pair !== null) return false;
  return !hasIn(kept.passage, "merely", around(kept.passage, kept.from, "sentence"));
}

const isShare = ({ number }: Figure): boolean => shareOf(number) !== null;

/** Whether two figures could contradict each other at all: shares, or amounts of one kind. */
function comparable(one: Figure, two: Figure): boolean {
  if (isShare(one) || isShare(two)) return isShare(one) && isShare(two);
  return one.number.kind === two.number.kind;
}

/** What a topic in common is worth, in the sentence and beside both figures. */
const weights = { stem: [1, 1.6], theme: [0.6, 1], people: [0.3, 0.5] } as const;

/** How much two figures speak of the same thing. */
function likeness(one: Figure, two: Figure): number {
  const [said, kept] = [speaksOf(one), speaksOf(two)];
  let score = 0;
  for (const topic of said.sentence) {
    if (!kept.sentence.has(topic)) continue;
    const close = said.near.has(topic) && kept.near.has(topic);
    const [far, near] = weights[topic.split(":")[0] as keyof typeof weights];
    score += close ? near : far;
  }
  return score;
}

/** Minutes and hours measure alike. */
const unitOf = ({ number: { unit } }: Figure): string | null => (unit === "minute" ? "hour" : unit);

/** Amounts this many times apart are not two versions of one amount. */
const isFar = (one: Figure, two: Figure, times: number): boolean => {
  const amounts = [one, two].map(({ number }) => number.value * unitFactor(number.unit));
  return Math.max(...amounts) > Math.min(...amounts) * times;
};

/** How many words of the same language the sentences of two figures share. */
function sharedStems(one: Figure, two: Figure): number {
  const kept = speaksOf(two).sentence;
  return [...speaksOf(one).sentence].filter((topic) => topic.startsWith("stem:") && kept.has(topic)).length;
}

/** "15 accidents" and "5 حوادث": what is counted is the same. */
function sameNoun(one: Figure, two: Figure): boolean {
  const [first, second] = [one, two].map(({ passage, to }) => topicsIn(passage, to + 1, to + 1 + nounReach));
  return [...first!].some((topic) => second!.has(topic));
}
const nounReach = 1;

const bars: Readonly<Record<string, number>> = { share: 1.2, plain: 2.6, other: 1.2 };
const bar = (figure: Figure): number =>
  bars[isShare(figure) ? "share" : figure.number.kind === "plain" ? "plain" : "other"]!;

/** How things are does not contradict how they shall be. */
const sameTime = (one: Figure, two: Figure): boolean => (one.role === "aim") === (two.role === "aim");

/** The only figure of its unit by which the problem tells how things are: little else can be meant. */
const isAlone = (figure: Figure, kept: readonly Figure[]): boolean =>
  figure.passage.workshop === "framing" &&
  (isShare(figure) || figure.number.unit !== null) &&
  figure.role === "stand" &&
  kept.filter(
    (other) => other.passage.workshop === "framing" && comparable(figure, other) && unitOf(other) === unitOf(figure),
  ).length === 1;
/** Across languages few words can be held against each other. */
const sameLanguage = (one: Figure, two: Figure): boolean => languageOf(one.passage) === languageOf(two.passage);

/** A distance in figures can only be that distance; a share may be of anything. */
const loneBar = (said: Figure, kept: Figure): number => {
  if (!isShare(said)) return /\d|[٠-٩]/.test(said.number.quote) ? 0 : 0.5;
  if (!sameLanguage(said, kept)) return 0;
  // "40 % des élèves", and no more: nothing else can be meant.
  return [...speaksOf(said).sentence].every((topic) => topic.startsWith("people:")) ? 0.5 : 0.9;
};

/** The figure of the canvas that says another amount of the same thing. */
function contradicted(said: Figure, kept: readonly Figure[]): Figure | undefined {
  let best: { figure: Figure; score: number } | undefined;
  for (const figure of kept) {
    if (!comparable(said, figure) || !sameTime(said, figure) || goesUp(said, figure)) continue;
    if (!isShare(said) && isFar(said, figure, 10)) continue;
    if (unitOf(said) !== unitOf(figure) && !isShare(said) && (isStory(said) || sharedStems(said, figure) < 2)) continue;
    const noun = said.number.kind === "plain" && sameNoun(said, figure) ? 1.6 : 0;
    const likely =
      noun + likeness(said, figure) + (figure.passage.workshop === "framing" && said.role === "stand" ? 0.3 : 0);
    const apart = unitOf(said) === unitOf(figure) || isShare(said) ? 0 : 0.7;
    const score = likely - apart;
    const least =
      isAlone(figure, kept) && !isStory(said) && !isFar(said, figure, 3) ? loneBar(said, figure) : bar(said);
    if (score >= least && (best === undefined || score > best.score)) best = { figure, score };
  }
  return best?.figure;
}

const parenthesis = /[(（[]([^()\]]*\p{L}{3,}[^()\]]*)[)）\]]/gu;
const onlyUnits = /^[\s\d.,%]*(km|kg|dh|mad|min|heures?|jours?|ans|mois|درهم|كلم|dirhams?)?[\s\d.,%]*$/iu;

/** A source is named: "selon le registre", "(délégation, 2025)", "source : ...". */
function isSourced(passage: Passage, at?: number): boolean {
  const { read } = passage;
  const part = at === undefined ? { from: 0, to: read.tokens.length - 1 } : around(passage, at, "sentence");
  if (hasIn(passage, "sources", part) || hasIn(passage, "vouching", part)) return true;
  const start = read.folded.at[read.tokens[part.from]?.start ?? 0]!;
  const end = read.folded.at[read.tokens[part.to]?.end ?? 0]! + 1;
  return [...read.original.slice(start, end).matchAll(parenthesis)].some(([, inside]) => !onlyUnits.test(inside!));
}

const according = /^(selon|according|حسب|7sab|7asab)$/;

/** "Selon l'association, trois places se libèrent": told to be believed. */
function isAttributed(passage: Passage, at: number): boolean {
  const { from, to } = around(passage, at, "sentence");
  return passage.read.tokens.slice(from, to + 1).some(({ form }) => according.test(form));
}

/** "Deux jours après", "cent moteurs", "la moitié de son salaire": a manner of telling, when it contradicts nothing. */
function isTold({ number, passage, to }: Figure): boolean {
  if (/\d|[٠-٩]/.test(number.quote) || (number.kind === "plain" && isAttributed(passage, to))) return false;
  if (/\p{L}\s(et demie?|and a half)$/iu.test(number.quote)) return false;
  const after = passage.read.tokens.slice(to + 1, to + 3).map(({ form }) => form);
  if (number.of !== undefined) return after.some((form) => /^(son|sa|ses|his|her|mon|ma|my)$/.test(form));
  if (number.kind === "plain") return number.value <= 20 || number.value === 100 || number.value === 1000;
  return number.kind !== "money" && number.value <= 12;
}

/** The figure that most needs a source: a share, then money, then the rest. */
const weight = ({ number }: Figure): number => (shareOf(number) !== null ? 0 : number.kind === "duration" ? 2 : 1);

/** Whose canvas a part of the pitch is drawn from: until it is written, its figures have nothing to be held against. */
const homes: Readonly<Record<string, readonly string[]>> = {
  solution: ["solution"],
  usage_market: ["solution"],
  innovation: ["solution"],
  feasibility: ["solution"],
  proof: ["solution"],
  beneficiaries: ["solution", "impact"],
  impact: ["impact"],
};
const hasHome = (field: string, canvas: readonly Passage[]): boolean =>
  homes[field] === undefined || canvas.some(({ workshop }) => homes[field]!.includes(workshop));

/** "Fatima walked 8 km": a story at the beginning or the end tells amounts that no canvas needs to hold. */
const isStory = ({ number, passage: { field } }: Figure): boolean =>
  (field === "hook" || field === "conclusion") && shareOf(number) === null && number.unit !== null;

const silent = new Set(["roles", "objections", "call_for_support", "roadmap"]);
const endOfFigure = (figure: Figure) => ({ ...endOf(figure.passage, figure), quote: figure.number.quote });

/** Figures of the pitch against those of the canvases, and the sources behind them. */
export function figureLinks(canvas: readonly Passage[], pitch: readonly Passage[]): BrokenLink[] {
  const kept = canvas.flatMap(figuresOf);
  const written = canvas.length > 0;
  // A source named in any part of the problem answers for all of it.
  const sourcedProblem = canvas.some((passage) => passage.workshop === "framing" && isSourced(passage));
  const sourcedPitch = pitch.some((passage) => isSourced(passage));
  const found: BrokenLink[] = [];
  for (const passage of pitch) {
    if (silent.has(passage.field)) continue;
    const unsourced: Figure[] = [];
    const claimed = vague(passage);
    for (const said of figuresOf(passage)) {
      if (said.role === "ask") continue;
      const homeless = !hasHome(passage.field, canvas);
      if (homeless && (!isShare(said) || said.role === "aim" || passage.field === "impact")) continue;
      const text = endOfFigure(said);
      const same = kept.filter((figure) => equals(said, figure) && !isOther(said, figure, kept));
      if (same.length === 0 && written) {
        if (isWorkedOut(said, kept) || isPartOfTwo(said, kept)) continue;
        const against = contradicted(said, kept);
        if (against !== undefined) found.push({ kind: "number_mismatch", text, against: endOfFigure(against) });
        else if (
          !homeless &&
          !isTold(said) &&
          !isStory(said) &&
          !claimed.some(({ from, to }) => from <= said.from && to >= said.to)
        )
          found.push({ kind: "number_not_in_canvas", text, against: null });
      } else if (
        needsSource(said, same, sourcedProblem) &&
        !sourcedPitch &&
        !isStory(said) &&
        passage.field !== "beneficiaries"
      )
        unsourced.push(said);
    }
    // One a field: the question "where do these figures come from?" is asked once.
    const [first] = unsourced.sort((one, other) => weight(one) - weight(other) || one.from - other.from);
    if (first !== undefined) found.push({ kind: "claim_without_source", text: endOfFigure(first), against: null });
  }
  return found;
}

/** The same number of another thing, while the problem tells this very thing with another number. */
function isOther(said: Figure, same: Figure, kept: readonly Figure[]): boolean {
  if (!isShare(said) || said.role !== "stand" || same.passage.workshop === "framing" || same.pair !== null)
    return false;
  const against = contradicted(said, kept);
  return against?.passage.workshop === "framing" && likeness(said, against) >= likeness(said, same) + beyond;
}
const beyond = 1;

/** A figure of how things are, which the problem tells too (or nothing does), with no source where it stands. */
function needsSource(said: Figure, same: readonly Figure[], sourcedProblem: boolean): boolean {
  if (said.role !== "stand" || said.pair === "to") return false;
  if (same.some(({ role, pair }) => role === "aim" && pair !== "from")) return false;
  if (same.length === 0) return true;
  const told = same.filter(({ passage }) => passage.workshop === "framing");
  return (
    told.length > 0 &&
    !sourcedProblem &&
    !same.some(({ passage, from }) => isSourced(passage, passage.workshop === "framing" ? undefined : from))
  );
}

/** "13 sur 20" that fail and "7 sur 20" that pass: two shares of one whole. */
function makeWhole({ number: one }: Figure, { number: other }: Figure): boolean {
  return Math.abs((shareOf(one) ?? 0) + (shareOf(other) ?? 0) - 1) < 0.0101;
}

const period =
  /^(mois|an|jour|semaine|saison|month|year|day|week|season|شهر|سنه|عام|يوم|اسبوع|موسم|نهار|سيمانه|chher|3am|nhar|simana)$/;
const per = /^(par|per|a|chaque|every|each|في|كل|ف|f|kol)$/;

/** "900 درهم في الشهر": so much a month is no price of one. */
function isRate({ passage, from }: Figure): boolean {
  const { tokens } = passage.read;
  const { from: first, to } = around(passage, from, "sentence");
  const sentence = tokens.slice(first, to + 1);
  return sentence.some(
    ({ forms }, at) => forms.some((form) => period.test(form)) && per.test(sentence[at - 1]?.form ?? ""),
  );
}

/** "De 50 % à 75 % de femmes venues à 3 consultations sur 4": a share that says what is measured. */
const isQualifier = (said: Figure, figures: readonly Figure[]): boolean =>
  figures.some(
    (other) =>
      other.pair !== null &&
      other.passage === said.passage &&
      said.passage.read.tokens[other.from]!.sentence === said.passage.read.tokens[said.from]!.sentence,
  );

/** Where a later canvas starts from another figure than the problem told. */
export function startingLinks(problem: readonly Passage[], later: readonly Passage[]): BrokenLink[] {
  const kept = problem.flatMap(figuresOf);
  const figures = later.flatMap(figuresOf);
  return figures.flatMap((said): BrokenLink[] => {
    if (said.role !== "stand" || said.number.kind === "plain" || kept.some((figure) => equals(said, figure))) return [];
    if (said.pair !== "from" && (!isShare(said) || isQualifier(said, figures))) return [];
    const against = kept
      .filter((figure) => comparable(said, figure) && figure.role !== "ask" && denies(said) === denies(figure))
      .filter((figure) => !goesUp(said, figure))
      .filter((figure) => !makeWhole(said, figure) && isRate(said) === isRate(figure))
      .filter((figure) => isShare(said) || !isFar(said, figure, 4))
      .map((figure) => ({ figure, score: likeness(said, figure) }))
      .filter(({ score }) => score >= 1.8)
      .sort((one, other) => other.score - one.score)[0];
    if (against === undefined) return [];
    return [{ kind: "number_mismatch", text: endOfFigure(said), against: endOfFigure(against.figure) }];
  });
}
