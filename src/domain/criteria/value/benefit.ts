import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey } from "../survey.ts";
import type { Trouble } from "../troubles.ts";
import { found, without } from "../verdicts.ts";
import { mechanism } from "./how.ts";
import { clauseEnd, labelled, offer, within } from "./offer.ts";
import { livedTroubles } from "./pain.ts";
import { measuredGain, twoNumbers } from "./result-in-numbers.ts";
import { contains, freeOf, ofToday } from "./said-of-today.ts";
import { andSoMany, atLastDone, thenThey } from "./then-they.ts";

const negation = /^(sans|without|bla|بلا|دون|بدون|ne|n|not|t|never|و?لا|لم|ما|ma|pas|personne|nobody|احد)$/;
const enabling =
  /^(permet|permettent|permettre|permettant|lets?|allows?|allowing|enables?|enabling|[يتن]تيح|[يتن]مكن\p{L}*|[يتن]سمح|كيخلي\p{L}*|كتخلي\p{L}*|kaykhelli\w*|katkhelli\w*|kaykhli\w*|katkhli\w*)$/u;
const shortestClause = 3;

/** "Sonne à l'heure de la prise": the hour of something, no punctuality. */
const ofSomething = ({ tokens, folded }: Survey, { from, to }: Hit): boolean =>
  /^a l.heure$/.test(folded.text.slice(tokens[from]!.start, tokens[to]!.end)) &&
  /^(de|du|des|d)$/.test(tokens[to + 1]?.form ?? "");

/** "يوفر تجربة فريدة": what is given is praise. */
const praiseGiven = (survey: Survey, { from, to }: Hit): boolean =>
  from === to &&
  within(survey, "buzzwords", to + 1, to + 3).some(
    (hit) => survey.tokens[hit.from]!.clause === survey.tokens[to]!.clause,
  );

const denied = (survey: Survey, hit: Hit): boolean =>
  ofSomething(survey, hit) ||
  praiseGiven(survey, hit) ||
  [1, 2].some((back) => {
    const token = survey.tokens[hit.from - back];
    return token !== undefined && token.sentence === survey.tokens[hit.from]!.sentence && negation.test(token.form);
  });

/** "Lets deaf people see a doctor without a helper": enabled, and free of something. */
function enabledWithout(read: Survey): Hit | undefined {
  const { tokens } = read;
  const at = tokens.findIndex(({ form }) => enabling.test(form));
  if (at < 0) return undefined;
  const free = tokens.findIndex(
    ({ form, sentence }, index) => index > at + 2 && sentence === tokens[at]!.sentence && freeOf.test(form),
  );
  return free < 0 || tokens[free + 1]?.sentence !== tokens[at]!.sentence ? undefined : { from: free, to: free + 1 };
}

/** "Train without wasting metal": with the means in the sentence, what it spares is a result. */
function sparing(read: Survey, told: readonly Trouble[]): Hit | undefined {
  const { tokens } = read;
  for (const [at, { form, clause, sentence }] of tokens.entries()) {
    const next = tokens[at + 1];
    if (next?.clause !== clause || !freeOf.test(form) || tokens[at + 2]?.clause !== clause) continue;
    if (!/(er|ir|re|oir|ing)$|^ان$|^ma$|^ما$/.test(next.form) || /^(etre|avoir|being|having)$/.test(next.form))
      continue;
    const means = ["tools", "deeds"].some((label) =>
      hitsOf(read, label).some((hit) => hit.to < at && tokens[hit.from]!.sentence === sentence),
    );
    if (means && !told.some((trouble) => tokens[trouble.from]!.clause === clause)) return { from: at, to: at + 2 };
  }
  return undefined;
}

const withUs = /^(us|nous|معانا|معنا|m3ana)$/;
const purposive = /^(afin|وهكا|وهاكا|بحيث|لكي|haka|hakka)$/;
const soMuch = /^(much|many|far|often|long|little|few|fast|easy|simple|good|called)$/;

/** "So rides go ahead": the English word with a subject behind it. */
const soThen = ({ tokens }: Survey): Hit[] =>
  tokens.flatMap(({ form, clause }, at) => {
    const next = tokens[at + 1];
    const opens = form === "so" && at > 0 && tokens[at - 1]!.clause !== clause;
    return opens && next?.clause === clause && !soMuch.test(next.form) ? [{ from: at, to: at }] : [];
  });

