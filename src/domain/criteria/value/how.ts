import type { Criterion, FindingVerdict } from "../finding.ts";
import { groups } from "../groups.ts";
import type { Hit } from "../lexicon/entry.ts";
import { relatives } from "../lexicon/mechanism.ts";
import { hitsOf, type Survey, survey as statement } from "../survey.ts";
import { troubles } from "../troubles.ts";
import { found, without } from "../verdicts.ts";
import { labelled, offer, overlaps } from "./offer.ts";
import { livedTroubles } from "./pain.ts";

const toolReach = 9;
const meansReach = 5;

const participle =
  /^(?!maint|av|pend|dev|suiv|cepend|ten|fais|aid|amelior|facilit|offr|favoris|permett|donn|optimis|developp|promouv|valoris|renfor|accompagn)[a-z]{3,}ant$/;
const gerund =
  /^(?!improv|empower|help|mak|provid|us|facilitat|enabl|offer|leverag|transform|be|do|optimi|simplif|deliver)[a-z]{2,}ing$/;
const hollow =
  /^(approche|solution|solutions|expertise|methode|technologie|technologies|innovation|innovations|equipe|savoir|numerique|digital|soutien|vous|nous|approach|team|technology|technologies|expertise|power|innovation|حلول|حل|تقنيات|التكنولوجيا|الابتكار|فريق)$/;
const articles = /^(un|une|des|l|le|la|les|notre|nos|son|sa|deux|trois|a|an|our|the|two|three|its|this)$/;
const afterComparison = 4;

const among = (hits: readonly Hit[], hit: Hit) => hits.some((other) => overlaps(other, hit));

