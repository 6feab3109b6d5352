import type { NumberKind } from "../../language/number-draft.ts";
import { findNumbers } from "../../language/numbers.ts";
import { remembering } from "../../remembering.ts";
import type { Criterion } from "../finding.ts";
import { groups } from "../groups.ts";
import type { Hit } from "../lexicon/entry.ts";
import { quoteOf } from "../reading.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { type Trouble, troubles } from "../troubles.ts";
import { found, without } from "../verdicts.ts";
import { labelled, offer, overlaps } from "./offer.ts";
import { numberAgainst } from "./said-of-today.ts";

const relief =
  /^(anti|avant|before|قبل|9bel|sans|plus|fini\w*|evit\w*|redui\w*|diminu\w*|limit\w*|supprim\w*|elimin\w*|lutt\w*|combat\w*|contre|moins|zero|stop|epargn\w*|without|no|longer|never|avoid\w*|reduc\w*|eliminat\w*|stops?|prevent\w*|fight\w*|against|less|fewer|spar\w*|دون|بدون|بلا|bla|تفادي|يتفاد\p{L}*|[يت]تجنب\p{L}*|تجنب|فلا|ولا|تقليص|تقليل|الحد|محاربه|مكافحه|يعد\p{L}*|تعد|لن|بقاوش|bqawch|b9awch)$/u;
const undone = /^(ne|n) .*plus( |$)|^plus besoin|^no longer|^need not|^no need|^لا [يت]حتاج|^(لم|لن) /;
const harmlessHere =
  /^(بلا ما|bla ma|bla (file|la file|semsar)|(sans|without|بلا|بدون|دون) (file|queue|attente|attendre|waiting|queueing|صف|انتظار|تنقل|التنقل|وسيط)|sans (internet|reseau|connexion|smartphone)|without (internet|a smartphone)|even|no internet)/;
const hanging = /^(qui|who|اللي|الذين|اللواتي|li|lli)$/;
const looseStarts =
  /^(without|no|not|only|even|hard|few|rate|rates|low|depuis|previent|previennent|sans|a pied|jamais|bla|بدون|دون|بلا)$/;
const reach = 4;
const avoiding = /^(evit\w*|avoid\w*|epargn\w*|spar\w*|[يت]تجنب\p{L}*|[يت]تفاد\p{L}*)$/u;
const avoidReach = 8;

/** "Sans se déplacer", "no longer wait": the trouble is what the offer takes away, not told as theirs. */
function takenAway(survey: Survey, hit: Hit): boolean {
  const { tokens, folded } = survey;
  const said = folded.text.slice(tokens[hit.from]!.start, tokens[hit.to]!.end);
  if (undone.test(said) || harmlessHere.test(said)) return true;
  // "Plutôt qu'à la fin du mois": no "ne... que".
  if (/^qu?e?$/.test(tokens[hit.from]!.form) && tokens[hit.from - 1]?.form === "plutot") return true;
  const { clause } = tokens[hit.from]!;
  // "Lose no batch", "ne perdent aucun lot".
  if (
    /^(no|aucune?)$/.test(tokens[hit.from]!.form) &&
    /^(loses?|miss(es)?|wastes?|perd(ent)?)$/.test(tokens[hit.from - 1]?.form ?? "")
  )
    return true;
  if (/^(no|none|nothing|aucune?|rien|zero)$/.test(tokens[hit.to + 1]?.form ?? "")) return true;
  // "Paient 10 DH, contre 35".
  if (/^\d/.test(tokens[hit.to]!.form) && numberAgainst(survey) >= 0) return true;
  // "Spend 3,000 dirhams less", "3 000 DH de moins".
  for (let at = hit.to + 1; at <= hit.to + reach && tokens[at]?.sentence === tokens[hit.to]!.sentence; at += 1) {
    if (/^(less|fewer|moins|اقل)$/.test(tokens[at]!.form) && !/^(de|que|than|من)$/.test(tokens[at + 1]?.form ?? ""))
      return true;
  }
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - avoidReach); at -= 1) {
    if (tokens[at]!.clause !== clause) break;
    if (avoiding.test(tokens[at]!.form) || (hit.from - at <= reach && relief.test(tokens[at]!.form))) return true;
  }
  return false;
}

