import type { Criterion } from "../finding.ts";
import { groups } from "../groups.ts";
import { bodies } from "../lexicon/served.ts";
import { hitsOf, type Survey, survey, surveyor } from "../survey.ts";
import { alternative } from "../value/alternative.ts";
import { offer } from "../value/offer.ts";
import { found, without } from "../verdicts.ts";
import { placedNumbers, speech } from "./speech.ts";

const houses = surveyor(() => ({ bodies }));
const reach = 8;

/** Who stands near a word: a group of people, or a house that could pay. */
function actorNear(read: Survey, at: number): { from: number; to: number } | undefined {
  const { sentence } = read.tokens[at]!;
  const near = (hit: { from: number; to: number }) =>
    read.tokens[hit.from]!.sentence === sentence && Math.abs(hit.from - at) <= reach;
  return (
    groups(survey(read.original)).find(near) ??
    hitsOf(houses(read.original), "bodies").find(near) ??
    hitsOf(read, "addressees").find((hit) => near(hit) && hit.from !== at)
  );
}

/** Who pays is named. */
export const payer: Criterion = ({ text }) => {
  const read = speech(text);
  const paying = hitsOf(read, "payers");
  for (const word of paying) {
    const who = actorNear(read, word.from);
    if (who !== undefined) return found("payer", "met", read, Math.min(who.from, word.from), Math.max(who.to, word.to));
  }
  const [first] = paying;
  return first === undefined ? without("payer", "missing") : found("payer", "weak", read, first.from, first.to);
};

const free = /\b(?:gratuit\w*|free|fabor|batel)\b|مجان|فابور|باطل/u;
const models =
  /\b(?:freemium|abonnement|commission|marge|prix|tarif|cout|subscription|pricing|price|fee|margin|taman|abonement)\b|اشتراك|عموله|الثمن|تسعير|السعر/u;

/** What it costs the one who pays: an amount, or free with somebody who bears it. */
export const price: Criterion = ({ text }) => {
  const read = speech(text);
  const amount = placedNumbers(read).find(({ number }) => number.kind === "money");
  if (amount !== undefined) return found("price", "met", read, amount.from, amount.to);
  const percent = placedNumbers(read).find(
    ({ number, from }) =>
      number.kind === "percent" && hitsOf(read, "payers").some((hit) => Math.abs(hit.from - from) <= reach),
  );
  if (percent !== undefined) return found("price", "met", read, percent.from, percent.to);
  const said = free.exec(read.folded.text);
  if (said !== null) {
    const at = read.tokens.findIndex((token) => token.end > said.index);
    return found("price", hitsOf(read, "payers").length > 0 ? "met" : "weak", read, at, at);
  }
  return without("price", models.test(read.folded.text) ? "weak" : "missing");
};

/** How it reaches people: a channel, people who have taken it up, or how many might. */
export const marketReach: Criterion = ({ text }) => {
  const read = speech(text);
  const counted = placedNumbers(read).find(
    ({ from, to, number }) =>
      number.kind === "plain" && hitsOf(read, "uptake").some((hit) => hit.from - to <= 4 && from - hit.to <= 4),
  );
  const channel = hitsOf(read, "channels")[0];
  if (counted !== undefined) return found("market_reach", "met", read, counted.from, counted.to);
  if (channel !== undefined) return found("market_reach", "met", read, channel.from, channel.to);
  const uptake = hitsOf(read, "uptake")[0];
  return uptake === undefined
    ? without("market_reach", "missing")
    : found("market_reach", "weak", read, uptake.from, uptake.to);
};

/** What stands between what exists and what it fails to do. */
const limits = /^(mais|sauf|cependant|but|yet|however|except|و?لكن\p{L}{0,3}|غير|الا|walakin|walakine)$/u;

/** What is new is said against what exists; "innovative" or "the first" alone is not. */
export const newAgainst: Criterion = (input) => {
  const read = speech(input.text);
  const against = hitsOf(offer(input.text), "comparisons")[0];
  if (against !== undefined) return found("new_against", "met", read, against.from, against.to);
  const before = hitsOf(read, "existing")[0];
  const fresh = hitsOf(read, "firsts").find((hit) => hit.from !== before?.from);
  if (before !== undefined && fresh !== undefined) {
    const from = Math.min(before.from, fresh.from);
    return found("new_against", "met", read, from, Math.min(Math.max(before.to, fresh.to), from + 14));
  }
  const but = read.tokens.findIndex(({ form }, at) => before !== undefined && at > before.to && limits.test(form));
  if (before !== undefined && but >= 0)
    return found("new_against", "met", read, before.from, Math.min(but + 4, read.tokens.length - 1));
  if (alternative(input).verdict === "met") return { ...alternative(input), criterion: "new_against" };
  const claim = fresh ?? before ?? hitsOf(offer(input.text), "buzzwords")[0];
  return claim === undefined
    ? without("new_against", "missing")
    : found("new_against", "weak", read, claim.from, claim.to);
};
