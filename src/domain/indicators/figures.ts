import { isQuantity } from "../language/numbers.ts";
import type { Moment } from "./moments.ts";
import { formAt, hits, type List, type Numbered, type Passage, sentenceOf, within } from "./passage.ts";
import { isEvery } from "./rhythm.ts";

/** A figure of the indicator: where things stand, where they shall go, or a change of them. */
export interface Figure extends Numbered {
  role: "baseline" | "target" | null;
  /** "-30 %", "20 % de moins": a change, not a level. */
  relative: boolean;
  /** Words give it its role; false when it was left over. */
  told: boolean;
}

const fromWord = /(?:^|[^\p{L}])(?:de|d'|du|depuis|from|من|mn|men|min)\s*$/u;
const toWord =
  /(?:^|[^\p{L}])(?:a|au|aux|vers|jusqu'a|to|until|الي|ل|لـ|حتي|حتي ل|l|7ta l|7tal|htal|hta l)\s*(?:moins de|plus de|environ|about|around|under|less than|more than|at least|at most|اقل من|اكثر من|حوالي|نحو|chi|شي)?\s*[-+]?$/u;
const threshold =
  /(?:^|[^\p{L}])(?:moins de|plus de|dessous de|dessus de|inferieure?s? a|superieure?s? a|under|over|below|above|aged?|older than|younger than|more than|less than|اقل من|اكثر من|دون|فوق|تحت|ages? de|agees? de|kter mn|9el mn|كتر من|قل من|at least|top)\s*$/u;
const afterSpan = /^(apres|after|later|following|plus|بعد|old|mora)$/;
const whole = /(?:^|[^\p{L}])(?:per|par|pour|for every|for each|out of|sur|لكل|من اصل|des|ces|les|the)\s*$/u;

/** The folded words before a number, as far back as a rule looks. */
const wordsBefore = ({ survey }: Passage, { from }: Numbered): string => {
  const start = survey.tokens[from]!.start;
  return survey.folded.text.slice(Math.max(0, start - 40), start);
};

/** "De 4h à 1h30": beside a span of hours, an hour is a span too. */
const isSpan = (passage: Passage, { number }: Numbered): boolean =>
  number.kind === "time" &&
  /^\d+\s?h/i.test(number.quote) &&
  passage.numbers.some((other) => other.number.kind === "duration" && other.number.unit === "hour");

/** Whether the number says something else: an age, a whole, a rhythm, a date, the number of a goal. */
function isAside(passage: Passage, numbered: Numbered, moments: readonly Moment[]): boolean {
  const { number, from, to } = numbered;
  if (!isQuantity(number) && !isSpan(passage, numbered)) return true;
  if (moments.some((moment) => moment.from <= to && moment.to >= from)) return true;
  if (isEvery(passage, numbered) || within(passage, "rhythms", from) || within(passage, "perUnits", from)) return true;
  if (hits(passage, "goals").some((goal) => goal.to < from && from - goal.to <= 3)) return true;
  const before = wordsBefore(passage, numbered);
  if (/^(?:plain|ratio)$/.test(number.kind) && (whole.test(before) || isSample(passage, numbered))) return true;
  if (/(?:n°|\bno|numero|indicateur|indicator|kpi|#|موشر|رقم)\s*$/u.test(before)) return true;
  if (number.kind === "duration" && afterSpan.test(formAt(passage, to + 1))) return true;
  if (number.kind === "duration" && /(?:^|[^\p{L}])(?:apres|after|بعد|mora|dans les)\s*$/u.test(before)) return true;
  if (!threshold.test(before)) return false;
  const stem = before.replace(threshold, "");
  return !toWord.test(stem) && cueBefore(passage, from, -1) === null && !answersEarlier(passage, numbered);
}

/** "7 sur 10 aujourd'hui ; dans deux ans, moins de 2 sur 10": the limit of a figure told before it. */
const answersEarlier = (passage: Passage, { number, from }: Numbered): boolean =>
  passage.numbers.some(
    (other) =>
      other.to < from &&
      passage.clauseOf[other.to]! < passage.clauseOf[from]! &&
      other.number.kind === number.kind &&
      other.number.unit === number.unit,
  );

/** "Enquête auprès de 40 ménages": how many were asked. */
const isSample = (passage: Passage, { from }: Numbered): boolean =>
  hits(passage, "sources").some(
    (hit) => hit.to < from && from - hit.to <= 4 && passage.clauseOf[hit.to] === passage.clauseOf[from],
  ) && cueBefore(passage, from, -1) === null;

/** The role that the words of the same clause before word `at`, and after word `since`, give to a figure. */
function cueBefore(passage: Passage, at: number, since: number): "baseline" | "target" | null {
  let best: { at: number; role: "baseline" | "target" } | null = null;
  const clause = passage.clauseOf[at]!;
  const mark = passage.clauses[clause]!.mark;
  for (const [list, role] of [
    ["starts", "baseline"],
    ["aims", "target"],
  ] as const) {
    for (const hit of hits(passage, list)) {
      if (hit.to >= at || hit.from <= since) continue;
      const theirs = passage.clauseOf[hit.to]!;
      const colon = theirs === clause - 1 && /[:=(→]/.test(mark) && at - hit.to <= 4;
      if ((theirs === clause || colon) && (best === null || hit.to > best.at)) best = { at: hit.to, role };
    }
  }
  return best?.role ?? null;
}

function cueAfter(passage: Passage, at: number, until: number): "baseline" | "target" | null {
  const near = (list: List) =>
    hits(passage, list).find(
      (hit) =>
        hit.from > at &&
        hit.from - at <= 4 &&
        // A cue that stands nearer to the next figure is that one's.
        (hit.from - at <= until - hit.to || passage.clauseOf[until] !== passage.clauseOf[at]) &&
        passage.clauseOf[hit.from] === passage.clauseOf[at],
    );
  const start = near("starts");
  const aim = near("aims");
  if (start !== undefined && (aim === undefined || start.from < aim.from)) return "baseline";
  return aim === undefined ? null : "target";
}

/** "-30 %", "réduire ... de 30 %", "40% less": told as a change. */
function isChange(passage: Passage, numbered: Numbered): boolean {
  const { number, from, to } = numbered;
  if (/^[-−+]/.test(number.quote)) return true;
  return hits(passage, "changes").some((hit) => {
    if (passage.clauseOf[hit.from] !== passage.clauseOf[from]) return false;
    if (hit.from > to)
      return (
        hit.from - to <= 2 &&
        /^(less|fewer|more|moins|plus|en|de|اقل|lower|higher|ناقص|زايد)$/.test(formAt(passage, hit.from))
      );
    const gap = from - hit.to;
    if (gap === 1) return true;
    return gap > 1 && gap < 12 && /(?:^|[^\p{L}])(?:de|d'|by|ب|بنسبه|b)\s*$/u.test(wordsBefore(passage, numbered));
  });
}

function pairUp(passage: Passage, figures: Figure[]): void {
  for (const [index, one] of figures.entries()) {
    const other = figures
      .slice(index + 1)
      .find((next) => sentenceOf(passage, next.from) === sentenceOf(passage, one.from));
    if (other === undefined || /^[-−+]/.test(one.number.quote) || threshold.test(wordsBefore(passage, one))) continue;
    const arrow = /^(?:→|⇒|⟶|->|=>)$/.test(passage.clauses[passage.clauseOf[other.from]!]!.mark);
    const led = fromWord.test(wordsBefore(passage, one)) || cueBefore(passage, one.from, -1) === "baseline";
    const goes = toWord.test(wordsBefore(passage, other)) || formAt(passage, other.from).startsWith("ل");
    if (!(arrow && passage.clauseOf[one.from]! < passage.clauseOf[other.from]!) && !(led && goes)) continue;
    one.role = "baseline";
    other.role = "target";
    for (const figure of [one, other]) {
      figure.told = true;
      figure.relative = false;
    }
    return;
  }
}

const alike = (one: Figure, other: Figure): boolean =>
  one.number.kind === other.number.kind || one.number.kind === "plain" || other.number.kind === "plain";

const sameClause = ({ clauseOf }: Passage, one: { from: number }, other: { from: number }): boolean =>
  clauseOf[one.from] === clauseOf[other.from];

/** "12 % fin 2025 ... 35 % en 2028": a led date may date the start when a later one follows. */
const opensYears = (moment: Moment, moments: readonly Moment[]): boolean =>
  moment.year !== null && moments.some(({ year, from }) => from > moment.to && year !== null && year > moment.year!);

/** Whether a date stands right after the figure without a word of deadline, or right before it. */
export const datedBy = (passage: Passage, figure: Numbered, moments: readonly Moment[]): Moment | undefined =>
  moments.find(
    (moment) =>
      (!moment.led || opensYears(moment, moments)) &&
      !moment.span &&
      ((moment.from > figure.to && moment.from - figure.to <= (sameClause(passage, moment, figure) ? 8 : 5)) ||
        (moment.to < figure.from && figure.from - moment.to <= 3)) &&
      Math.abs(passage.clauseOf[moment.from]! - passage.clauseOf[figure.from]!) <= 1 &&
      (sameClause(passage, moment, figure) ||
        !/[.;؛·\n]/.test(passage.clauses[passage.clauseOf[Math.max(moment.from, figure.from)]!]!.mark)) &&
      !passage.numbers.some(
        ({ from, number }) =>
          isQuantity(number) &&
          !within(passage, "perUnits", from) &&
          from > Math.min(moment.to, figure.to) &&
          from < Math.max(moment.from, figure.from),
      ),
  );

/** Leaves out a figure that belongs to the name ("les femmes qui ont fait quatre visites") when a pair of another kind follows. */
function apartFromName(passage: Passage, figures: readonly Figure[]): Figure[] {
  const later = figures.filter(({ from }) => passage.clauseOf[from]! > 0);
  return figures.filter((figure) => {
    const inName =
      passage.clauseOf[figure.from] === 0 && !figure.relative && cueAfter(passage, figure.to, Infinity) === null;
    const pair = later.length >= 2 && later.every(({ number }) => number.kind === later[0]!.number.kind);
    return !(inName && pair && figure.number.kind !== later[0]!.number.kind);
  });
}

/** The figures of a text with the role each plays. */
export function figuresIn(passage: Passage, moments: readonly Moment[]): Figure[] {
  const figures = apartFromName(
    passage,
    passage.numbers
      .filter((numbered) => !isAside(passage, numbered, moments))
      .map((numbered): Figure => ({ ...numbered, role: null, relative: isChange(passage, numbered), told: false })),
  );
  pairUp(passage, figures);
  if (!figures.some((figure) => figure.role !== null)) {
    for (const [index, figure] of figures.entries()) {
      const since = figures[index - 1]?.to ?? -1;
      const until = figures[index + 1]?.from ?? passage.survey.tokens.length;
      const role = figure.relative
        ? "target"
        : (cueBefore(passage, figure.from, since) ?? cueAfter(passage, figure.to, until));
      if (role === null || figures.some((known) => known.role === role)) continue;
      figure.role = role;
      figure.told = true;
    }
  }
  return settle(passage, figures, moments);
}

/** Gives the roles that no word tells, by what is left: the other half of a pair, or a single figure. */
function settle(passage: Passage, figures: Figure[], moments: readonly Moment[]): Figure[] {
  const baseline = figures.find((figure) => figure.role === "baseline");
  const target = figures.find((figure) => figure.role === "target");
  const free = figures.filter((figure) => figure.role === null);
  if (baseline !== undefined && target === undefined) {
    const next = free.find((figure) => figure.from > baseline.to && alike(figure, baseline));
    if (next !== undefined) next.role = "target";
  } else if (target !== undefined && baseline === undefined) {
    const start = free.find(
      (figure) =>
        (target.relative && figure.number.kind !== "percent") ||
        (alike(figure, target) && (figure.from < target.from || datedBy(passage, figure, moments) !== undefined)),
    );
    if (start !== undefined) start.role = "baseline";
  } else if (target === undefined && free[0] !== undefined) {
    const [one, other] = free;
    const dated = datedBy(passage, one, moments) !== undefined;
    const later = other !== undefined && moments.some(({ from }) => from > other.to && from - other.to <= 5);
    const same = other !== undefined && one.number.unit !== null && one.number.unit === other.number.unit;
    const apart = other !== undefined && alike(one, other) && (dated || later || same);
    if (apart) {
      one.role = "baseline";
      other.role = "target";
    } else one.role = standsAlone(passage, one, moments, dated);
  }
  return figures;
}

/** A figure without a cue: what a project will have delivered is aimed at, what a measure shows is where it stands. */
function standsAlone(
  passage: Passage,
  figure: Figure,
  moments: readonly Moment[],
  dated: boolean,
): "baseline" | "target" {
  const until = moments.some((moment) => moment.led && moment.from > figure.to);
  if (until || (hits(passage, "outputs").length > 0 && !dated)) return "target";
  if (hits(passage, "wishes").some((wish) => wish.from <= 3 && wish.to < figure.from)) return "target";
  return figure.from === 0 || (figure.from < 3 && !dated) ? "target" : "baseline";
}
