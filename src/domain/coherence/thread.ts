import { brokenLinks } from "./broken-links.ts";
import type { BrokenLink, Canvases, ThreadEnd } from "./link.ts";
import { painEnd } from "./pain.ts";
import { namedByProblem } from "./people.ts";
import { endOf, type Passage, passagesOf, sentencesOf } from "./topics.ts";

export const threadSteps = ["problem", "people", "pain", "feature", "data", "indicator", "slide", "claim"] as const;
export type ThreadStep = (typeof threadSteps)[number];

export interface ThreadNode {
  step: ThreadStep;
  /** The words that carry the step, at most three; none: nothing is written yet. */
  ends: ThreadEnd[];
}

export interface ThreadLink {
  from: ThreadStep;
  to: ThreadStep;
  /** Broken: something of `to` comes apart from what stands before it. Open: one of the two is not written yet. */
  state: "whole" | "broken" | "open";
  broken: BrokenLink[];
}

export interface Thread {
  nodes: ThreadNode[];
  links: ThreadLink[];
}

const spoken = new Set(["hook", "message", "proof", "conclusion"]);
const shown = 3;

/** The step that a field of the canvases carries. */
function stepOf({ workshop, field }: Pick<ThreadEnd, "workshop" | "field">): ThreadStep {
  if (workshop === "pitch") return spoken.has(field) ? "claim" : "slide";
  if (workshop === "impact") return "indicator";
  if (workshop === "solution") return field === "data_needed" ? "data" : "feature";
  return field === "who" ? "people" : field === "magnitude" ? "pain" : "problem";
}

/** The first sentence of each of these fields that is written, in this order. */
const firsts = (passages: readonly Passage[], fields: readonly string[]): ThreadEnd[] =>
  fields.flatMap((field) => {
    const passage = passages.find((one) => one.field === field);
    const [first] = passage === undefined ? [] : sentencesOf(passage);
    return passage === undefined || first === undefined ? [] : [endOf(passage, first)];
  });

/** Every sentence of a field that lists things: features, indicators. */
const lines = (passages: readonly Passage[], field: string): ThreadEnd[] =>
  passages
    .filter((one) => one.field === field)
    .flatMap((passage) => sentencesOf(passage).map((hit) => endOf(passage, hit)));

function peopleEnds(framing: readonly Passage[]): ThreadEnd[] {
  const written = firsts(framing, ["who"]);
  if (written.length > 0) return written;
  const named = namedByProblem(framing);
  return named === undefined ? [] : [endOf(named.passage, named.hit)];
}

function painEnds(framing: readonly Passage[]): ThreadEnd[] {
  const written = firsts(framing, ["magnitude"]);
  const pain = framing.some(({ field }) => field === "statement") ? painEnd(framing) : null;
  return written.length > 0 || pain === null ? written : [pain];
}

function endsOf(canvases: Canvases): Readonly<Record<ThreadStep, ThreadEnd[]>> {
  const framing = passagesOf(canvases, "framing");
  const solution = passagesOf(canvases, "solution");
  const impact = passagesOf(canvases, "impact");
  const pitch = passagesOf(canvases, "pitch");
  const features = lines(solution, "features");
  const indicators = lines(impact, "indicators");
  return {
    problem: firsts(framing, ["statement"]),
    people: peopleEnds(framing),
    pain: painEnds(framing),
    feature: features.length > 0 ? features : firsts(solution, ["value_proposition"]),
    data: firsts(solution, ["data_needed"]),
    indicator: indicators.length > 0 ? indicators : firsts(impact, ["expected_results"]),
    slide: firsts(pitch, ["problem", "solution", "impact", "beneficiaries", "innovation"]),
    claim: firsts(pitch, ["message", "proof", "hook", "conclusion"]),
  };
}

/** The thread from the problem to the spoken word. A broken link hangs before the later of its two ends. */
export function threadOf(canvases: Canvases): Thread {
  const ends = endsOf(canvases);
  const broken = brokenLinks(canvases);
  const nodes = threadSteps.map((step): ThreadNode => ({ step, ends: ends[step].slice(0, shown) }));
  const links = threadSteps.slice(1).map((to, at): ThreadLink => {
    const from = threadSteps[at]!;
    const here = broken.filter((link) => stepOf(link.text) === to);
    const open = ends[from].length === 0 || ends[to].length === 0;
    return { from, to, state: here.length > 0 ? "broken" : open ? "open" : "whole", broken: here };
  });
  return { nodes, links };
}
