import type { Hit } from "../../criteria/lexicon/entry.ts";
import { inside } from "../../criteria/pitch/speech.ts";
import type { Token } from "../../criteria/reading.ts";
import { arabicStems, arabiziStems, englishVerbs, frenchStems, frenchWhole } from "../lexicon/gestures.ts";
import type { Element } from "./elements.ts";
import type { SpeechSurvey, Told } from "./scores.ts";

const oneOf = (words: string): string => words.trim().split(/\s+/).join("|");

const french = new RegExp(`^(?:(?:${oneOf(frenchStems)})(?:e|es|ent|ons|era|eront|erons)|${oneOf(frenchWhole)})$`);
const english = new RegExp(`^(?:${oneOf(englishVerbs)})(?:s|es)?$|^(?:carries|dries|ties)$`);
const arabic = new RegExp(`^[وف]?س?[يتن](?:${oneOf(arabicStems)})\\p{L}{0,4}$`, "u");
const darijaGesture = new RegExp(`^[وف]?(?:ك|كا|غا|غ)?[يتن](?:${oneOf(arabicStems)})\\p{L}{0,4}$`, "u");
const present = /^[وف]?(?:ك|كا|غا|غ)[يتن]\p{L}{2,}$|^(?:ka|gha|k)[ytn][a-z0-9']{2,}$/u;
const arabiziGesture = new RegExp(`^(?:ka|gha|k)?[ytn]e?(?:${oneOf(arabiziStems)})[a-z0-9]{0,4}$`);
const ourArabic = new RegExp(`^س?ن(?:${oneOf(arabicStems)})\\p{L}{0,4}$`, "u");
const inArabic = /[\u0600-\u06ff]/;
const ourDarija = /^[وف]?(?:ك|كا)ن\p{L}{2,}$|^kan[a-z0-9]{3,}$/u;

/** After these a word is a name, no verb; an article may be a pronoun, which the word before it tells. */
const determiner =
  /^(?:un|une|des|de|du|d|ce|cet|cette|ces|notre|nos|chaque|au|aux|sa|son|ses|leurs|a|an|the|our|their|his|her|its|every|each|of|my|this|that|to)$/;
const article = /^(?:le|la|les|l|leur)$/;
const leadsToName =
  /^(?:a|de|sur|sous|dans|par|pour|avec|devant|derriere|apres|avant|vers|chez|et|ou|tout|toute|toutes|tous|est|sont)$/;

const we = /^(?:on|nous|we|حنا|احنا|نحن|7na|hna|a7na)$/;
const ours = /^(?:notre|nos|our|ديالنا|dyalna)$/;
const some = /^(?:une?|deux|trois|quatre|cinq|an?|one|two|three|four|five|wa7ed|wahed|wa7d|wahd|واحد|\d+)$/;
const fillers = /^(?:et|alors|donc|bon|puis|so|then|and|here|iwa|ايوا|w|و|المهم|lmohim|dans|in|chez|fait|en|la|l)$/;
/** What opens the telling of how things are, a wish or a condition. */
const elsewhere =
  /^(?:aujourd|actuellement|today|currently|now|اليوم|حاليا|دابا|daba|si|if|quand|when|chaque|every|personne|nobody|no|que|qu|كل|kol|koul|7ta|حتي|demain|tomorrow|غدا|ghedda|bach|باش|imaginez|imagine|لا|لم|car|because|لان|حيت|7it|apres|after|بعد|mais|but|لكن|والي)$/;
const known = /^[وف]?(?:ال|في$|من$|علي$|عند|هذا|هذه|هاد|هو$|هي$|هم$|كان|هناك|هنا$|لدي)/;
const pronoun = /^(?:he|she|it|this|that|what|who|there|everyone|nobody|somebody|someone)$/;
const openers = 3;
const leastWords = 4;
const sure = 1.5;
const surer = 1.8;

interface Word {
  readonly form: string;
}

/** Whether a word is a verb of hands or of a device, in the present or the future. */
function isGesture(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  if (inArabic.test(form)) return arabic.test(form) || darijaGesture.test(form);
  if (arabiziGesture.test(form)) return true;
  if (!french.test(form) && !english.test(form)) return false;
  const last = words[at - 1]?.form ?? "";
  if (determiner.test(last)) return false;
  return !article.test(last) || (at > 1 && !leadsToName.test(words[at - 2]!.form));
}

/** Who acts: we or a thing of ours (1), something new (1), people or a thing known (less). */
function subject(all: SpeechSurvey, place: Hit, words: readonly Token[], start: number): "we" | "new" | "known" {
  const first = words[start]!;
  const near = words.slice(start, start + openers).map(({ form }) => form);
  if (near.slice(0, 2).some((form) => we.test(form)) || words.some(({ form }) => ourDarija.test(form))) return "we";
  if (near.some((form) => ours.test(form)) || ourArabic.test(first.form)) return "we";
  const head = { from: place.from + start, to: place.from + start + 1 };
  const people =
    ["segments", "broadGroups", "people"].some((label) => inside(all.survey, label, head).length > 0) ||
    inside(all.parts, "names", head).length > 0;
  if (people) return "known";
  if (some.test(first.form)) return "new";
  const next = words[start + 1];
  if (first.arabic)
    return known.test(first.form) || isGesture(words, start) || next === undefined || /^[وفبل]?ال/.test(next.form)
      ? "known"
      : "new";
  // "Shade keeps them", "Ktab reads": no article, one thing.
  const alone = /[^s]s$/.test(next?.form ?? "") && isGesture(words, start + 1) && !/s$/.test(first.form);
  return alone && !pronoun.test(first.form) ? "new" : "known";
}

const share = { we: 1, new: 1, known: 0.6 } as const;
const burdens: ReadonlySet<string> = new Set(["duration", "length", "distance", "percent", "share"]);

/** How clearly a unit tells a thing or people at work, as a solution is told by those who do not announce it; 0 for none. */
function gestureOf(all: SpeechSurvey, unit: Told): { clear: number; who: "we" | "new" | "known" } | null {
  const { tokens: place, scores, telling, introduces, numbers } = unit;
  if (place === null || telling < leastWords || introduces) return null;
  const words = all.speech.tokens.slice(place.from, place.to + 1);
  const spared = (label: Element) => inside(all.parts, label, place).length === 0;
  if (/[?؟]/.test(all.text.slice(unit.start, unit.end + 2)) || elsewhere.test(words[0]!.form)) return null;
  if (numbers.some(({ number }) => number.kind === "money") || !spared("call_for_support")) return null;
  if (!spared("feasibility") || scores.feasibility >= 0.75 || scores.roadmap >= 0.9) return null;
  if (scores.innovation >= 0.9 || scores.impact >= 0.8 || scores.call_for_support >= 0.6) return null;

  let start = 0;
  while (start < openers && start < words.length - leastWords && fillers.test(words[start]!.form)) start += 1;
  const who = subject(all, place, words, start);
  const acts = words.filter((_, at) => at >= start && isGesture(words, at)).length;
  if (acts === 0 && !(who === "we" && words.some(({ form }) => present.test(form)))) return null;
  const told = all.troubles.some(({ from, to, told }) => told && from >= place.from && to <= place.to);
  const trouble = told || !spared("problem") ? (who === "we" ? 0.2 : 0.6) : 0;
  const burden = who !== "we" && numbers.some(({ number }) => burdens.has(number.kind)) ? 0.4 : 0;
  return { clear: share[who] + 1 + (acts > 1 ? 0.3 : 0) - trouble - burden, who };
}

/** What a solution that nobody announced is worth, and what is left of the parts that it touches. */
const worth = 1.2;
const touched = 0.35;
const answers = 0.6;
const manyWords = 6;
const habit = /^(?:chaque|tous|toutes|every|each|كل|kol|koul|kul)$/;
const besides = ["problem", "usage_market", "beneficiaries"] as const;
const adjacent = 0.3;
const follow: ReadonlySet<Element | null> = new Set(["usage_market", "feasibility", "roadmap", "innovation"]);

/** "Sept artisans sur dix toussent chaque matin": a number, a habit, people; two of the three tell how things are. */
function lived(all: SpeechSurvey, { tokens: place, text, telling, introduces, numbers }: Told): boolean {
  if (place === null || telling < manyWords || introduces || /[?؟]/.test(text)) return false;
  const habits = all.speech.tokens.slice(place.from, place.to + 1).some(({ form }) => habit.test(form));
  const people = ["segments", "broadGroups", "people"].some((label) => inside(all.survey, label, place).length > 0);
  return [habits, people, numbers.length > 0].filter(Boolean).length > 1;
}

/** The units where, nobody having announced a solution, the first that shows one at work after the problem is that one. */
export function withGesture(
  all: SpeechSurvey,
  told: readonly Told[],
  parts: readonly (Element | null)[],
): readonly Told[] {
  if (parts.includes("solution")) return told;
  const problem = parts.indexOf("problem");
  const opened = told.findIndex(({ telling, introduces }) => telling >= leastWords && !introduces);
  if (opened < 0) return told;
  let best = { at: -1, clear: 0 };
  for (let at = opened + 1; at < told.length; at += 1) {
    const gesture = gestureOf(all, told[at]!);
    if (
      gesture === null ||
      gesture.clear < ((problem >= 0 && problem < at) || lived(all, told[at - 1]!) ? sure : surer)
    )
      continue;
    // Known people at work may be the problem still: what a solution leads to must follow.
    if (gesture.who === "known" && !parts.some((part, later) => later > at && follow.has(part))) continue;
    const clear = gesture.clear + (parts[at - 1] === "problem" ? adjacent : 0);
    if (clear > best.clear) best = { at, clear };
  }
  const answered = problem < 0 || problem > best.at ? best.at - 1 : -1;
  return told.map((one, at) => {
    // What is said right before it, when nothing else was, is what it answers.
    if (at === answered && parts[at] === null && lived(all, one))
      return { ...one, scores: { ...one.scores, problem: Math.max(one.scores.problem, answers) } };
    if (at !== best.at) return one;
    const scores = { ...one.scores, solution: Math.max(one.scores.solution, worth) };
    for (const element of besides) scores[element] *= touched;
    return { ...one, scores };
  });
}
