/** The eleven parts that a report looks for, in the order in which a pitch tells them. Source: mentoring guide, the pitch. */
export const elements = [
  "hook",
  "problem",
  "solution",
  "beneficiaries",
  "usage_market",
  "innovation",
  "impact",
  "feasibility",
  "roadmap",
  "call_for_support",
  "conclusion",
] as const;
export type Element = (typeof elements)[number];

/** How strongly a unit of speech speaks for each part. */
export type Scores = Readonly<Record<Element, number>>;
