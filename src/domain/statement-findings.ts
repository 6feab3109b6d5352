import type { Finding } from "./criteria/finding.ts";
import { checkText } from "./criteria/registry.ts";

/** The eight criteria of a problem statement, in the order in which a mentor asks for them. */
export const pieces = ["what", "who", "specific", "where_when", "magnitude", "evidence"] as const;
export const faults = ["no_solution", "one_problem"] as const;
export const statementCriteria = [...pieces, ...faults] as const;
export type StatementCriterion = (typeof statementCriteria)[number];

export type Findings = Readonly<Record<StatementCriterion, Finding>>;

const remembered = new Map<string, Findings>();
const memoryLimit = 4000;

/** The eight findings of one text. A message is checked once and looked up for as long as the team talks. */
export function statementFindings(text: string): Findings {
  const known = remembered.get(text);
  if (known) return known;
  const found = checkText([...statementCriteria], { text, notOwn: [] });
  const findings = Object.fromEntries(found.map((finding) => [finding.criterion, finding])) as unknown as Findings;
  if (remembered.size >= memoryLimit) remembered.delete(remembered.keys().next().value!);
  remembered.set(text, findings);
  return findings;
}
