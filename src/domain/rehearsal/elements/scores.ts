import type { Hit } from "../../criteria/lexicon/entry.ts";
import { type PlacedNumber, placedNumbers, speech, wordsLeft } from "../../criteria/pitch/speech.ts";
import { timesIn } from "../../criteria/pitch/time.ts";
import { hitsOf, type Survey, survey } from "../../criteria/survey.ts";
import { type Trouble, troubles } from "../../criteria/troubles.ts";
import { offer } from "../../criteria/value/offer.ts";
import { findNumbers } from "../../language/numbers.ts";
import { weighFields } from "../../reading/field.ts";
import { partSigns } from "../parts-survey.ts";
import type { Unit } from "../units.ts";
import { type Element, elements, type Scores } from "./elements.ts";

/** A unit with what its words show. */
export interface Told extends Unit {
  text: string;
  scores: Scores;
  /** Tokens of the survey, both included; none where the unit holds only sounds. */
  tokens: Hit | null;
  /** Words that no greeting, thanks or self-introduction covers. */
  telling: number;
  introduces: boolean;
  numbers: readonly PlacedNumber[];
  /** An amount goes from one value to another. */
  moves: boolean;
}

/** The surveys of a whole speech, its units on lines of their own. */
export interface SpeechSurvey {
  text: string;
  parts: Survey;
  speech: Survey;
  survey: Survey;
  offer: Survey;
  troubles: readonly Trouble[];
  numbers: readonly PlacedNumber[];
  times: readonly Hit[];
}

export function surveySpeech(text: string): SpeechSurvey {
  const read = speech(text);
  return {
    text,
    parts: partSigns(text),
    speech: read,
    survey: survey(text),
    offer: offer(text),
    troubles: troubles(survey(text)),
    numbers: placedNumbers(read),
    times: timesIn(text),
  };
}

/** Which fields of the canvases speak for a part, and how much. */
const fieldShares: Readonly<Record<string, Partial<Record<Element, number>>>> = {
  framing: { problem: 1 },
  "framing.opportunity": { solution: 0.8 },
  solution: { solution: 1 },
  "solution.beneficiaries": { beneficiaries: 1 },
  "solution.feasibility": { feasibility: 1 },
  "solution.implementation_conditions": { feasibility: 0.8 },
  "solution.deployment": { roadmap: 0.6, solution: 0.3 },
  "solution.next_steps": { roadmap: 0.7 },
  impact: { impact: 1 },
  "impact.target_beneficiaries": { beneficiaries: 0.8 },
  "pitch.usage_market": { usage_market: 1 },
  "pitch.innovation": { innovation: 1 },
  "pitch.roadmap": { roadmap: 1 },
  "pitch.call_for_support": { call_for_support: 1 },
  "pitch.hook": { hook: 0.6 },
  "pitch.proof": { feasibility: 0.4, problem: 0.2 },
  "pitch.conclusion": { conclusion: 1 },
};

function learned(text: string): Record<Element, number> {
  const found = Object.fromEntries(elements.map((one) => [one, 0])) as Record<Element, number>;
  for (const { workshop, field, likelihood } of weighFields(text).fields) {
    const shares = fieldShares[`${workshop}.${field}`] ?? fieldShares[workshop] ?? {};
    for (const [element, share] of Object.entries(shares) as [Element, number][]) found[element] += likelihood * share;
  }
  return found;
}

/** What a word of a part is worth: some words hardly stand elsewhere. */
const signWeight: Readonly<Record<Element, number>> = {
  hook: 0,
  problem: 0.45,
  solution: 0.55,
  beneficiaries: 0.6,
  usage_market: 0.5,
  innovation: 0.7,
  impact: 0.45,
  feasibility: 0.5,
  roadmap: 0.45,
  call_for_support: 0.5,
  conclusion: 0.45,
};
const mostSigns = 2;

const within = <One extends Hit>(hits: readonly One[], { from, to }: Hit): One[] =>
  hits.filter((hit) => hit.from >= from && hit.to <= to);

/** What each unit tells, by the words of each part and by the fields that its words speak to. */
export function tellings(all: SpeechSurvey, units: readonly Unit[]): Told[] {
  const { tokens, folded } = all.speech;
  let next = 0;
  return units.map((unit): Told => {
    let from = next;
    while (from < tokens.length && folded.at[tokens[from]!.start]! < unit.start) from += 1;
    let to = from;
    while (to < tokens.length && folded.at[tokens[to]!.start]! < unit.end) to += 1;
    next = to;
    const text = all.text.slice(unit.start, unit.end).replace(/\s+/g, " ").trim();
    const place = to > from ? { from, to: to - 1 } : null;
    if (place === null) {
      const none = Object.fromEntries(elements.map((one) => [one, 0])) as Record<Element, number>;
      return { ...unit, text, tokens: null, telling: 0, introduces: false, numbers: [], moves: false, scores: none };
    }
    const numbers = within(all.numbers, place);
    return {
      ...unit,
      text,
      tokens: place,
      telling: tellingWords(all, place),
      introduces:
        within(hitsOf(all.speech, "introductions"), place).length + within(hitsOf(all.parts, "polite"), place).length >
        0,
      numbers,
      moves: moves(all.speech.tokens.slice(place.from, place.to + 1), numbers),
      scores: scoresOf(all, text, place),
    };
  });
}

