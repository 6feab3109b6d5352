import { groups } from "../groups.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey, survey as statement } from "../survey.ts";
import { troubles } from "../troubles.ts";
import { helperActs } from "./helper-acts.ts";
import { among, labelled } from "./offer.ts";
import { darijaDoes, notThing, oneActs, verbLike } from "./one-acts.ts";

const meansReach = 5;
const participle =
  /^(?!maint|av|pend|dev|suiv|cepend|ten|fais|aid|amelior|facilit|offr|favoris|permett|donn|optimis|developp|promouv|valoris|renfor|accompagn)[a-z]{3,}ant$/;
const gerund =
  /^(?!improv|empower|help|mak|provid|us|facilitat|enabl|offer|leverag|transform|be|do|optimi|simplif|deliver)[a-z]{2,}ing$/;
const hollow =
  /^(approche|solution|solutions|expertise|methode|technologie|technologies|innovation|innovations|equipe|savoir|numerique|digital|soutien|vous|nous|approach|team|technology|technologies|expertise|power|innovation|حلول|حل|تقنيات|التكنولوجيا|الابتكار|فريق)$/;
const gives = /^(recoi\w*|donn\w*|fourni\w*|receiv\w*|gives?|giving|suppl\w*|provid\w*)$/;
const articles = /^(un|une|des|l|le|la|les|notre|nos|son|sa|deux|trois|a|an|our|the|two|three|its|this)$/;
const indefinite = /^(un|une|des|a|an|notre|nos|our|chi|شي)$/;
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

