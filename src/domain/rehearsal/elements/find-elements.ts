import { conclusionOf } from "./conclusion.ts";
import { type Element, elements } from "./elements.ts";
import { hookOf } from "./hook.ts";
import type { SpeechSurvey, Told } from "./scores.ts";

/** How strongly a unit must speak for a part that it carries, and for a second one beside it. */
const enough: Readonly<Record<Element, { alone: number; beside: number }>> = {
  hook: { alone: 9, beside: 9 },
  problem: { alone: 0.45, beside: 1.1 },
  solution: { alone: 0.5, beside: 1.1 },
  beneficiaries: { alone: 0.45, beside: 0.6 },
  usage_market: { alone: 0.6, beside: 0.85 },
  innovation: { alone: 0.55, beside: 0.75 },
  impact: { alone: 0.55, beside: 1.15 },
  feasibility: { alone: 0.55, beside: 1.2 },
  roadmap: { alone: 0.55, beside: 0.95 },
  call_for_support: { alone: 0.6, beside: 0.9 },
  conclusion: { alone: 9, beside: 9 },
};

const middle = elements.filter((one) => one !== "hook" && one !== "conclusion");
const leastWords = 3;

const plainly = 0.9;
/** Until the solution is told a pitch speaks of the problem; after it, of what becomes of it. */
const early: Partial<Record<Element, number>> = { problem: 0.2, feasibility: -0.2, usage_market: -0.2, roadmap: -0.15 };
const late: Partial<Record<Element, number>> = { problem: -0.25, feasibility: 0.05, usage_market: 0.05 };

/** The units with their scores moved by where they stand. */
export function placed(told: readonly Told[]): Told[] {
  const solution = told.findIndex(({ scores }) => scores.solution >= plainly && scores.solution >= scores.problem);
  return told.map((one, at) => {
    if (solution < 0) return one;
    const scores = { ...one.scores };
    for (const [element, shift] of Object.entries(at < solution ? early : late) as [Element, number][])
      scores[element] += shift;
    return { ...one, scores };
  });
}

/** The part that each unit carries; null for greetings, slogans and what speaks for none. */
export function carried(told: readonly Told[]): (Element | null)[] {
  return told.map(({ scores, telling, introduces }) => {
    if (telling < leastWords) return null;
    const best = middle.reduce((one, other) => (scores[other] > scores[one] ? other : one));
    return scores[best] >= (introduces ? plainly : enough[best].alone) ? best : null;
  });
}

/** The unit that tells each part best, by its place; null for a part that was not told. */
export function findElements(all: SpeechSurvey, told: readonly Told[]): Record<Element, number | null> {
  const parts = carried(told);
  const found = Object.fromEntries(elements.map((one) => [one, null])) as Record<Element, number | null>;
  const solution = parts.indexOf("solution");
  for (const element of middle) {
    let best = -1;
    for (const [at, one] of told.entries()) {
      const least = parts[at] === element ? enough[element].alone : enough[element].beside;
      if (one.telling < leastWords || one.scores[element] < least) continue;
      if (one.introduces && parts[at] !== element) continue;
      // A unit that is about it tells it rather than one that touches it.
      const score = one.scores[element] + about(element, at);
      const known = best < 0 ? -1 : told[best]!.scores[element] + about(element, best);
      if (score > known) best = at;
    }
    if (best >= 0) found[element] = best;
  }
  // Where nothing at all was told, nothing faint is taken for it.
  if (middle.some((one) => found[one] !== null)) {
    found.problem ??= likeliest(told, parts, "problem");
    found.solution ??= likeliest(told, parts, "solution") ?? spare("solution");
  }
  // What is new about a thing that was not told is the thing.
  if (found.solution === null && found.innovation !== null && told[found.innovation]!.scores.solution >= unnamed) {
    found.solution = found.innovation;
    found.innovation = null;
  }
  found.hook = hookOf(all, told, parts);
  found.conclusion = conclusionOf(all, told, parts, found);
  return found;

  /** A unit whose own part is told better elsewhere. */
  function spare(element: Element): number | null {
    const at = told.findIndex(({ scores }, one) => {
      const own = parts[one];
      return own != null && own !== "problem" && found[own] !== one && scores[element] >= faintly;
    });
    return at < 0 ? null : at;
  }

  /** A problem is told before what answers it; named after, it is recalled. */
  function about(element: Element, at: number): number {
    if (parts[at] !== element) return 0;
    return element === "problem" && at < solution ? 2 : 1;
  }
}

/** What a pitch can hardly be without is looked for in what speaks for nothing else. */
const faintly = 0.6;
const unnamed = 0.5;

function likeliest(told: readonly Told[], parts: readonly (Element | null)[], element: Element): number | null {
  let best: number | null = null;
  for (const [at, { scores, telling, introduces }] of told.entries()) {
    if (parts[at] !== null || introduces || telling <= leastWords || scores[element] < faintly) continue;
    if (best === null || scores[element] > told[best]!.scores[element]) best = at;
  }
  return best;
}
