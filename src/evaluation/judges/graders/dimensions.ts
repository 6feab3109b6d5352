/**
 * What model graders look at in a reply: the dimensions of MRBench (Maurya et al., "Unifying AI tutor evaluation", NAACL
 * 2025), their anchors written for mentoring in `prompts/judges/<dimension>.md`. On each, 2 is best.
 */
export const dimensions = [
  "mistake_identification",
  "mistake_location",
  "guidance",
  "actionability",
  "revealing",
  "coherence",
  "tone",
] as const;
export type Dimension = (typeof dimensions)[number];

/** "none": the dimension does not apply to this reply. */
export const levels = ["0", "1", "2", "none"] as const;
export type Level = (typeof levels)[number];

export const best = 2;