/** A lone number is a burden in a problem; beside an offer it may be what is gained. */
function onlyNumber(survey: Survey, hit: Hit): boolean {
  const start = survey.folded.at[survey.tokens[hit.from]!.start]!;
  const end = survey.folded.at[survey.tokens[hit.to]!.start]!;
  if (/^(rien|jamais|pas|nothing|والو|walo)$/.test(survey.tokens[hit.to]!.form)) return false;
  if (hitsOf(survey, "writtenQuantities").some((written) => written.from <= hit.from && written.to >= hit.to))
    return true;
  return findNumbers(survey.original).some(
    (number) => number.start <= start && number.end > start && number.end + 2 >= end,
  );
}

const offers = ["tools", "results", "deeds", "services"];
const numberReach = 9;
const gainReach = 4;
const prices: ReadonlySet<NumberKind> = new Set(["money", "percent"]);

/** A lone number is theirs when it hangs on them ("qui paient 200 dirhams") or stands in a sentence with no offer. */
function numberIsTheirs(read: Survey, text: string, hit: Hit): boolean {
  const { tokens } = read;
  const { sentence, clause } = tokens[hit.from]!;
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - numberReach) && tokens[at]!.clause === clause; at -= 1) {
    if (hanging.test(tokens[at]!.form)) return true;
  }
  const beside = offer(text);
  const start = read.folded.at[tokens[hit.from]!.start]!;
  const kind = findNumbers(text).find((number) => number.start <= start && number.end > start)?.kind;
  const set = hitsOf(beside, "comparisons").some((word) => tokens[word.from]!.sentence === sentence);
  if (numberAgainst(beside) >= 0) return false;
  if (set && (kind === undefined || prices.has(kind))) return false;
  const gained = hitsOf(beside, "gains").some(
    (word) =>
      tokens[word.from]!.form.length > 3 &&
      tokens[word.from]!.sentence === sentence &&
      word.from - hit.to <= gainReach &&
      hit.from - word.to <= gainReach,
  );
  return (
    !gained && !offers.some((label) => hitsOf(beside, label).some((word) => tokens[word.from]!.sentence === sentence))
  );
}

/** "Unemployed graduates": a condition that only names the group. */
const inGroup = (survey: Survey, hit: Hit): boolean => {
  const named = ["segments", "broadGroups"].flatMap((label) => hitsOf(survey, label));
  return (
    named.some((group) => group.from <= hit.from && group.to >= hit.to && group.to > group.from) ||
    (named.some((group) => group.from === hit.from && group.to === hit.to) &&
      named.some((group) => group.from === hit.to + 1))
  );
};

/** "Le pain", "mn be3d": words alike, no pain nor distance. */
const homonym = ({ tokens }: Survey, { from }: Hit): boolean => {
  const previous = tokens[from - 1]?.form ?? "";
  if (/^pese(nt)?$/.test(tokens[from]!.form)) return tokens[from + 1]?.form !== "sur";
  if (/^(lecteurs?|chaises?)$/.test(tokens[from]!.form)) return true;
  if (/^pains?$/.test(tokens[from]!.form))
    return /^(le|du|de|un|grille|leurs?|au|son|notre|ce|les|des)$/.test(previous);
  return /^b(e|a)?3d$/.test(tokens[from]!.form) && /^(mn|men|mnb)$/.test(previous);
};

/** "Cuts that to 25": the offer's verb, no power cut. */
const cutsDown = ({ tokens }: Survey, { from }: Hit): boolean =>
  /^(cuts?|cutting)$/.test(tokens[from]!.form) &&
  /^(that|this|it|the|them|their|by|to|down|from|waste|waiting|costs?)$/.test(tokens[from + 1]?.form ?? "");

/** "Pictures of diseases", "full potential": a thing that is named, with nobody who lives it. */
function onlyNamed(read: Survey, hit: Hit): boolean {
  if (
    /^full$/.test(read.tokens[hit.from]!.form) &&
    !/^(is|are|was|were|always|often)$/.test(read.tokens[hit.from - 1]?.form ?? "")
  )
    return true;
  return (
    hit.from === hit.to &&
    /^(of|de|des|du|d|ديال|dyal)$|^(صور|انواع|حاويه|حاويات)$/.test(read.tokens[hit.from - 1]?.form ?? "") &&
    groups(read).every((group) => group.from > hit.from)
  );
}

/** "فلا يحرقون الوقود": what no longer happens, told behind the means. */
const sparedThen = ({ tokens }: Survey, beside: Survey, { from }: Hit): boolean =>
  /^ف(لا|لن|لم)$/u.test(tokens[from]!.form) &&
  ["tools", "deeds", "services", "workings"].some((label) => hitsOf(beside, label).some((hit) => hit.to < from));

