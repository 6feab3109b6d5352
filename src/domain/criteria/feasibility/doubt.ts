import { findNumbers, type NumberFound } from "../../language/numbers.ts";
import { best, spanning } from "../best.ts";
import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey } from "../survey.ts";
import { gradeEvidence } from "./grade.ts";
import { sameSentence, surveyFeasibility } from "./survey.ts";

const told = 3;

const endOf = ({ tokens }: Survey, { to }: Hit) =>
  tokens.findLastIndex((token) => token.sentence === tokens[to]!.sentence);
const beginOf = ({ tokens }: Survey, { from }: Hit) =>
  tokens.findIndex((token) => token.sentence === tokens[from]!.sentence);

const questionLength = 5;

/** "Would a shepherd wear it all night?": a question left open is an assumption owned. */
function openQuestion(read: Survey): Hit | undefined {
  const { tokens, folded } = read;
  for (let to = questionLength - 1; to < tokens.length; to += 1) {
    if (tokens[to + 1]?.sentence === tokens[to]!.sentence) continue;
    const from = beginOf(read, { from: to, to });
    const follows = folded.text.slice(tokens[to]!.end, tokens[to]!.end + 3).trimStart();
    if (follows.startsWith("?") && to - from + 1 >= questionLength) return { from, to };
  }
  return undefined;
}

/** "The whole thing stops", "kolchi ghadi y7bess": what would fall and its falling, a few words apart. */
const fallingWholes = (read: Survey): Hit[] =>
  hitsOf(read, "falls").flatMap((fall) => {
    const whole = hitsOf(read, "wholes").find(
      (hit) => sameSentence(read, hit, fall) && Math.abs(hit.from - fall.from) <= 4,
    );
    const unless = hitsOf(read, "conditions").some((hit) => sameSentence(read, hit, fall));
    return whole === undefined || !unless ? [] : [spanning(whole, fall)];
  });

/** The assumption that would bring it all down, owned as one: "hypothèse : ...", "si ..., tout tombe". */
export const riskiestAssumption: Criterion = ({ text }) => {
  const read = surveyFeasibility(text);
  const generic = hitsOf(read, "genericRisks");
  for (const fall of [...hitsOf(read, "collapses"), ...fallingWholes(read)]) {
    const before = fall.from - beginOf(read, fall);
    if (before >= told || endOf(read, fall) - fall.to >= told) {
      const from = beginOf(read, fall);
      return best("riskiest_assumption", read, { from, to: before >= told ? fall.to : endOf(read, fall) }, undefined);
    }
  }
  const open = openQuestion(read);
  if (open !== undefined) return best("riskiest_assumption", read, open, undefined);
  const cues = hitsOf(read, "assumptions");
  const owned = cues.find((cue) => {
    const empty = generic.some((hit) => hit.from > cue.to && hit.from - cue.to <= 3);
    return !empty && endOf(read, cue) - cue.to >= (read.tokens[cue.from]!.arabic ? told - 1 : told);
  });
  const met = owned && { from: owned.from, to: endOf(read, owned) };
  return best("riskiest_assumption", read, met, cues[0] ?? hitsOf(read, "suppositions")[0]);
};

const tokenAt = (read: Survey, place: number) => read.tokens.findIndex((token) => read.folded.at[token.end]! > place);

const counts: ReadonlySet<string> = new Set(["plain", "ratio", "percent"]);
const longDays = 45;
const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

const lasts = ({ kind, value, unit }: NumberFound) => (kind === "duration" ? value * (daysIn[unit ?? ""] ?? 0) : 0);

/** A test that could say no, soon and cheap: an act with a number of people or things, or a day. Months of work are weak. */
export const cheapestTest: Criterion = ({ text }) => {
  const read = surveyFeasibility(text);
  const acts = hitsOf(read, "testActs");
  const numbers = findNumbers(text);
  const dear = hitsOf(read, "dearTests")[0];
  const slow = numbers.some((number) => lasts(number) > longDays);
  if (dear !== undefined || slow) return best("cheapest_test", read, undefined, acts[0] ?? dear);
  for (const act of acts) {
    const { sentence } = read.tokens[act.from]!;
    const soon = hitsOf(read, "soon").find(
      (hit) => Math.abs(read.tokens[hit.from]!.sentence - sentence) <= 1 && hit.from !== act.from,
    );
    const counted = numbers.find((number) => {
      const at = tokenAt(read, number.start);
      const short = number.kind === "duration" && lasts(number) <= longDays;
      return (counts.has(number.kind) || short || number.kind === "date") && read.tokens[at]?.sentence === sentence;
    });
    if (counted !== undefined) {
      const at = tokenAt(read, counted.start);
      const to = Math.max(at, tokenAt(read, counted.end - 1));
      return best("cheapest_test", read, spanning(act, { from: at, to }), undefined);
    }
    if (soon !== undefined)
      return best("cheapest_test", read, sameSentence(read, act, soon) ? spanning(act, soon) : act, undefined);
  }
  return best("cheapest_test", read, planned(read, numbers), acts[0]);
};

