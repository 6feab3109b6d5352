import type { Criterion } from "../finding.ts";
import { groups, relatives } from "../groups.ts";
import { hitsOf, survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";

const determiner = /^(les|des|aux|ces|nos|leurs|certains|certaines|ma|mon|mes|the|these|our|my|had|hadok|هاد|هؤلاء)$/;

/** A human group that lives the difficulty is named, even broadly. Everyone is no one; a society is hardly someone. */
export const who: Criterion = ({ text }) => {
  const read = survey(text);
  const [group] = groups(read);
  if (group !== undefined) {
    const from = determiner.test(read.tokens[group.from - 1]?.form ?? "") ? group.from - 1 : group.from;
    // The name of the group stands by itself: what a relative clause adds is for `specific`.
    const clause = read.tokens.findIndex((token, at) => at > group.from && at <= group.to && relatives.has(token.form));
    return found("who", "met", read, from, clause > 0 ? clause - 1 : group.to);
  }
  const faceless = hitsOf(read, "society")[0] ?? hitsOf(read, "everyone")[0];
  if (faceless !== undefined) return found("who", "weak", read, faceless.from, faceless.to);
  return without("who", "missing");
};