const limits = /^(?:mais|sauf|but|yet|whereas|however|unlike|و?لكن\p{L}{0,3}|اما|walakin|walakine)$/u;
const noTime: ReadonlySet<string> = new Set(["date", "time", "year"]);

/** Words that no greeting, thanks, self-introduction or offer to answer covers. */
function tellingWords(all: SpeechSurvey, place: Hit): number {
  const polite = within(hitsOf(all.parts, "polite"), place).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return wordsLeft(all.speech, place, ["courtesies", "introductions"]) - polite;
}

/** "Dami, c'est un registre", "With Ktab you speak", "علبتنا هي": the thing bears a name. */
const namesItself =
  /^(?:(?:[Aa]vec|[Ww]ith|[Gg]râce à)\s+\p{Lu}[\p{L}\d]+|\p{Lu}[\p{L}\d]+,?\s+(?:c['’]est (?:une?|des|le|la)\b|est une?\b|is (?:an?|the)\b|(?:hiya|howa|هو|هي)\s)|\p{Lu}\p{Ll}+\p{Lu}\p{L}+\s+\p{Ll})/u;
const peopleReach = 3;

/** "1,200 elderly people", "90 بحار": a group with its size. */
function sizesPeople(all: SpeechSurvey, place: Hit): boolean {
  const people = ["segments", "broadGroups"].flatMap((label) => within(hitsOf(all.survey, label), place));
  return within(all.numbers, place).some(
    ({ from, to, number }) =>
      number.kind === "plain" &&
      number.value >= leastGroup &&
      people.some((group) => group.from > from && group.from - to <= peopleReach),
  );
}
const likened = ["problem", "solution", "innovation", "impact", "feasibility"] as const;
const unsigned = 0.6;
const leastGroup = 10;
const manyAdjectives = 2;

/** "Aujourd'hui on appelle..., chez nous un seul appel suffit". */
const contrast =
  /\b(?:aujourd['’]hui|actuellement|today|right now|until now|jusqu['’]ici|d['’]habitude)\b.{6,90}\b(?:chez nous|avec nous|nous,|avec notre|with us|ours|our \w+ (?:needs?|does|costs?))\b|(?:اليوم|حاليا|دابا|daba).{6,90}(?:أما|معنا|حنا|عندنا|7na|m3ana)/iu;
/** "...; nous, on lui donne l'argument", "..., أما القلم فيكفيه أن يلمس السطر": theirs, then ours. */
const turned =
  /[;,؛،]\s?(?:nous,? on|(?:la|le) n[oô]tre|ours|while ours|but ours|أما \p{L}+|ديالنا|حنا \p{L}|7na \p{L}|dyalna)|;\s?\p{Lu}\p{L}+ (?:is|est|c['’]est)/u;
const contrasts = (text: string): boolean => contrast.test(text) || turned.test(text);

/** "On l'a bricolé", "we walked it", "جربنا", "sawbna": the team tells what it did. */
const weDid =
  /(?<!\p{L})(?:on (?:l['’]|les )?a(?: déjà| deja)?|nous (?:l['’]|les )?avons(?: déjà| deja)?|j['’]ai) \p{L}+(?:é|ée|és|ées|i|is|it|ite|u|us|ue)(?!\p{L})|(?<!\p{L})we(?:['’]ve| have)?(?: already)? \p{L}+(?:ed|ought|aid|uilt|an|ent|ut|et)(?!\p{L})|(?<!\p{L})(?:\p{Script=Arabic}{3,}نا|\p{Script=Arabic}{2}نا(?:ها|ه|هم))(?:ها|ه|هم)?(?!\p{L})|(?<!\p{L})[a-z379]{2,5}(?:bna|rna|dna|mna|9na|tna|lna)(?:h|ha|hom)?(?!\p{L})/iu;
/** "Essayé deux fois avec six familles". */
const triedAtHead =
  /^(?:(?:déjà |deja |already )?(?:test|essay|expériment|experiment)(?:é|ée|és|ées|e|ed)|tried|tested|piloted)(?!\p{L})/iu;
/** "Nous avons imaginé", "we designed", "لدينا", "مشروعنا": no deed that proves anything. */
const weMade =
  /(?<!\p{L})(?:imaginé|conçu|concu|pensé|constaté|remarqué|appelé|choisi|décidé|créé|inventé|we (?:designed|created|imagined|noticed|decided|want|need)|[وبلف]{0,2}(?:لدينا|عندنا|مشروعنا|حلنا|فكرتنا|هدفنا|غايتنا|تطبيقنا|منصتنا|فريقنا|مدينتنا|قريتنا|بلدنا|حياتنا|لاحظنا|صممنا|فكرنا|علينا|إلينا|معنا|بيننا|جهازنا|أنشأنا|ديالنا|لينا|بينا|بغينا|خاصنا|حينا)|dyalna|lina|bghina|khassna|3ndna|m3ana|7na|hna)(?!\p{L})/iu;
/** "Nous les démontons", "نجفف": what the team's work does, said in the present. */
const weDo =
  /(?<!\p{L})nous (?:les |la |le |l['’]|leur |y )?(?!avons|sommes|allons|voulons|cherchons|demandons|visons|pensons|esp[eé]rons|estimons|attendons|souhaitons|appelons|comptons|croyons|constatons|sollicitons|invitons|lan[cç]ons|commen[cç]ons|d[eé]marrons|passons|savons|devons|pouvons|venons|remercions|restons|adressons)\p{L}+ons(?!\p{L})/iu;
/** "Le nôtre", "ours", "أما جهازنا": ours beside theirs. */
const ourOwn =
  /\b(?:l[ea] n[oô]tre|les n[oô]tres|ours|chez nous|notre (?:solution|syst[eè]me|appli\p{L}*|outil|bo[iî]tier|produit)|dyalna|7na|hna|our \w+)\b|(?:أما|بينما) \p{L}+نا(?!\p{L})|ديالنا|حنا|نحن/iu;

const apart = /^(?:lieu|contre|instead|rather|بدل|بدلا|عوض|بلاصه|blast|3iwad)$/;
const became =
  /^(?:ولا|ولي|ولات|تولي|يولي|twelli|ywelli|wla|wella|wlaw|became|becomes?|turned|devenu\p{L}*|devien(?:t|nent)|passe|passes|passent|ولاو|صار|صارت|اصبح|اصبحت|wellat|wellaw|walaw)$/u;
const starts = /^(?:de|d|from|من|mn|men)$/;
const arrives = /^(?:a|to|الي|ل|l|7tal|7ta|حتي)$/;

/** "De 20 par an à 400", "deux heures au lieu de neuf": an amount that moves. */
function moves(words: readonly { form: string }[], numbers: readonly PlacedNumber[]): boolean {
  const amounts = numbers.filter(({ number }) => number.kind !== "ordinal");
  const from = words.findIndex(({ form }, at) => starts.test(form) && isAmount(words[at + 1]?.form ?? ""));
  const arrived = words
    .slice(from + 2)
    .some(({ form }, at, rest) => arrives.test(form) && isAmount(rest[at + 1]?.form ?? ""));
  if (from >= 0 && arrived && amounts.length > 0) return true;
  if (amounts.length < 2) return false;
  return words.some(({ form }) => apart.test(form) || became.test(form));
}
const single = /^(?:une?|one|none|zero|aucune?|wa7d|wa7da|واحد|واحده|وحده)$/;
const isAmount = (form: string): boolean => single.test(form) || findNumbers(form).length > 0;

/** "Le hal howa", "الحل نمرة": the answer is called so at the head of a clause, and not denied. */
const announcesAnswer =
  /(?:^|[،,.:;]\s*)(?:(?:iwa|alors|donc|so|إيوا|w)\s)?(?:الحل|l7al|l7ell|lhal|la solution|solution|the (?:solution|answer))(?: dyalna| ديالنا)?\s*:?\s+(?!(?:ما|لا|ماشي|ليس|machi|ma|n['’]|not|isn['’]t|صعب)(?!\p{L}))\p{L}/iu;
/** "We want 20,000 dirhams": what is wanted is money. */
const wantsMoney =
  /(?<!\p{L})(?:we (?:want|need)|(?:nous|on) (?:voulons|veut)|bghina|نريد|بغينا)\s+(?:\p{L}+\s+){0,2}(?:\d|\p{L}+ (?:mille|thousand|alf|ألف))/iu;
/** "For people": nobody in particular. */
const vague = /^(?:people|gens|monde|everyone|everybody|tous|الناس|ناس|الجميع|nas|nass|lnas)$/;

/** "مشروعنا مبتكر جدا", "notre projet est vraiment unique": praise of a project tells none. */
function onlyPraises(all: SpeechSurvey, place: Hit): boolean {
  const covered = new Set<number>();
  const said = [
    ...within(hitsOf(all.parts, "praise"), place),
    ...within(hitsOf(all.offer, "buzzwords"), place),
    ...within(hitsOf(all.speech, "courtesies"), place),
    ...within(hitsOf(all.speech, "introductions"), place),
    ...within(hitsOf(all.parts, "polite"), place),
  ];
  for (const { from, to } of said) for (let at = from; at <= to; at += 1) covered.add(at);
  const own = within(hitsOf(all.parts, "solution"), place);
  // "Our solution", not what follows it.
  for (const { from, to } of own) for (let at = from; at <= Math.min(to, from + 1); at += 1) covered.add(at);
  return own.length > 0 && said.length > 0 && place.to - place.from + 1 - covered.size <= 0;
}

function scoresOf(all: SpeechSurvey, text: string, place: Hit): Scores {
  const scores = learned(text);
  const count = (read: Survey, label: string) => within(hitsOf(read, label), place).length;
  for (const element of elements)
    scores[element] += Math.min(mostSigns, count(all.parts, element)) * signWeight[element];
  const numbers = within(all.numbers, place).filter(({ number }) => !noTime.has(number.kind));
  const money = numbers.some(({ number }) => number.kind === "money");
  const words = all.speech.tokens.slice(place.from, place.to + 1);

  // Without a word that belongs to the part, what its words resemble says less.
  for (const element of likened) if (count(all.parts, element) === 0) scores[element] *= unsigned;
  if (namesItself.test(text)) scores.solution += 0.5;
  const told = within(all.troubles, place).filter((trouble) => trouble.told).length;
  scores.problem += Math.min(told, 2) * 0.3;
  if (within(hitsOf(all.parts, "causes"), { from: place.from, to: Math.min(place.to, place.from + 1) }).length > 0)
    scores.problem += 0.6;
  if (announcesAnswer.test(text)) scores.solution += 0.6;
  if (onlyPraises(all, place)) scores.solution *= 0.2;
  const moved = moves(words, numbers);
  if (moved) scores.impact += 0.5;
  if (vague.test(words.at(-1)?.form ?? "")) scores.beneficiaries *= 0.4;
  const payers = count(all.speech, "payers");
  if (payers > 0) scores.usage_market += money ? 0.6 : 0.2;
  if (count(all.speech, "changes") > 0 && numbers.length > 0) scores.impact += 0.35;
  const before = count(all.speech, "existing");
  if (before > 0 && (words.some(({ form }) => limits.test(form)) || count(all.speech, "firsts") > 0))
    scores.innovation += 0.55;
  // "Innovant, rapide, révolutionnaire": adjectives tell of no solution.
  if (within(hitsOf(all.offer, "buzzwords"), place).length >= manyAdjectives) {
    scores.solution -= 0.5;
    scores.innovation -= 0.3;
  }
  if (contrasts(text)) scores.innovation += 0.7;
  const tried = numbers.length > 0 && ((weDid.test(text) && !weMade.test(text)) || triedAtHead.test(text));
  if (tried) scores.feasibility += 0.75;
  if (weDo.test(text)) scores.solution += 0.35;
  if (money) scores.usage_market += 0.15;
  if (ourOwn.test(text) && words.some(({ form }) => limits.test(form))) scores.innovation += 0.5;
  if (count(all.speech, "doings") > 0) scores.feasibility += 0.3;
  const times = within(all.times, place).length;
  scores.roadmap += times > 1 ? 0.4 : times * 0.1;
  // What the team did in April is no step to come.
  if (tried && times < 2) scores.roadmap *= 0.5;
  // "From fifteen to five by August": a change with its term, no step.
  if (moved && times < 4) scores.roadmap *= 0.45;
  const wanted = money && wantsMoney.test(text) ? 1 : 0;
  const asking = count(all.speech, "requests") + count(all.parts, "call_for_support") + wanted;
  const business = Math.max(scores.feasibility, scores.usage_market, scores.roadmap);
  if (
    asking === 0 &&
    count(all.speech, "doings") === 0 &&
    business < Math.max(scores.problem, scores.solution) &&
    sizesPeople(all, place)
  )
    scores.beneficiaries += 0.6;
  scores.call_for_support += wanted * signWeight.call_for_support;
  if (asking === 0) scores.call_for_support *= 0.4;
  else {
    scores.call_for_support += 0.35;
    for (const element of ["solution", "roadmap", "usage_market", "feasibility"] as const) scores[element] *= 0.6;
  }
  return scores;
}