/** A tool's own verb: after it in the sentence ("a camera reads the board"), or before it in its clause ("scan a QR code"). */
function atWork(survey: Survey, tool: Hit, suffered: readonly Hit[]): Hit | undefined {
  const { tokens } = survey;
  const { sentence, clause } = tokens[tool.from]!;
  const after = hitsOf(survey, "workings").find(
    (verb) =>
      verb.from > tool.to &&
      verb.from - tool.to <= toolReach &&
      tokens[verb.from]!.sentence === sentence &&
      !among(hitsOf(survey, "improvements"), verb) &&
      !among(suffered, verb),
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

/** "Par SMS", "grâce à un boîtier", "with our slot booking": a means with a name of its own. */
function byMeans(survey: Survey, tool: Hit): Hit | undefined {
  const { tokens } = survey;
  const cue = hitsOf(survey, "means").find(
    (word) =>
      (word.to < tool.from ? tool.from - word.to <= meansReach : word.from <= tool.from && word.to >= tool.from) &&
      tokens[word.to]!.clause === tokens[tool.from]!.clause,
  );
  return cue === undefined ? undefined : { from: Math.min(cue.from, tool.from), to: Math.max(cue.to, tool.to) };
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

const indefinite = /^(un|une|a|an|notre|nos|our|chi|شي)$/;
const relative = /^(qui|that|which)$/;

/** "Un collier lumineux qui clignote": a thing that no list knows, with what it does. */
function unknownThing(survey: Survey, text: string): Hit | undefined {
  const { tokens } = survey;
  const beside = statement(text);
  const taken = [
    ...groups(beside),
    ...troubles(beside),
    ...hitsOf(beside, "namedProblems"),
    ...hitsOf(survey, "buzzwords"),
    ...hitsOf(survey, "techNames"),
    ...hitsOf(survey, "improvements"),
  ];
  for (let at = 1; at < tokens.length; at += 1) {
    if (
      !relative.test(tokens[at]!.form) ||
      /^ce$/.test(tokens[at - 1]!.form) ||
      tokens[at + 2]?.clause !== tokens[at]!.clause
    )
      continue;
    for (let from = at - 2; from >= Math.max(0, at - meansReach); from -= 1) {
      if (tokens[from]!.sentence !== tokens[at]!.sentence) break;
      if (!indefinite.test(tokens[from]!.form)) continue;
      const hit = { from, to: at + 2 };
      if (!hollow.test(tokens[from + 1]!.form) && !among(taken, hit)) return hit;
      break;
    }
  }
  return undefined;
}

/** "BlaBlaCar met en relation": a service's own verb, when its subject is not the people. */
function served(survey: Survey, text: string): Hit | undefined {
  const people = groups(statement(text));
  return hitsOf(survey, "services").find(
    (verb) =>
      !people.some(({ to }) => to < verb.from && verb.from - to <= 2) && !among(hitsOf(survey, "comparisons"), verb),
  );
}

/** "Avec TresseMatin les clientes réservent": the offer's name, and what one does with it. */
function withName({ tokens, hits }: Survey): Hit | undefined {
  for (const [at, { form, sentence }] of tokens.entries()) {
    if (!/^(avec|with|grace|via|chez|m3a|مع)$/.test(form) || tokens[at + 1]?.capital !== true) continue;
    const verb = (hits.get("workings") ?? []).find((hit) => hit.from > at && tokens[hit.from]!.sentence === sentence);
    if (verb !== undefined) return { from: at, to: Math.min(verb.to, at + 8) };
  }
  return undefined;
}

/** "En mesurant l'humidité", "by pooling orders": the doing itself. */
function byDoing({ tokens }: Survey): Hit | undefined {
  const at = tokens.findIndex((token, index) => {
    const next = tokens[index + 1];
    if (next === undefined || tokens[index + 2]?.clause !== next.clause) return false;
    return (token.form === "en" && participle.test(next.form)) || (token.form === "by" && gerund.test(next.form));
  });
  return at < 0 ? undefined : { from: at, to: at + 2 };
}

/** "Équipée d'un échographe", "grâce à un relevé": a means that no list knows, unless it is a hollow word. */
function namedMeans(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  const empty = ["techNames", "buzzwords", "improvements"].flatMap((label) => hitsOf(survey, label));
  for (const cue of hitsOf(survey, "strongMeans")) {
    let at = cue.to + 1;
    while (articles.test(tokens[at]?.form ?? "")) at += 1;
    const noun = tokens[at];
    if (noun === undefined || noun.clause !== tokens[cue.to]!.clause || hollow.test(noun.form)) continue;
    if (!among(empty, { from: at, to: at + 1 })) return { from: cue.from, to: at };
  }
  return undefined;
}

/** A thing named only to be replaced ("unlike the paper register") is not how. */
const replacedTool = (survey: Survey, tool: Hit): boolean =>
  hitsOf(survey, "comparisons").some(
    (word) =>
      word.to < tool.from &&
      tool.from - word.to <= afterComparison &&
      survey.tokens[word.to]!.clause === survey.tokens[tool.from]!.clause,
  );

const generic =
  /^(l|la)?(app|appli|applis|application|applications|aplikasion|lapplication|plateforme|plateformes|platform|platforms|site|sites|solution|solutions|systeme|systemes|system|systems|outil|outils|tool|tools|service|services|programme|program|logiciel|software|portail|portal|dispositif|reseau|network|modele|model|produit|تطبيق\p{L}*|منصه|منصات|موقع\p{L}*|نظام\p{L}*|حل|الحل|خدمه|خدمات|برنامج\p{L}*|بوابه|شبكه|سيت|ابليكاسيون|barnamaj|service)$/u;
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
  return /^(b|bl|ب|par|by)$/.test(tokens[tool.from - 1]?.form ?? "") ? { from: tool.from - 1, to: tool.to } : undefined;
}

const ours = /^(notre|nos|our|my|mon|ma)$/;
const hanging = /^(qui|who|that|اللي|الذين|li|lli)$/;
const definite = /^(le|la|les|l|du|au|aux|the|this|these|that|ce|cette|ces)$/;

/** "Le bus ne passe pas", "the website doesn't work": a thing of their trouble, not of the offer. */
function livedWith({ tokens }: Survey, suffered: readonly Hit[], tool: Hit): boolean {
  const { form, arabic, clause } = tokens[tool.from]!;
  if (ours.test(tokens[tool.from - 1]?.form ?? "") || (arabic && form.endsWith("نا"))) return false;
  const known = arabic
    ? /^[وفل]?ال|^لل|^فال/.test(form)
    : definite.test(tokens[tool.from - 1]?.form ?? "") || /^l[a-z3579]{4,}$/.test(form);
  return suffered.some((trouble) => {
    if (tokens[trouble.from]!.clause !== clause || Math.abs(trouble.from - tool.from) > toolReach) return false;
    const hung = [1, 2, 3].some((back) => hanging.test(tokens[trouble.from - back]?.form ?? ""));
    return known || (!hung && trouble.from > tool.from);
  });
}

/** "Le registre le montre" gives a source; "un carnet lu à la radio" is a thing of one's own. */
const ofSource = ({ tokens }: Survey, seen: readonly Hit[], tool: Hit): boolean =>
  among(seen, tool) && ![1, 2, 3].some((back) => indefinite.test(tokens[tool.from - back]?.form ?? ""));

/** How the result comes about. */
export function mechanism(survey: Survey): { verdict: FindingVerdict; hit: Hit | undefined } {
  const tech = hitsOf(survey, "techNames");
  const beside = statement(survey.original);
  const suffered = livedTroubles(survey.original);
  const lacked = hitsOf(beside, "lacks");
  const seen = hitsOf(beside, "sources");
  const tools = hitsOf(survey, "tools").filter(
    (tool) =>
      !among(tech, tool) &&
      !replacedTool(survey, tool) &&
      !among(suffered, tool) &&
      !ofSource(survey, seen, tool) &&
      !livedWith(survey, suffered, tool) &&
      !among(lacked, { from: tool.from - 1, to: tool.to }),
  );
  for (const tool of tools) {
    const hit =
      atWork(survey, tool, suffered) ??
      described(survey, tool) ??
      byMeans(survey, tool) ??
      shapedVerb(survey, tool) ??
      attached(survey, tool) ??
      offered(survey, tool) ??
      forDoing(survey, tool);
    if (hit !== undefined) return { verdict: "met", hit };
  }
  const text = survey.original;
  const reports = (hit: Hit) => among(seen, hit) || among(seen, { from: hit.to, to: hit.to + 1 });
  const other =
    hitsOf(survey, "deeds").find((deed) => !reports(deed)) ??
    byDoing(survey) ??
    namedMeans(survey) ??
    served(survey, text) ??
    withName(survey) ??
    unknownThing(survey, text) ??
    labelled(survey, "how");
  if (other !== undefined) return { verdict: "met", hit: other };
  const bare = tools[0] ?? tech[0];
  return { verdict: bare === undefined ? "missing" : "weak", hit: bare };
}

/** The means is told: what the tool, the service or the person does; the name of a platform or of AI alone is weak. */
export const how: Criterion = ({ text }) => {
  const read = offer(text);
  const { verdict, hit } = mechanism(read);
  return hit === undefined ? without("how", verdict) : found("how", verdict, read, hit.from, hit.to);
};
