import type { Span } from "../../language/fold.ts";
import { findNumbers } from "../../language/numbers.ts";
import type { Hit } from "../lexicon/entry.ts";
import { quoteOf, type Token } from "../reading.ts";
import { hitsOf, type Survey } from "../survey.ts";
import { gifts, hasMoney, praise } from "./gifts.ts";
import { surveyFeasibility } from "./survey.ts";

/**
 * What a claim rests on: E1 an assumption, E2 an opinion heard, E3 behaviour observed, E4 a commitment, E5 a
 * transaction [thestartupmentor.ai].
 */
export type Grade = 1 | 2 | 3 | 4 | 5;

export interface Claim extends Span {
  grade: Grade;
}

const lists: readonly (readonly [Grade, string])[] = [
  [5, "transactions"],
  [4, "commitments"],
  [3, "observations"],
  [2, "opinions"],
];

const denials =
  /^(pas|ne|n|ni|jamais|personne|aucune?|rien|sans|not|no|nobody|none|never|neither|without|haven|hasn|didn|don|doesn|لم|لن|لا|ليس|ليست|بدون|دون|ما|ماشي|حتي|لاحد|ma|machi|7ta|bla|walo)$/;
const refusals = /^(ما|م|ma|m).{2,}(ش|ch|sh|x)$/;
const ifs = /^(si|s|quand|lorsque|if|when|once|unless|should|اذا|لو|ان|الا|ايلا|حين|عندما|ila|ida|ela|yla|mli|melli)$/;
const asking = /^(demande\w*|asked|ask|savoir|voir|whether|سالنا|sewwelna|سولنا)$/;
const ahead =
  /^(va|vont|allons|allez|ira|iront|doit|doivent|devra|devront|devrait|devraient|pourra|pourront|pourrait|pourraient|peut|peuvent|voudrait|voudraient|veut|veulent|veux|voulons|souhait\w*|esper\w*|pens\w*|suppos\w*|croi\w*|compt(e|ons|ez)|faut|faudra|faudrait|sera|seront|serait|seraient|aura|auront|will|would|could|must|may|might|shall|hope|plan|expect\w*|to|be|want|need|can|going|سوف|سيتم|يجب|ينبغي|نريد|قد|غادي|غا|بغينا|خاص|خاصنا|خاصهم|باش|باغيين|نقدرو|ghadi|gha|ghan|bghina|khass|khas|khassna|bach|baghin|n9edro)$/;
const future = /^(س[يتن].{3,}|ghay\w{3,}|غاي\p{L}{2,}|غات\p{L}{2,})$/u;
const reach = 7;

const asked = (tokens: readonly Token[]) => tokens.some(({ form }) => asking.test(form));

type Standing = "founded" | "denied" | "conditional" | "ahead";

/** Whether what is told happened, did not, is only a condition, or lies ahead. */
function standing({ tokens }: Survey, hit: Hit): Standing {
  const { sentence, form } = tokens[hit.from]!;
  if (refusals.test(form) && form.length > 5) return "denied";
  for (let at = hit.from + 1; at < hit.to; at += 1) if (denials.test(tokens[at]!.form)) return "denied";
  const clause = tokens[hit.from]!.clause;
  for (let at = hit.from - 1; at >= 0 && hit.from - at <= reach && tokens[at]!.sentence === sentence; at -= 1) {
    const before = tokens[at]!;
    if (turns.test(before.form)) break;
    const near = hit.from - at <= 3 && before.clause === clause;
    if (near && denials.test(before.form)) return "denied";
    const contracted = before.form === "d" && /^(he|she|they|it|i|we)$/.test(tokens[at - 1]?.form ?? "");
    if (contracted) return "ahead";
    if (before.clause === clause && (ahead.test(before.form) || future.test(before.form))) return "ahead";
    if (ifs.test(before.form) && !asked(tokens.slice(Math.max(0, at - 7), at))) return "conditional";
  }
  // "Personne n'a payé", "aucune commune n'a signé": the denial opens the clause.
  const opening = tokens.findIndex((token) => token.clause === clause);
  return /^(personne|aucune?|nobody|none|no|لا|لم|حتي|7ta)$/.test(tokens[opening]!.form) ? "denied" : "founded";
}

