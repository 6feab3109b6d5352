import { findNumbers } from "../../language/numbers.ts";
import type { Criterion } from "../finding.ts";
import { type Group, groups } from "../groups.ts";
import type { Hit } from "../lexicon/entry.ts";
import * as roles from "../lexicon/roles.ts";
import { quantityIn } from "../quantities.ts";
import { evidence } from "../statement/evidence.ts";
import { specific } from "../statement/specific.ts";
import { hitsOf, type Survey, survey, surveyor } from "../survey.ts";
import { found, without } from "../verdicts.ts";

const roleLists = surveyor(() => ({
  users: roles.users,
  payers: roles.payers,
  gainers: roles.gainers,
  counts: roles.counts,
}));

const first = (read: Survey, labels: readonly string[]): Hit[] =>
  labels.flatMap((label) => hitsOf(read, label).slice(0, 1)).sort((one, other) => one.from - other.from);

/** Who uses it, who pays and whose life changes are told apart, even when two of them are the same person. */
export const rolesApart: Criterion = ({ text }) => {
  const read = roleLists(text);
  const named = first(read, ["users", "payers", "gainers"]);
  const payer = hitsOf(read, "payers").length > 0;
  const from = named[0]?.from;
  if (from === undefined) {
    const [group] = groups(survey(text));
    return group === undefined
      ? without("roles_apart", "missing")
      : found("roles_apart", "weak", read, group.from, group.to);
  }
  const people = new Set(groups(survey(text)).map((group) => group.from)).size;
  const apart = named.length === 3 || (named.length === 2 && payer && people >= 2);
  return found("roles_apart", apart ? "met" : "weak", read, from, apart ? named.at(-1)!.to : named[0]!.to);
};

const listing = /^(et|ou|les|des|aux|and|or|the|ainsi|que|aussi|w|o|ou|la|le|l)$/;
const severalGroups = 3;

/** "Les agriculteurs, les étudiants, les touristes": groups in a row with nothing told of them. */
function row(read: Survey): Hit | undefined {
  const all = groups(read);
  // "Femmes enceintes" is one group, though "femmes" and "enceintes" are found in it.
  const inAnother = (group: Group) =>
    all.some(({ from, to }) => from <= group.from && to >= group.to && to - from > group.to - group.from);
  const named = all
    .filter((group) => group.rank !== "people" && !inAnother(group))
    .sort((one, other) => one.from - other.from);
  let start = 0;
  for (let at = 1; at < named.length; at += 1) {
    const between = read.tokens.slice(named[at - 1]!.to + 1, named[at]!.from);
    if (named[at]!.from <= named[at - 1]!.to) continue;
    if (between.length > 3 || !between.every(({ form }) => listing.test(form) || form.length <= 2)) start = at;
    if (at - start + 1 >= severalGroups) return { from: named[start]!.from, to: named[at]!.to };
  }
  return undefined;
}

/** "مريضاً بالقلب": a condition hung on a broad word. */
const conditioned = /^بال\p{Script=Arabic}{3,}$/u;

/** One segment that could be met in one place, not a row of them, nor everyone. */
export const oneSegment: Criterion = (input) => {
  const read = survey(input.text);
  const several = row(read);
  if (several !== undefined) return found("one_segment", "weak", read, several.from, several.to);
  const everyone = hitsOf(read, "everyone")[0];
  if (everyone !== undefined) return found("one_segment", "missing", read, everyone.from, everyone.to);
  const seen = specific(input);
  const ill = groups(read).find(({ to }) => conditioned.test(read.tokens[to + 1]?.form ?? ""));
  if (seen.verdict !== "met" && ill !== undefined) return found("one_segment", "met", read, ill.from, ill.to + 1);
  return { ...seen, criterion: "one_segment" };
};

/** How many they are, and where that number comes from. */
export const sizeSourced: Criterion = (input) => {
  const read = survey(input.text);
  const size = quantityIn(read) ?? findNumbers(input.text).find(({ kind }) => kind === "plain" || kind === "percent");
  if (size === undefined) return without("size_sourced", "missing");
  const sourced = evidence(input).verdict === "met" || hitsOf(roleLists(input.text), "counts").length > 0;
  const { quote, start, end } = size;
  return { criterion: "size_sourced", verdict: sourced ? "met" : "weak", quote, start, end };
};