const weDo = /^(on|nous|we|ن\p{L}{2,}و?|سن\p{L}{3,}|n[a-z0-9]{2,}(o|ou|w|iw))$/u;
const notWe =
  /^(notre|nos|nom|noms|note|notes|niveau|nord|non|new|now|no|nuit|number\w*|نحن|نظام|نوع|نفس|ناس|نساء|نهار|نسبه|نقطه|نموذج|نص)$/;

/** "On en pose trente cette semaine", "lyoum nhdro m3a 6": we do something, so many, soon. */
function planned(read: Survey, numbers: readonly NumberFound[]): Hit | undefined {
  const { tokens } = read;
  for (const soon of hitsOf(read, "soon")) {
    const { sentence } = tokens[soon.from]!;
    const we = tokens.findIndex(
      ({ form, sentence: other }) => other === sentence && weDo.test(form) && !notWe.test(form),
    );
    const counted = numbers.find(
      ({ kind, start }) => counts.has(kind) && tokens[tokenAt(read, start)]?.sentence === sentence,
    );
    if (we >= 0 && counted !== undefined) return spanning({ from: we, to: we }, soon);
  }
  return undefined;
}

const barReach = 4;
const conditionReach = 7;
const deciding =
  /^(on|nous|we|arret\w*|abandon\w*|continu\w*|stop\w*|drop\w*|go|keep|change\w*|chang\w*|نتخلي|نتوقف|نكمل|نكملو|نواصل|نبدل|نبدلو|غيرنا|نحبسو|nkmlo|nkemlo|nkemmlo|nbeddlo|nbdlo|nzido|n7ebso|garde\w*|gardons|succes|reussi\w*|valide\w*|success\w*|passes|passed|succeeds?|ناجح|ناجحا|ناجحه|نجاح|ينجح|نجح|نجحت|naj7\w*|nje7\w*)$/;

/** A bar belongs to a test: "au moins 500 jeunes touchés" alone is a hope. */
const tested = (read: Survey): boolean =>
  ["testActs", "assumptions", "conditions"].some((label) => hitsOf(read, label).length > 0) ||
  read.tokens.some(({ form }) => deciding.test(form) && !/^(on|nous|we|go)$/.test(form)) ||
  planned(read, findNumbers(read.original)) !== undefined;

/** "Que le secrétaire enregistre chaque matin avant 7 h 15 ; test : vingt matins": the hour to keep, and how often it is tried. */
function limitOfAssumption(read: Survey): Hit | undefined {
  const { tokens } = read;
  const numbers = findNumbers(read.original);
  const [assumed] = hitsOf(read, "assumptions");
  const [test] = hitsOf(read, "testActs").filter(({ from }) => assumed !== undefined && from > assumed.to);
  if (assumed === undefined || test === undefined) return undefined;
  const limit = numbers.find(({ kind, start }) => {
    const at = tokenAt(read, start);
    return (
      kind === "time" &&
      at > assumed.to &&
      at < test.from &&
      /^(avant|before|قبل|9bel)$/.test(tokens[at - 1]?.form ?? "")
    );
  });
  const tried = numbers.some(
    ({ kind, start }) => (counts.has(kind) || kind === "time" || kind === "duration") && tokenAt(read, start) > test.to,
  );
  return limit === undefined || !tried
    ? undefined
    : { from: tokenAt(read, limit.start) - 1, to: tokenAt(read, limit.start) };
}

/** A bar fixed beforehand: "si moins de six", "at least 12". "If it works" is none. */
export const testBar: Criterion = ({ text }) => {
  const read = surveyFeasibility(text);
  const { tokens } = read;
  const soft = hitsOf(read, "softBars")[0];
  for (const number of findNumbers(text)) {
    if (!counts.has(number.kind)) continue;
    const at = tokenAt(read, number.start);
    const to = Math.max(at, tokenAt(read, number.end - 1));
    if (at < 0) continue;
    const hit = { from: at, to };
    const sooner = (label: string, words: number) =>
      hitsOf(read, label).find(
        (cue) =>
          tokens[cue.from]!.sentence === tokens[at]!.sentence &&
          ((cue.to < at && at - cue.to <= words) || (label === "bars" && cue.from > to && cue.from - to <= 2)),
      );
    const bar = sooner("bars", barReach);
    if (bar !== undefined && tested(read)) return best("test_bar", read, spanning(bar, hit), undefined);
    const condition = sooner("conditions", conditionReach);
    const decides = tokens.some((token) => token.sentence === tokens[at]!.sentence && deciding.test(token.form));
    if (condition !== undefined && decides) return best("test_bar", read, spanning(condition, hit), undefined);
  }
  const limit = limitOfAssumption(read);
  if (limit !== undefined) return best("test_bar", read, limit, undefined);
  return best("test_bar", read, undefined, soft ?? hitsOf(read, "bars")[0]);
};

/** What the best founded claim rests on: an assumption never passes, an opinion heard is weak, what was seen is met. */
export const proofGrade: Criterion = ({ text }) => {
  const claim = gradeEvidence(text);
  if (claim === null) return { criterion: "proof_grade", verdict: "missing", quote: null, start: null, end: null };
  const { grade, quote, start, end } = claim;
  const verdict = grade >= 3 ? "met" : grade === 2 ? "weak" : "missing";
  return { criterion: "proof_grade", verdict, quote, start, end };
};
