import { detectLanguage } from "../../language/detect.ts";
import type { Criterion } from "../finding.ts";
import { type Group, groups } from "../groups.ts";
import { thingsLikePeople } from "../lexicon/people.ts";
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

const trade =
  /^(experience|friendly|interface|centric|service|services|relation|satisfaction|parcours|centre|support|care|journey|تجربه|خدمه)$/;
const notPeople = /^(computers?|customer|client|user|utilisateur|utilisatrice)$/;
const direct = /^(directement|direct|directly|straight|مباشره|مباشر|ديريكت)$/;

/** "Expérience client", "straight from the grower": a word of trade, or the one who supplies. */
function aside(read: Survey, group: Group): boolean {
  const form = (at: number) => read.tokens[at]?.form ?? "";
  if (/^computers?$/.test(form(group.from))) return true;
  // "L'agriculture marocaine": of a country, and nobody.
  if (
    /^(marocaine?|moroccan|مغربيه?)$/.test(form(group.from)) &&
    group.from === group.to &&
    /^[a-z]{5,}|^ال/.test(form(group.from - 1))
  )
    return true;
  if (notPeople.test(form(group.from)) && (trade.test(form(group.from - 1)) || trade.test(form(group.to + 1))))
    return true;
  return (
    [2, 3].some((back) => direct.test(form(group.from - back))) &&
    /^(du|de|des|from|the|من|ديال)$/.test(form(group.from - 1))
  );
}

const agents = /^[a-z]{3,}(ers|ists|ians)$/;
const before = /^(lets?|helps?|for|because|gives?|when|where|of|to|from|that|pour|many|most|some|our)$/;

/** "Repairers find...", "lets clam diggers leave": English names of trades that no list holds. */
function tradesmen({ tokens }: Survey): { from: number; to: number } | undefined {
  const at = tokens.findIndex(({ form, clause, arabic }, index) => {
    if (arabic || !agents.test(form) || thingsLikePeople.has(form)) return false;
    const first = tokens[index - 1]?.clause !== clause || tokens[index - 2]?.clause !== clause;
    const opens = first && /^[a-z]+$/.test(tokens[index + 1]?.form ?? "");
    return (
      opens || [1, 2].some((back) => tokens[index - back]?.clause === clause && before.test(tokens[index - back]!.form))
    );
  });
  return at < 0 ? undefined : { from: at, to: at };
}

const plural = /^(?![يتنكغ])\p{Script=Arabic}{3,}و$/u;
const notPlural = /^(نحو|لو|او|هو|ابو|راديو|فيديو|كيلو|مترو|بيترو|عضو|يورو|استوديو|جو|دعو|عبر\p{L}*)$/u;
const those = /^(اللي|لي|li|lli|elli)$/;

/** "سائقو الشاحنات", "اللي ما كيشوفوش": people told by the shape of the words, at the head of a clause or behind its verb. */
function shapedPeople({ tokens, original }: Survey): { from: number; to: number } | undefined {
  const standard = detectLanguage(original).language === "ar";
  const at = tokens.findIndex(({ form, arabic, clause }, index) => {
    const next = tokens[index + 1];
    if (next?.clause !== clause) return false;
    const opens = index === 0 || tokens[index - 1]!.sentence !== tokens[index]!.sentence;
    if (opens && those.test(form)) return true;
    return standard && arabic && plural.test(form) && !notPlural.test(form) && next.arabic;
  });
  return at < 0 ? undefined : { from: at, to: Math.min(at + 1, tokens.length - 1) };
}

const determiner = /^(les|des|aux|ces|nos|leurs|the|these|our|had|hadok|هاد|هؤلاء)$/;

/** Those for whom the offer is are named; people, everyone or "you" are no one in particular. */
export const beneficiary: Criterion = ({ text }) => {
  const read = survey(text);
  const named = groups(read).filter((group) => !rivals.test(read.tokens[group.to]!.form) && !aside(read, group));
  const group = named.find((one) => somebody(read, one));
  if (group !== undefined) {
    const from = determiner.test(read.tokens[group.from - 1]?.form ?? "") ? group.from - 1 : group.from;
    return found("beneficiary", "met", read, from, group.to);
  }
  const body = servedBody(text) ?? tradesmen(read) ?? shapedPeople(read);
  if (body !== undefined) return found("beneficiary", "met", read, body.from, body.to);
  const faceless = named[0] ?? hitsOf(read, "everyone")[0] ?? hitsOf(read, "society")[0];
  return faceless === undefined
    ? without("beneficiary", "missing")
    : found("beneficiary", "weak", read, faceless.from, faceless.to);
};