const turns = /^(mais|but|et|and|لكن|ولكن|walakin|walakine|puis|then|donc|so)$/;

const thinking =
  /^(pense|pensent|croit|croient|estime|estiment|juge|jugent|thinks|believes|finds|يري|تري|يرون|يظن|تظن|يظنون|يعتقد|تعتقد|يعتقدون|(ك|ت)[يت](ظن|ضن|قول|گول|شوف)\p{L}*|kay(dn|den|gol|goul|9ol)\w*|kat(dn|den|gol|goul|9ol)\w*)$/u;

/** "L'instituteur pense que": someone else's view, heard; "on pense" is the team's own. */
const thoughts = ({ tokens }: Survey): Hit[] =>
  tokens.flatMap(({ form }, at) =>
    thinking.test(form) && !ours.test(tokens[at - 1]?.form ?? "") && !/^(نحن|حنا)$/.test(tokens[at - 1]?.form ?? "")
      ? [{ from: at, to: at }]
      : [],
  );

const people = /^(personnes?|gens|people|clients?|customers?|ناس|شخص|واحد|wa7d|nas|وحده)$/;
const frenchDeed = /^[a-z]{2,}(e|es|i|is|u|us|it|ert)$/;
const pastPlural = /^(?!(كي|كت|تي|ي|ت|ن|غ|ال|و))\p{L}{2,}(او|وا|يو)$|^[bcdfghjklmnqrstvwxz379]\p{L}{2,}(aw|iw)$/u;

/** "17 personnes ont scanné", "6 of 9 came back", "22 واحد رماو": counted people who did something no list holds. */
function countedDeeds(read: Survey): Hit[] {
  const { tokens } = read;
  const found: Hit[] = [];
  const at = (place: number) => tokens.findIndex((token) => read.folded.at[token.end]! > place);
  let last: Hit | undefined;
  for (const { kind, start, end } of findNumbers(read.original)) {
    const number = { from: at(start), to: Math.max(at(start), at(end - 1)) };
    const sentence = tokens[number.from]?.sentence;
    if (sentence === undefined) continue;
    if (kind === "ratio") found.push(number);
    if (kind !== "plain" && kind !== "ratio") continue;
    for (let to = number.to + 1; to <= number.to + 5 && tokens[to]?.sentence === sentence; to += 1) {
      const { form } = tokens[to]!;
      if (unseen.test(form)) break;
      const auxiliary = /^(ont|sont|se)$/.test(tokens[to - 1]!.form) && frenchDeed.test(form);
      const past = /^[a-z]{3,}ed$/.test(form) || (people.test(tokens[to - 1]!.form) && pastPlural.test(form));
      if (auxiliary || past) found.push({ from: number.from, to });
    }
    // "Sur 9 clients, 6 ...", "10 mn 13": so many of those.
    const joined = last !== undefined && tokens[last.from]!.sentence === sentence && number.from - last.to <= 5;
    const among = joined && /^(sur|parmi|of|out|من|بين|mn|men)$/;
    if (among && (among.test(tokens[number.from - 1]?.form ?? "") || among.test(tokens[last!.from - 1]?.form ?? "")))
      found.push({ from: last!.from, to: number.to });
    last = number;
  }
  return found;
}

/** Said, liked, wanted, interviewed: no deeds. */
const unseen =
  /^(dit|dits|repondu|declare|affirme|aime|apprecie|trouve|voulu|souhaite|pense|cru|ete|eu|pu|du|su|confirme|interroge\w*|liked|wanted|hoped|interested|answered|replied|needed|asked|surveyed|interviewed|expected|based|limited|united|used to)$/;

const within = (hit: Hit, segment: Hit) => hit.from >= segment.from && hit.from <= segment.to;
const longest = 14;

/** The words of the claim: its clause, cut to what is around the words that carry it. */
function words(survey: Survey, hit: Hit, segment: Hit): Span {
  const { tokens } = survey;
  let { from, to } = hit;
  while (from > segment.from && tokens[from - 1]!.clause === tokens[hit.from]!.clause && to - from < longest) from -= 1;
  while (to < segment.to && tokens[to + 1]!.clause === tokens[hit.to]!.clause && to - from < longest) to += 1;
  return quoteOf(survey, from, to);
}

