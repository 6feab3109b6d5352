import type { Element } from "./elements/elements.ts";

/** A stretch of the pitch with its share of the time. */
export interface SplitPart {
  id: string;
  /** Seconds it is given in a pitch of the split's whole length. */
  seconds: number;
  elements: readonly Element[];
}

/** Five minutes by default; a proposal, to be confirmed by the programme (mentoring guide, the pitch). */
export const proposedSplit: readonly SplitPart[] = [
  { id: "hook", seconds: 20, elements: ["hook"] },
  { id: "problem", seconds: 50, elements: ["problem"] },
  { id: "solution", seconds: 70, elements: ["solution", "beneficiaries"] },
  { id: "innovation", seconds: 30, elements: ["innovation"] },
  { id: "impact", seconds: 50, elements: ["impact"] },
  { id: "feasibility", seconds: 40, elements: ["feasibility", "roadmap", "usage_market"] },
  { id: "team_and_call", seconds: 40, elements: ["call_for_support", "conclusion"] },
];
export const proposedSeconds = 300;
/** The problem keeps under this share of the time. */
export const longestProblem = 1 / 3;

/** A split stretched to the time allowed. */
export function splitFor(split: readonly SplitPart[], allowed: number): SplitPart[] {
  const whole = split.reduce((sum, { seconds }) => sum + seconds, 0);
  return split.map((part) => ({ ...part, seconds: (part.seconds * allowed) / whole }));
}
