import { findNumbers } from "../../language/numbers.ts";
import type { Hit } from "../lexicon/entry.ts";
import { relatives } from "../lexicon/mechanism.ts";
import { hitsOf, type Survey } from "../survey.ts";
import { among } from "./offer.ts";

const toolReach = 9;
const longestSlogan = 14;
const meansReach = 5;

const enabling = /^(permet\w*|lets?|allow\w*|enabl\w*|[يتن]تيح|[يتن]مكن|[يتن]سمح|كيخلي|katkhelli|kaykhelli)$/u;
const praiseReach = 4;
/** "À mieux vendre": a wish about what they do already. */
const better = /^(mieux|better|best|plus|faster|easily)$/;

/** "Permet de révolutionner": enabled, but to nothing that one could watch. */
function enablesNothing(survey: Survey, verb: Hit): boolean {
  if (!enabling.test(survey.tokens[verb.from]!.form)) return false;
  const next = { from: verb.to + 1, to: verb.to + praiseReach };
  return ["improvements", "buzzwords", "techNames"].some((label) => among(hitsOf(survey, label), next));
}

/** A tool's own verb: after it in the sentence ("a camera reads the board"), or before it in its clause ("scan a QR code"). */
function atWork(survey: Survey, tool: Hit, suffered: readonly Hit[]): Hit | undefined {
  const { tokens } = survey;
  const { sentence, clause } = tokens[tool.from]!;
  const after = hitsOf(survey, "workings").find(
    (verb) =>
      verb.from > tool.to &&
      verb.from - tool.to <= toolReach &&
      !better.test(tokens[verb.from - 1]!.form) &&
      tokens[verb.from]!.sentence === sentence &&
      !among(hitsOf(survey, "improvements"), verb) &&
      !among(suffered, verb) &&
      !enablesNothing(survey, verb),
  );
  if (after !== undefined) return { from: tool.from, to: after.to };
  const before = hitsOf(survey, "workings").find(
    (verb) =>
      verb.to < tool.from &&
      tool.from - verb.to <= meansReach &&
      tokens[verb.from]!.clause === clause &&
      !among(suffered, verb),
  );
  if (before !== undefined) return { from: before.from, to: tool.to };
  return undefined;
}

/** "Une carte où...", "an app that...": a clause tells what it does, unless it only praises. */
function described(survey: Survey, tool: Hit): Hit | undefined {
  const { tokens } = survey;
  for (
    let at = tool.to + 1;
    at <= tool.to + meansReach && tokens[at]?.sentence === tokens[tool.to]!.sentence;
    at += 1
  ) {
    if (!relatives.has(tokens[at]!.form)) continue;
    const verb = { from: at + 1, to: at + 2 };
    if (tokens[verb.to] === undefined) return undefined;
    const praised = ["improvements", "buzzwords"].some((label) => among(hitsOf(survey, label), verb));
    return praised ? undefined : { from: tool.from, to: verb.to };
  }
  return undefined;
}

const generic =
  /^(l|la)?(app|appli|applis|application|applications|aplikasion|lapplication|plateforme|plateformes|platform|platforms|site|sites|solution|solutions|systeme|systemes|system|systems|outil|outils|tool|tools|service|services|programme|program|logiciel|software|portail|portal|dispositif|reseau|network|modele|model|produit|تطبيق\p{L}*|منصه|منصات|موقع\p{L}*|نظام\p{L}*|حل|الحل|خدمه|خدمات|برنامج\p{L}*|بوابه|شبكه|سيت|ابليكاسيون|barnamaj|service)$/u;
/** "Avec une plateforme performante": a mere platform under an adjective. */
const praised = (survey: Survey, tool: Hit): boolean =>
  generic.test(survey.tokens[tool.from]!.form) &&
  among(hitsOf(survey, "buzzwords"), { from: tool.from - 1, to: tool.to + 2 });

/** "Par SMS", "grâce à un boîtier", "with our slot booking": a means with a name of its own. */
function byMeans(survey: Survey, tool: Hit): Hit | undefined {
  const { tokens } = survey;
  const cue = hitsOf(survey, "means").find(
    (word) =>
      (word.to < tool.from ? tool.from - word.to <= meansReach : word.from <= tool.from && word.to >= tool.from) &&
      tokens[word.to]!.clause === tokens[tool.from]!.clause,
  );
  if (cue === undefined || praised(survey, tool)) return undefined;
  return { from: Math.min(cue.from, tool.from), to: Math.max(cue.to, tool.to) };
}

const arabicVerb = /^و?[يت](?!حسن|سهل|ساعد|هدف|طور|عزز|دعم|سعي|مكن$)\p{Script=Arabic}{3,}$/u;
const arabicNoun = /^ت\p{Script=Arabic}{1,3}[يا]\p{Script=Arabic}$/u;
const darijaVerb =
  /^(?:ka[yt]|ki)(?!3awn|3wn|sahl|shl|sehl|n[ao]?s)[a-z0-9]{3,}$|^و?(?:كي|كت)(?!عاون|سهل)\p{Script=Arabic}{2,}$/u;
const englishVerb = /^(?!is$|has$|was$|as$|this$|its$|helps?$|makes$|improves$|users$|business)[a-z]{3,}[^s]s$/;
const one = /^(a|an|the|our|one|each|every)$/;

