import type { Finding } from "../criteria/finding.ts";
import { checkText } from "../criteria/registry.ts";
import { remembering } from "../remembering.ts";

/** The eight criteria of a problem statement, in the order in which a mentor asks for them. */
export const pieces = ["what", "who", "specific", "where_when", "magnitude", "evidence"] as const;
export const faults = ["no_solution", "one_problem"] as const;
export const statementCriteria = [...pieces, ...faults] as const;
export type StatementCriterion = (typeof statementCriteria)[number];

export type Findings = Readonly<Record<StatementCriterion, Finding>>;

/** The eight findings of one text. A message is checked once and looked up for as long as the team talks. */
export const statementFindings = remembering((text: string): Findings => {
  const found = checkText([...statementCriteria], { text, notOwn: [] });
  return Object.fromEntries(found.map((finding) => [finding.criterion, finding])) as unknown as Findings;
});