/** "So that nobody walks alone": a consequence with words of its own, no adjective nor "better". */
function consequence(read: Survey, told: readonly Trouble[]): Hit | undefined {
  const offered = ["tools", "deeds", "services", "workings"].flatMap((label) => hitsOf(read, label));
  for (const opening of [...hitsOf(read, "consequences"), ...soThen(read)]) {
    let to = clauseEnd(read, opening.to);
    if (to === opening.to && read.tokens[to + 1]?.sentence === read.tokens[to]!.sentence) to = clauseEnd(read, to + 1);
    if (
      to - opening.to < shortestClause ||
      !(
        withUs.test(read.tokens[opening.to]!.form) ||
        purposive.test(read.tokens[opening.from]!.form) ||
        offered.some((hit) => hit.from < opening.from)
      )
    )
      continue;
    const vague = ["improvements", "buzzwords"].some((label) => within(read, label, opening.from, to).length > 0);
    const hit = { from: opening.from, to: Math.min(to, opening.from + 9) };
    if (!vague && !ofToday(read, told, opening)) return hit;
  }
  return undefined;
}

const beforeWord = /^(avant|before|قبل|9bel)$/;

/** "Gives the weight before the sale": told ahead of the moment that counts, where a means is at work. */
function beforeItCounts(read: Survey, told: readonly Trouble[], works: boolean): Hit | undefined {
  if (!works) return undefined;
  const at = read.tokens.findIndex(({ form, clause }, index) => {
    const next = read.tokens[index + 1];
    const inside = read.tokens[index - 2]?.clause === clause && next?.clause === clause;
    return inside && beforeWord.test(form) && !told.some((trouble) => read.tokens[trouble.from]!.clause === clause);
  });
  if (at < 0) return undefined;
  const hit = { from: at, to: Math.min(clauseEnd(read, at), at + 3) };
  return ofToday(read, told, hit) ? undefined : hit;
}

const followsOn = /^ف[يت]\p{Script=Arabic}{3,}$/u;

/** "فيبقى السمك طرياً": the Arabic ف of what comes of it, after the means. */
function thenIt(read: Survey, told: readonly Trouble[], works: boolean): Hit | undefined {
  if (!works) return undefined;
  const at = read.tokens.findIndex(({ form, clause }, index) => {
    const vague = ["improvements", "buzzwords"].some((label) => within(read, label, index, index + 3).length > 0);
    return (
      index > 2 &&
      followsOn.test(form) &&
      read.tokens[index + 1]?.clause === clause &&
      !vague &&
      !told.some((trouble) => read.tokens[trouble.from]!.clause === clause)
    );
  });
  return at < 0 ? undefined : { from: at, to: Math.min(clauseEnd(read, at), at + 3) };
}

/** What a template announces as its result, unless it is only a "better". */
function announced(read: Survey): Hit | undefined {
  const part = labelled(read, "benefit");
  if (part === undefined) return undefined;
  const vague = ["improvements", "buzzwords"].some((label) => within(read, label, part.from, part.to).length > 0);
  return vague ? undefined : part;
}

/** A result that somebody could check; "sell better" is a wish. */
export const benefit: Criterion = ({ text }) => {
  const read = offer(text);
  const told = livedTroubles(text);
  const { verdict, hit: means } = mechanism(read);
  const works = verdict !== "missing";
  const met = verdict === "met";
  const ofProblem = (hit: Hit) =>
    !works &&
    told.some(
      (trouble) => read.tokens[trouble.from]!.clause === read.tokens[hit.from]!.clause && !contains(hit, trouble),
    );
  const result = hitsOf(read, "results").find(
    (hit) => !denied(read, hit) && !ofProblem(hit) && !ofToday(read, told, hit),
  );
  const hit =
    result ??
    measuredGain(read, told) ??
    twoNumbers(read) ??
    enabledWithout(read) ??
    sparing(read, told) ??
    consequence(read, told) ??
    beforeItCounts(read, told, met) ??
    thenIt(read, told, met) ??
    announced(read) ??
    atLastDone(read) ??
    (met && means !== undefined ? (thenThey(read, told, means) ?? andSoMany(read, told, means)) : undefined);
  if (hit !== undefined) return found("benefit", "met", read, hit.from, hit.to);
  const wish = hitsOf(read, "improvements")[0] ?? hitsOf(read, "consequences")[0];
  return wish === undefined ? without("benefit", "missing") : found("benefit", "weak", read, wish.from, wish.to);
};