/** "جهاز يوضع على الصنبور", "a pill box rings", "carte katgol": a verb told by its shape. */
function shapedVerb({ tokens }: Survey, tool: Hit): Hit | undefined {
  const next = tokens[tool.to + 1];
  const single = [1, 2].some((back) => one.test(tokens[tool.from - back]?.form ?? ""));
  if (
    next?.clause === tokens[tool.to]!.clause &&
    single &&
    !next.arabic &&
    englishVerb.test(next.form) &&
    tokens[tool.to + 2]?.clause === next.clause
  )
    return { from: tool.from, to: tool.to + 1 };
  for (
    let at = tool.to + 1;
    at <= tool.to + meansReach && tokens[at]?.sentence === tokens[tool.to]!.sentence;
    at += 1
  ) {
    const { form, arabic } = tokens[at]!;
    if (/^و?(لا|لم|لن|ما|لان\p{L}*|حيت|7it)$/u.test(form)) return undefined;
    const verb = arabic ? arabicVerb.test(form) && !arabicNoun.test(form) : tokens[at]!.keys.length > 0;
    if (verb && (arabic || darijaVerb.test(form))) return { from: tool.from, to: at };
  }
  return undefined;
}

const offerReach = 11;

/** "Nous offrons une ligne vétérinaire", "3ndna 3olba": a thing of its own kind that is offered, no mere platform. */
function offered(survey: Survey, tool: Hit): Hit | undefined {
  const { tokens } = survey;
  if (generic.test(tokens[tool.from]!.form)) return undefined;
  const cue = hitsOf(survey, "offering").find(
    (word) =>
      word.to < tool.from &&
      tool.from - word.to <= offerReach &&
      tokens[word.from]!.sentence === tokens[tool.from]!.sentence,
  );
  return cue === undefined ? undefined : { from: cue.from, to: tool.to };
}

const purpose = /^ل(?!ل|ان|كن|ماذا|م$|تحسين|تسهيل|مساعد|خدم|دعم|تطوير|تعزيز|تنمي|تمكين|جميع)\p{Script=Arabic}{3,}$/u;

/** "تطبيق لتبادل الدروس": a tool, and what it is for in one noun. */
function forDoing({ tokens }: Survey, tool: Hit): Hit | undefined {
  const next = tokens[tool.to + 1];
  const full = next?.clause === tokens[tool.to]!.clause && tokens[tool.to + 2]?.clause === next.clause;
  return full && purpose.test(next.form) ? { from: tool.from, to: tool.to + 2 } : undefined;
}

/** "بالهاتف", "b vocal": by it, in the word itself or in the one before. */
function attached({ tokens }: Survey, tool: Hit): Hit | undefined {
  const { form, arabic } = tokens[tool.from]!;
  if (arabic && /^وب|^ب(?!رنامج|طاقه|طاقات|طاري|وابه|ذور|يت)/.test(form)) return tool;
  const pointed = /^(had|hadi|wahd|wa7d|هاد|واحد)$/.test(tokens[tool.from - 1]?.form ?? "") ? 2 : 1;
  const by = tokens[tool.from - pointed]?.form ?? "";
  return /^(b|bl|ب|par|by|بهاد|bhad)$/.test(by) ? { from: tool.from - pointed, to: tool.to } : undefined;
}

const opensThing = /^(un|une|a|an|our|notre|nos|chi|شي|واحد|wa7d|wahd)$/;
const leastTold = 4;

/** "Un calendrier commun aux trois clubs libère...", "دليل مصوّر للشباب": a thing of its own kind opens a clause and goes on. */
function opening({ tokens }: Survey, tool: Hit, suffered: readonly Hit[]): Hit | undefined {
  const { form, arabic, clause } = tokens[tool.from]!;
  if (generic.test(form)) return undefined;
  const at = arabic || !opensThing.test(tokens[tool.from - 1]?.form ?? "") ? tool.from : tool.from - 1;
  const first = tokens[at - 1]?.clause !== clause;
  if (!first || (arabic ? /^[وفبلك]?ال/.test(form) : at === tool.from)) return undefined;
  let to = tool.to;
  while (tokens[to + 1]?.clause === clause) to += 1;
  const told = suffered.some((trouble) => tokens[trouble.from]!.clause === clause);
  return told || to - tool.to < leastTold - (arabic ? 1 : 0) ? undefined : { from: at, to: tool.to + 2 };
}

/** What tells that a tool is the means, and what it does: the first rule that holds. */
export const toolAtWork = (survey: Survey, tool: Hit, suffered: readonly Hit[]): Hit | undefined =>
  emptyPraise(survey, tool) ? undefined : working(survey, tool, suffered);

/** "حل ثوري يغيّر مستقبل التعليم": a praised platform whose sentence holds nothing that could be counted or held. */
const emptyPraise = (survey: Survey, tool: Hit): boolean =>
  praised(survey, tool) &&
  findNumbers(survey.original).length === 0 &&
  hitsOf(survey, "tools").every((other) => generic.test(survey.tokens[other.from]!.form)) &&
  survey.tokens.length <= longestSlogan;

const working = (survey: Survey, tool: Hit, suffered: readonly Hit[]): Hit | undefined =>
  atWork(survey, tool, suffered) ??
  described(survey, tool) ??
  byMeans(survey, tool) ??
  shapedVerb(survey, tool) ??
  attached(survey, tool) ??
  offered(survey, tool) ??
  forDoing(survey, tool) ??
  opening(survey, tool, suffered);