const thing = /^(a|an|un|une|our|notre|one|chi|شي|واحد)$/;
const subjectReach = 10;
/** "A float in the well texts the farmer", "صفارة تنبه": what opens a clause, is nobody, and does something. */
function thingAtWork(survey: Survey, text: string, suffered: readonly Hit[]): Hit | undefined {
  const { tokens } = survey;
  const people = groups(statement(text));
  return hitsOf(survey, "workings").find((verb) => {
    const { clause, arabic } = tokens[verb.from]!;
    const from = tokens.findIndex((token) => token.clause === clause);
    const opening = tokens[from]!;
    if (/^(l|la|le|une|un|d|de)$/.test(tokens[verb.from - 1]?.form ?? "")) return false;
    if (verb.from - from < (arabic ? 1 : 2) || verb.from - from > subjectReach) return false;
    const noun = opening.arabic
      ? !notThing.test(opening.form) && !verbLike.test(opening.form)
      : thing.test(opening.form) && !gerund.test(tokens[verb.from]!.form);
    const span = { from, to: verb.to };
    return (
      noun &&
      !among(people, { from, to: verb.from }) &&
      !among(suffered, span) &&
      !among(hitsOf(survey, "improvements"), span)
    );
  });
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
function namedMeans(survey: Survey, suffered: readonly Hit[]): Hit | undefined {
  const { tokens } = survey;
  const empty = ["techNames", "buzzwords", "improvements"].flatMap((label) => hitsOf(survey, label));
  const given = hitsOf(survey, "offering").filter(
    ({ from, to }) => gives.test(tokens[from]!.form) && indefinite.test(tokens[to + 1]?.form ?? ""),
  );
  const troubled = new Set(suffered.map((trouble) => tokens[trouble.from]!.clause));
  const cues = [...hitsOf(survey, "strongMeans"), ...given.filter(({ to }) => !troubled.has(tokens[to]!.clause))];
  for (const cue of cues) {
    // "بفضلنا", "grâce à nous": the team itself is no means.
    if (/نا$/u.test(tokens[cue.to]!.form) || /^(nous|us)$/.test(tokens[cue.to + 1]?.form ?? "")) continue;
    let at = cue.to + 1;
    while (articles.test(tokens[at]?.form ?? "")) at += 1;
    const noun = tokens[at];
    if (noun === undefined || noun.clause !== tokens[cue.to]!.clause || hollow.test(noun.form)) continue;
    if (!among(empty, { from: at, to: at + 1 })) return { from: cue.from, to: at };
  }
  return undefined;
}

const weVague =
  /^(are|were|want|wish|hope|aim|believe|help|empower|make|improve|support|promote|bring|offer|provide|need|can|could|will|would|should|must|have|know|think|found|saw|met|asked|counted|phoned|called|visited|interviewed|measured|did|do|don|develop|transform|revolutioni\w*|care|love|work|strive|strengthen|connect|build|create|spoke|talked|noticed|observed|learned|heard|surveyed|spent|live|go|come|lose|wait|pay|get|see|take|be)$/;
const nousVague =
  /^(sommes|avons|voulons|souhaitons|visons|aidons|proposons|offrons|accompagnons|ameliorons|developpons|creons|digitalisons|revolutionnons|valorisons|facilitons|soutenons|renforcons|promouvons|allons|devons|pouvons|pensons|croyons|constatons|demandons|cherchons|vivons|attendons|perdons|faisons|savons|voyons|contribuons|travaillons|encourageons|simplifions|optimisons|innovons|transformons)$/;
const naVague =
  /^[وف]?ن(حن|هدف|سعي|ريد|طمح|ساعد|مكن|عمل|قدم|وفر|واكب|حسن|طور|عزز|دعم|رغب|قترح|ود|شجع|سهل|ظن|عتقد|جد|عيش|عاني|نتظر|ومن|ساهم|حتاج|طلب|بحث|حاول|رقمن|بتكر|نا|فس|ساء|قص|تيجه|ظام|موذج|خل|هار|قط|صف|حو|وع)\p{Script=Arabic}*$/u;
const darijaVague =
  /^(?:kan|ghan)(?!3awn|3wn|sahl|7sn|twr|tawr|7ta|tsn|khs|3an|fkr|dn|9lb|bgh|hdr)[a-z0-9]{3,}$|^[وف]?(?:كن|غن)(?!عاون|سهل|طور|حسن|حتاج|تسنا|خسر|عاني|فكر|ضن|قلب|بغي|هضر)\p{Script=Arabic}{3,}$/u;
const leastDone = 2;

/** "We fit local bells", "on pose une photocopieuse", "كنعلقو علام": the team does something one could watch. */
function weDo(survey: Survey, suffered: readonly Hit[]): Hit | undefined {
  const { tokens } = survey;
  const at = tokens.findIndex(({ form, clause, arabic }, index) => {
    const next = tokens[index + 1];
    if (next?.clause !== clause || tokens[index + leastDone]?.clause !== clause) return false;
    if (suffered.some((trouble) => tokens[trouble.from]!.clause === clause)) return false;
    const first = tokens[index - 1]?.clause !== clause;
    const span = { from: index, to: index + 2 };
    if (among(hitsOf(survey, "improvements"), span) || among(hitsOf(statement(survey.original), "sources"), span))
      return false;
    if (form === "we") return !weVague.test(next.form) && !/ed$|ly$/.test(next.form);
    if (form === "nous") return /ons$/.test(next.form) && !nousVague.test(next.form);
    if (arabic && !/^[وف]?(كن|غن)/.test(form))
      return first && /^[وف]?ن\p{Script=Arabic}{2,}$/u.test(form) && !naVague.test(form) && !/ين$|ون$|ات$/.test(form);
    return darijaVague.test(form);
  });
  return at < 0 ? undefined : { from: at, to: at + leastDone };
}

const by = /^(avec|with|b|using|en)$/;
const byReach = 7;

/** "Heat water with olive stones instead of wood", "بنوى الزيتون بدل الحطب": by this, and no longer by that. */
function insteadBy({ tokens, hits }: Survey, suffered: readonly Hit[]): Hit | undefined {
  for (const word of hits.get("comparisons") ?? []) {
    const { sentence } = tokens[word.from]!;
    for (let at = word.from - 1; at >= Math.max(0, word.from - byReach); at -= 1) {
      const { form, arabic } = tokens[at]!;
      if (tokens[at]!.sentence !== sentence || among(suffered, { from: at, to: at })) break;
      const means = arabic ? /^ب(?!دل|دون|عد|ين|لا|حال|عض|سبب)\p{Script=Arabic}{3,}$/u.test(form) : by.test(form);
      if (means && at > 0 && word.from - at > (arabic ? 0 : 1)) return { from: at, to: word.from - 1 };
    }
  }
  return undefined;
}

const darijaHelps = /(3awn|sahl|shel|سهل|عاون|حسن|7sn|طور)/u;

const weGave = /^(3tina\w*|3teina\w*|de?rna\w*|dernna|kan3ti\w*|عطينا\p{L}*|درنا\p{L}*|كنعطي\p{L}*)$/u;
const gaveReach = 4;

/** "3tinahom karossa kathez 6 bidouat": what we gave them, and what it does. */
function givenThing({ tokens }: Survey): Hit | undefined {
  for (const [at, { form, sentence }] of tokens.entries()) {
    if (!weGave.test(form)) continue;
    for (let verb = at + 2; verb <= at + gaveReach && tokens[verb]?.sentence === sentence; verb += 1)
      if (darijaDoes.test(tokens[verb]!.form)) return { from: at, to: verb };
  }
  return undefined;
}

/** "Lkhett dyalna kaygol lihom": our own thing, and what it does. */
function ourThing({ tokens }: Survey): Hit | undefined {
  const at = tokens.findIndex(({ form, clause }, index) => {
    const next = tokens[index + 1];
    if (index === 0 || next?.clause !== clause || !/^(dyalna|dialna|ديالنا)$/.test(form)) return false;
    return darijaDoes.test(next.form) && !darijaHelps.test(next.form);
  });
  return at < 0 ? undefined : { from: at - 1, to: at + 1 };
}

/** A means that no list of tools holds: the first rule that holds. */
export function unlistedMeans(survey: Survey, suffered: readonly Hit[]): Hit | undefined {
  const text = survey.original;
  return (
    byDoing(survey) ??
    namedMeans(survey, suffered) ??
    served(survey, text) ??
    withName(survey) ??
    unknownThing(survey, text) ??
    thingAtWork(survey, text, suffered) ??
    weDo(survey, suffered) ??
    ourThing(survey) ??
    givenThing(survey) ??
    oneActs(survey, text, suffered) ??
    helperActs(survey, text, suffered) ??
    insteadBy(survey, suffered) ??
    labelled(survey, "how")
  );
}