/** "صندوق معزول": how the thing is made. */
const ofThing = (beside: Survey, { from, to }: Hit): boolean =>
  from === to && hitsOf(beside, "tools").some((tool) => tool.to === from - 1) && beside.tokens[from]!.arabic;

/** The troubles that people are said to live, in text order. */
export const livedTroubles = remembering((text: string): readonly Trouble[] => {
  const read = survey(text);
  const beside = offer(text);
  return troubles(read).filter(
    (trouble) =>
      trouble.told &&
      !sparedThen(read, beside, trouble) &&
      !ofThing(beside, trouble) &&
      !onlyNamed(read, trouble) &&
      read.tokens[trouble.from]!.clause === read.tokens[trouble.to]!.clause &&
      !takenAway(read, trouble) &&
      !cutsDown(read, trouble) &&
      !homonym(read, trouble) &&
      !inGroup(read, trouble) &&
      !(looseStarts.test(read.tokens[trouble.from]!.form) && trouble.from === trouble.to) &&
      (!onlyNumber(read, trouble) || numberIsTheirs(read, text, trouble)),
  );
});

const condition = /^(si|s|quand|lorsque?|des|if|when|once|whenever|اذا|حين|عندما|كلما|ila|mli|melli|الا|ملي|فاش|fach)$/;

/** "Prévient le chauffeur quand elle est pleine": when the means goes off, and nobody's trouble. */
function setsOff(read: Survey, beside: Survey, hit: Hit): boolean {
  const { clause, sentence } = read.tokens[hit.from]!;
  let cue = hit.from - 1;
  while (cue >= 0 && read.tokens[cue]!.clause === clause && !condition.test(read.tokens[cue]!.form)) cue -= 1;
  if (cue < 0 || read.tokens[cue]!.clause !== clause) return false;
  const before = (label: string) =>
    hitsOf(beside, label).some((word) => word.to < cue && beside.tokens[word.from]!.sentence === sentence);
  return (before("tools") || before("deeds") || before("services")) && (before("workings") || before("results"));
}

/** "Instead of waiting three weeks": what one waits for today is a trouble of today. */
function replaced(survey: Survey, text: string): Trouble | undefined {
  const against = hitsOf(offer(text), "comparisons");
  return troubles(survey).find(
    (trouble) =>
      !onlyNumber(survey, trouble) &&
      !takenAway(survey, trouble) &&
      against.some(
        (hit) =>
          hit.to < trouble.from &&
          trouble.from - hit.to <= 8 &&
          survey.tokens[hit.from]!.sentence === survey.tokens[trouble.from]!.sentence,
      ),
  );
}

/** Where one part of a text ends and another begins; a device named in the next part is no lack in this one. */
const joints = /[.!?;\n\u061b\u2014]+|\s:\s/u;

/** What a part of the text tells when it is read alone. */
function inParts(read: Survey, text: string): Hit | undefined {
  let start = 0;
  for (const part of text.split(joints)) {
    const at = text.indexOf(part, start);
    start = at + part.length;
    const alone = part.trim() === "" || part === text ? [] : livedTroubles(part);
    const trouble = alone.find((one) => !onlyNumber(survey(part), one) && !setsOff(survey(part), offer(part), one));
    if (trouble === undefined || hitsOf(offer(part), "tools").length > 0) continue;
    const { quote, start: from } = quoteOf(survey(part), trouble.from, trouble.to);
    const tokenAt = (place: number) => read.tokens.findIndex((token) => read.folded.at[token.end]! > place);
    return { from: tokenAt(at + from), to: tokenAt(at + from + quote.length - 1) };
  }
  return undefined;
}

/** A difficulty of the people served is said as they live it, be it in what the offer replaces. */
export const pain: Criterion = ({ text }) => {
  const read = survey(text);
  const beside = offer(text);
  const gains = hitsOf(beside, "results");
  const told =
    livedTroubles(text).find(
      (trouble) => !gains.some((hit) => overlaps(hit, trouble)) && !setsOff(read, beside, trouble),
    ) ??
    hitsOf(beside, "toil").find((hit) => !takenAway(read, hit) && !setsOff(read, beside, hit)) ??
    labelled(beside, "pain") ??
    replaced(read, text) ??
    inParts(read, text);
  if (told !== undefined) return found("pain", "met", read, told.from, told.to);
  const [hinted] = troubles(survey(text));
  return hinted === undefined ? without("pain", "missing") : found("pain", "weak", read, hinted.from, hinted.to);
};
