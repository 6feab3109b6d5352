import type { BrokenLink } from "../coherence/link.ts";
import type { Finding } from "../criteria/finding.ts";
import type { Span } from "../language/fold.ts";
import type { Element } from "./elements/elements.ts";
import type { Misplaced } from "./elements/order.ts";
import type { NumberSaid } from "./numbers-said.ts";
import type { PaceVerdict } from "./pace.ts";
import { longestProblem } from "./split.ts";

/** One thing to work on. Its words are content; `key` chooses them, the rest fills them. */
export interface Advice {
  /** "missing", "weak", "number_mismatch", "over_time"...: see `adviceKinds`. */
  kind: AdviceKind;
  /** The part it is about. */
  element: Element | null;
  /** Words of the speech it rests on. */
  quote: string | null;
  /** Words of the canvas that stand against them. */
  against: string | null;
  /** What it counts: seconds, words a minute, times; null where nothing is counted. */
  value: number | null;
}

const adviceKinds = [
  "number_mismatch",
  "missing",
  "over_time",
  "problem_long",
  "order",
  "call_wish",
  "number_not_in_canvas",
  "weak",
  "claim_without_source",
  "beneficiary_mismatch",
  "too_short",
  "pace_fast",
  "pace_slow",
  "fillers",
  "no_pause",
] as const;
export type AdviceKind = (typeof adviceKinds)[number];

export interface AdviceInput {
  elements: Readonly<Record<Element, Span | null>>;
  findings: Readonly<Partial<Record<Element, readonly Finding[]>>>;
  misplaced: readonly Misplaced[];
  numbers: readonly NumberSaid[];
  links: readonly BrokenLink[];
  seconds: number | null;
  allowed: number;
  /** Share of the speech that the problem took, 0 to 1. */
  problemShare: number;
  pace: { verdict: PaceVerdict; wordsPerMinute: number } | null;
  /** Hesitation sounds and filler words a minute; null without times. */
  fillersPerMinute: number | null;
  /** Null where no silence could be measured. */
  pausesPerMinute: number | null;
}

/** Over this share of the time allowed a jury cuts in; under the other one little was said. */
const over = 1.05;
const under = 0.4;
/** Twelve fillers a minute do harm, five do none [doi 10.1002/jaba.1093]. */
export const harmfulFillers = 12;

/** What lacks, the gravest first: without a problem, a solution or a request no jury can say yes. */
const lacks: Readonly<Record<Element, number>> = {
  problem: 96,
  solution: 95,
  call_for_support: 94,
  impact: 72,
  hook: 66,
  beneficiaries: 64,
  feasibility: 63,
  innovation: 60,
  usage_market: 58,
  roadmap: 55,
  conclusion: 54,
};

/** Where the first criterion of a told part is not met, how much it matters. */
const weaknesses: Partial<Record<Element, number>> = {
  call_for_support: 74,
  impact: 52,
  innovation: 51,
  feasibility: 48,
};

/** Whoever the problem names has been heard of: that they are not told of again can wait. */
const namedBefore = 43;
const namesPeople = ({ findings }: Pick<AdviceInput, "findings">): boolean =>
  findings.problem?.some(({ criterion, verdict }) => criterion === "who" && verdict === "met") ?? false;

type Ranked = Advice & { rank: number };
const blank = { element: null, quote: null, against: null, value: null };

function aboutParts({ elements, findings, misplaced }: AdviceInput): Ranked[] {
  const found: Ranked[] = [];
  const ranks = namesPeople({ findings }) ? { ...lacks, beneficiaries: namedBefore } : lacks;
  for (const [element, rank] of Object.entries(ranks) as [Element, number][])
    if (elements[element] === null) found.push({ ...blank, kind: "missing", element, rank });
  for (const [element, rank] of Object.entries(weaknesses) as [Element, number][]) {
    const first = findings[element]?.[0];
    if (elements[element] === null || first === undefined || first.verdict === "met") continue;
    const kind = element === "call_for_support" ? "call_wish" : "weak";
    found.push({ ...blank, kind, element, quote: elements[element].quote, rank });
  }
  const [first] = misplaced;
  if (first !== undefined)
    found.push({ ...blank, kind: "order", element: first.part, quote: elements[first.part]?.quote ?? null, rank: 76 });
  return found;
}

function aboutClaims({ numbers, links }: AdviceInput): Ranked[] {
  const found: Ranked[] = [];
  for (const { standing, quote, against } of numbers) {
    if (standing === "contradicts")
      found.push({ ...blank, kind: "number_mismatch", quote, against: against?.quote ?? null, rank: 100 });
    if (standing === "not_in_canvas") found.push({ ...blank, kind: "number_not_in_canvas", quote, rank: 70 });
  }
  for (const { kind, text, against } of links) {
    if (kind === "beneficiary_mismatch")
      found.push({ ...blank, kind, quote: text.quote, against: against?.quote ?? null, rank: 71 });
    if (kind === "claim_without_source") found.push({ ...blank, kind, quote: text.quote, rank: 50 });
  }
  return found;
}

function aboutDelivery(input: AdviceInput): Ranked[] {
  const { seconds, allowed, problemShare, pace, fillersPerMinute, pausesPerMinute } = input;
  const found: Ranked[] = [];
  const late = seconds !== null && seconds > allowed * over;
  const long = input.elements.problem !== null && problemShare > longestProblem;
  if (long)
    found.push({ ...blank, kind: "problem_long", element: "problem", value: problemShare, rank: late ? 90 : 73 });
  else if (late) found.push({ ...blank, kind: "over_time", value: seconds, rank: 88 });
  if (seconds !== null && seconds < allowed * under)
    found.push({ ...blank, kind: "too_short", value: seconds, rank: 47 });
  if (pace !== null && pace.verdict !== "steady")
    found.push({
      ...blank,
      kind: pace.verdict === "fast" ? "pace_fast" : "pace_slow",
      value: pace.wordsPerMinute,
      rank: 46,
    });
  if (fillersPerMinute !== null && fillersPerMinute >= harmfulFillers)
    found.push({ ...blank, kind: "fillers", value: fillersPerMinute, rank: 45 });
  if (pausesPerMinute !== null && pausesPerMinute < 1)
    found.push({ ...blank, kind: "no_pause", value: pausesPerMinute, rank: 44 });
  return found;
}

const most = 3;

/** Everything worth working on, the gravest first; of one kind about one part, once. */
export function adviceOn(input: AdviceInput): Advice[] {
  const all = [...aboutParts(input), ...aboutClaims(input), ...aboutDelivery(input)];
  all.sort((one, other) => other.rank - one.rank);
  const once = new Map<string, Advice>();
  for (const { rank: _, ...advice } of all) {
    const key = `${advice.kind}:${advice.element ?? ""}`;
    if (!once.has(key)) once.set(key, advice);
  }
  return [...once.values()];
}

/** Three things to work on, not thirty; of the parts that were not told two at most, so that something said is mended too. */
export function firstThree(all: readonly Advice[]): { next: Advice[]; held: Advice[] } {
  const next: Advice[] = [];
  const missing = () => next.filter(({ kind }) => kind === "missing").length;
  for (const advice of all) {
    if (next.length === most) break;
    if (advice.kind !== "missing" || missing() < most - 1) next.push(advice);
  }
  for (const advice of all) if (next.length < most && !next.includes(advice)) next.push(advice);
  return { next, held: all.filter((advice) => !next.includes(advice)) };
}
