import type { Criterion } from "../finding.ts";
import { survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import { readLine } from "./reading.ts";

/** A line this short is taken to be the goal itself: "vendeuse en pharmacie". */
const shortGoal = 9;

/** The job, internship or training aimed at is named; "n'importe quel travail" is none. */
export const goalNamed: Criterion = ({ text }) => {
  const line = readLine(text);
  const seeking = line.hits.get("seeking")?.[0];
  const wide = line.hits.get("anyJob")?.[0];
  const trades = [...(line.hits.get("trades") ?? []), ...(survey(text).hits.get("segments") ?? [])].sort(
    (one, other) => one.from - other.from,
  );
  const after = trades.find(({ from }) => seeking === undefined || from >= seeking.from) ?? trades[0];
  if (after !== undefined && (seeking !== undefined || line.tokens.length <= shortGoal))
    return found("goal_named", "met", line, Math.min(after.from, seeking?.from ?? after.from), after.to);
  if (after !== undefined) return found("goal_named", "weak", line, after.from, after.to);
  if (wide !== undefined) return found("goal_named", "weak", line, wide.from, wide.to);
  return seeking !== undefined &&
    /^(?:cherche|recherche|looking|seeking|job|stage|poste|emploi|formation)/.test(line.tokens[seeking.from]!.form)
    ? found("goal_named", "weak", line, seeking.from, seeking.to)
    : without("goal_named", "missing");
};