/** Sentences, and the parts of a sentence that a semicolon parts. */
function segments({ tokens, folded }: Survey): Hit[] {
  const found: Hit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const last = found.at(-1);
    const parted =
      last === undefined ||
      tokens[at]!.sentence !== tokens[at - 1]!.sentence ||
      folded.text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes(";");
    if (parted) found.push({ from: at, to: at });
    else last.to = at;
  }
  return found;
}

/** The claim of each sentence that holds one, with its best founded grade, in text order. */
export function claimsIn(text: string): Claim[] {
  const read = surveyFeasibility(text);
  const deeds = countedDeeds(read);
  const given = gifts(read);
  const own = praise(read);
  const found: Claim[] = [];
  const shaped = (grade: Grade, segment: Hit): readonly Hit[] => {
    if (grade === 5) return given.filter((hit) => within(hit, segment) && hasMoney(read, segment));
    if (grade === 4) return given;
    if (grade === 2) return thoughts(read);
    return hitsOf(read, "opinions").some((hit) => within(hit, segment)) ? [] : deeds;
  };
  for (const segment of segments(read)) {
    let supposed = hitsOf(read, "suppositions").find((hit) => within(hit, segment));
    let best: { grade: Grade; hit: Hit } | undefined;
    for (const [grade, label] of lists) {
      const hits = [...hitsOf(read, label), ...shaped(grade, segment)];
      for (const hit of hits) {
        if (best !== undefined || !within(hit, segment)) continue;
        const stands = standing(read, hit);
        if (stands === "founded") best = { grade, hit };
        else if (stands === "ahead") supposed ??= hit;
      }
    }
    supposed ??= expected(read, segment) ?? own.find((hit) => within(hit, segment));
    if (best === undefined && supposed !== undefined && !refusedIn(read, segment)) best = { grade: 1, hit: supposed };
    if (best !== undefined) found.push({ grade: best.grade, ...words(read, best.hit, segment) });
  }
  return found;
}

/** "Il devait signer mais il a refusé": no claim is left. */
const refusedIn = ({ tokens }: Survey, { from, to }: Hit): boolean =>
  tokens
    .slice(from, to + 1)
    .some(({ form }) =>
      /^(refuse|refusee|refuses|refused|declined|رفض|رفضت|رفضوا|رفضو|rfed|refdo|rfdo|rfdat)$/.test(form),
    );

const frenchFuture = /^[a-z]{3,}(era|eront|ira|iront|dra|dront)$/;
const ours = /^(on|nous|je|j|we|i)$/;

/** "سيدفع التجار", "ghaykhelso": others will do it; "سنختبر" is the team's own plan and claims nothing. */
function expected({ tokens }: Survey, segment: Hit): Hit | undefined {
  for (let at = segment.from; at <= segment.to; at += 1) {
    const { form } = tokens[at]!;
    const next = tokens[at + 1];
    const alone = /^(س[يت].{2,}|ghay\w{3,}|غاي\p{L}{2,})$/u.test(form) && !notFuture.test(form);
    const paired = /^(ghadi|غادي)$/.test(form) && at < segment.to && /^(y|ي|t|ت)/.test(next!.form);
    const french =
      frenchFuture.test(form) &&
      !/^(opera|camera|sera|aura|fera)$/.test(form) &&
      !ours.test(tokens[at - 1]?.form ?? "");
    const english = form === "will" && !ours.test(tokens[at - 1]?.form ?? "");
    if (alone || french || english) return { from: at, to: at };
    if (paired) return { from: at, to: at + 1 };
  }
  return undefined;
}

const notFuture =
  /^(سياق|سياسه|سياره|سيارات|سياحه|سياح|ستون|ستين|سيدات|سيده|سيدي|سيولة|سيرفر|سيستيم|سيناو|سينيا|سينيات|سيمانه|سيارته|سياحي|سياحيه|ستعملو|ستعملوها)$/;

/** The best founded claim of a text; null when it claims nothing. The others are in `claimsIn`. */
export function gradeEvidence(text: string): Claim | null {
  let best: Claim | null = null;
  for (const claim of claimsIn(text)) if (best === null || claim.grade > best.grade) best = claim;
  return best;
}
