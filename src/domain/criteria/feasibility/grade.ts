import type { Span } from "../../language/fold.ts";
import type { Hit } from "../lexicon/entry.ts";
import { quoteOf } from "../reading.ts";
import { hitsOf, type Survey } from "../survey.ts";
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
    if (before.clause === clause && (ahead.test(before.form) || future.test(before.form))) return "ahead";
    if (ifs.test(before.form) && !asking.test(tokens[at - 1]?.form ?? "")) return "conditional";
  }
  // "Personne n'a payé", "aucune commune n'a signé": the denial opens the clause.
  const opening = tokens.findIndex((token) => token.clause === clause);
  return /^(personne|aucune?|nobody|none|no|لا|لم|حتي|7ta)$/.test(tokens[opening]!.form) ? "denied" : "founded";
}

const turns = /^(mais|but|et|and|لكن|ولكن|walakin|walakine|puis|then|donc|so)$/;

/** "17 personnes ont scanné", "5 of 8 drivers pressed": counted people who did something no list holds. */
function countedDeeds({ tokens }: Survey): Hit[] {
  const found: Hit[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const { form, sentence } = tokens[at]!;
    const deed = /^(ont|se)$/.test(tokens[at - 1]!.form)
      ? /^[a-z]{2,}(e|es|i|is|u|us)$/.test(form)
      : /^[a-z]{3,}ed$/.test(form);
    if (!deed || unseen.test(form)) continue;
    for (let before = at - 1; before >= 0 && at - before <= 6 && tokens[before]!.sentence === sentence; before -= 1) {
      if (!/^\d+$/.test(tokens[before]!.form)) continue;
      found.push({ from: before, to: at });
      break;
    }
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
  const found: Claim[] = [];
  for (const segment of segments(read)) {
    let supposed = hitsOf(read, "suppositions").find((hit) => within(hit, segment));
    let best: { grade: Grade; hit: Hit } | undefined;
    for (const [grade, label] of lists) {
      const hits = grade === 3 ? [...hitsOf(read, label), ...deeds] : hitsOf(read, label);
      for (const hit of hits) {
        if (best !== undefined || !within(hit, segment)) continue;
        const stands = standing(read, hit);
        if (stands === "founded") best = { grade, hit };
        else if (stands === "ahead") supposed ??= hit;
      }
    }
    supposed ??= expected(read, segment);
    if (best === undefined && supposed !== undefined) best = { grade: 1, hit: supposed };
    if (best !== undefined) found.push({ grade: best.grade, ...words(read, best.hit, segment) });
  }
  return found;
}

/** "سيدفع التجار", "ghaykhelso": others will do it; "سنختبر" is the team's own plan and claims nothing. */
function expected({ tokens }: Survey, segment: Hit): Hit | undefined {
  for (let at = segment.from; at <= segment.to; at += 1) {
    const { form } = tokens[at]!;
    const next = tokens[at + 1];
    const alone = /^(س[يت].{3,}|ghay\w{3,}|غاي\p{L}{2,})$/u.test(form) && !notFuture.test(form);
    const paired = /^(ghadi|غادي)$/.test(form) && at < segment.to && /^(y|ي|t|ت)/.test(next!.form);
    if (alone) return { from: at, to: at };
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
