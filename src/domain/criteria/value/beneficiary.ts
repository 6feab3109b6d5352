import type { Criterion } from "../finding.ts";
import { type Group, groups } from "../groups.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import { servedBody } from "./served.ts";

const citizens =
  /^(l|al)?(citoyens?|citoyennes?|citizens?|habitants?|population|populations|mowatinin|mouwatinin)$|^[وف]?[بلك]?(ل|ال)?(مواطن(ين|ون|ات)?|ساكنه|سكان)$/;
const narrowed =
  /^(qui|que|who|with|in|from|living|without|en|ayant|vivant|sans|dont|agees?|de|du|des|of|ديال|dyal|اللي|لي|الذين|li|lli)$/;
const rivals = /^(competitors?|concurrents?|rivals?|منافس\p{L}*|المنافس\p{L}*)$/u;

/** "Les citoyens", "people who cannot read": broad, yet somebody; "les gens" alone is not. */
const somebody = (read: Survey, group: Group): boolean =>
  group.rank !== "people" ||
  citizens.test(read.tokens[group.from]!.form) ||
  narrowed.test(read.tokens[group.to + 1]?.form ?? "");

const determiner = /^(les|des|aux|ces|nos|leurs|the|these|our|had|hadok|هاد|هؤلاء)$/;

/** Those for whom the offer is are named; people, everyone or "you" are no one in particular. */
export const beneficiary: Criterion = ({ text }) => {
  const read = survey(text);
  const named = groups(read).filter((group) => !rivals.test(read.tokens[group.to]!.form));
  const group = named.find((one) => somebody(read, one));
  if (group !== undefined) {
    const from = determiner.test(read.tokens[group.from - 1]?.form ?? "") ? group.from - 1 : group.from;
    return found("beneficiary", "met", read, from, group.to);
  }
  const body = servedBody(text);
  if (body !== undefined) return found("beneficiary", "met", read, body.from, body.to);
  const faceless = named[0] ?? hitsOf(read, "everyone")[0] ?? hitsOf(read, "society")[0];
  return faceless === undefined
    ? without("beneficiary", "missing")
    : found("beneficiary", "weak", read, faceless.from, faceless.to);
};
