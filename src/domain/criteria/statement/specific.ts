import type { Criterion } from "../finding.ts";
import { groups, narrowing } from "../groups.ts";
import { placesIn } from "../places.ts";
import { hitsOf, survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";

const reach = 4;

/** The group is a real segment (job, age, condition, place), not everyone or people. Never met without `who`. */
export const specific: Criterion = ({ text }) => {
  const read = survey(text);
  const named = groups(read);
  const placed = placesIn(read).length > 0;
  const faceless = named.find((group) => group.rank === "people");
  for (const group of named) {
    // "Les gens ne trouvent pas les plombiers": those who are sought are not those who live it.
    const sought =
      faceless !== undefined &&
      group.from - faceless.to > reach &&
      read.tokens[group.from]!.clause === read.tokens[faceless.from]!.clause;
    if (sought) continue;
    const to = narrowing(read, group, placed);
    if (to !== undefined) return found("specific", "met", read, Math.min(group.from, to), Math.max(group.to, to));
  }
  const broad = named[0] ?? hitsOf(read, "society")[0] ?? hitsOf(read, "everyone")[0];
  return broad === undefined ? without("specific", "missing") : found("specific", "weak", read, broad.from, broad.to);
};
