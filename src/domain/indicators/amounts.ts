import type { Hit } from "../criteria/lexicon/entry.ts";
import { folded } from "../language/fold.ts";
import { units } from "../language/lexicons/number-units.ts";
import { wordsOf } from "../language/lexicons/read.ts";
import { datedBy, type Figure } from "./figures.ts";
import { isMonth, type Moment } from "./moments.ts";
import { endOf, formAt, hits, type Passage, quoted, spanBetween, startOf, within } from "./passage.ts";
import type { SlotWords } from "./record.ts";

const spelled: ReadonlySet<string> = new Set([
  ...units.flatMap(([, , , spellings]) => wordsOf(spellings)).filter((word) => word.length > 1),
  ...wordsOf("% pourcent pourcentage percent dirhams mètres litres heures jours minutes euros متر دقائق لترات النسبة"),
]);
const notNouns = new Set(
  wordsOf(
    `de d du des le la les l un une et ou a à au aux en dans par pour sur avec qui que dont est sont seront actuellement aujourd hui aujourd'hui maintenant visé visés visée cible objectif contre puis mais of the a an and or in on at by per for to from with who that is are was were now today target goal then but only instead في من إلى على عن مع و أو ثم حاليا الآن اليوم والهدف الهدف المطلوب قبل بعد خلال حسب لكل كل سنة عام ف ل ب د دابا حنا f mn men l d dyal ديال daba dba w o bghina بغينا 9bel 7ta kol selon d'après d'ici avant fin chaque tous toutes je on nous ils elle il jusqu since by until before within last next this dernier dernière passé passée prochain الماضي الماضية المقبل القادم fat jay weighed relevé relevée mesuré فيها فيه هي هو كان`,
  ),
);
// "64 وغادي", "60% فعام": a word joined to the next clause or to a time, no thing that is counted.
const attached =
  /^(و(غادي|بغينا|خاص\p{L}*|داب\p{L}*|نريد|سن\p{L}+|نستهدف|الهدف|من|في|قبل)|ف(عام\p{L}*|سنه|شهر\p{L}*|نهار\p{L}*|سيمان\p{L}*|لول|الاول|البدايه|ال(عام|شهر|صيف|سيمانه)))$/u;
const times =
  /^(?:\s*\/\s*(?:\p{L}[\p{L}\p{N}²³]*|\d[\d ]*\p{L}*))+|^\s+per\s+(?!cent)\p{L}{3,}|^\s+(?:par|per|chaque|each|every|un|a|an)\s+(?:an|annee|année|year|mois|month|jour|day|semaine|week|heure|hour|saison|season|trimestre|quarter|night|nuit|ha|hectare|kg|kilo|litre|tonne|ton|km|personne|person|habitant|élève|eleve|pupil|client|trajet|trip|visiteur|visitor|campagne|famille|family|ménage|household|moment|an)(?=$|[^\p{L}])|^\s+(?:per|for every|pour|لكل|par)\s+\d[\d ,.]*\p{L}*(?:\s\p{L}+){0,2}|^\s+(?:في\s+ال|ف\s?ال|ف|f\s+l?|f)(?:نهار|سيمانة|شهر|عام|يوم|أسبوع|سنة|ساعة|موسم|هكتار|simana|nhar|chher|chhar|3am|sa3a|hectare)(?=$|[^\p{L}])|^\s+(?:يومياً?|شهرياً?|سنوياً?|أسبوعياً?|لكل\s+\p{L}+|لل\p{L}{2,})/iu;

/** "60 young fishermen": the word before the noun. */
const modifier =
  /^(young|old|new|small|poor|rural|deaf|blind|local|sick|dead|live|healthy|pregnant|unpaid|jeunes?|petite?s?|nouve\w+|vieux|vieilles|anciens?|autres)$/;

/** The end of what is counted after a number: "m3/ha/an", "élèves", "kg par jour". */
function unitEnd(passage: Passage, figure: Figure): { noun: number | null; end: number } {
  const { number, to } = figure;
  let end = number.end;
  let noun: number | null = null;
  if (number.kind === "plain" && (number.unit === null || number.unit === "times")) {
    const next = to + 1;
    const word = formAt(passage, next);
    const near = /^\s*$/.test(
      passage.text.slice(number.end, next < passage.survey.tokens.length ? startOf(passage, next) : 0),
    );
    const free =
      !notNouns.has(word) &&
      !attached.test(word) &&
      !isMonth(passage, next) &&
      !/^\d/.test(word) &&
      !["starts", "aims", "untils", "measuring"].some((list) => within(passage, list as "starts", next));
    if (near && word !== "" && free && passage.clauseOf[next] === passage.clauseOf[to]) {
      noun = next;
      // "5 000 app installs": the noun closes its compound.
      const closes = (["outputs", "closingMeasures"] as const).some((list) => within(passage, list, next + 1));
      const joined =
        (closes || modifier.test(word) || (/^[a-z]{3,}(ed|en)$/.test(word) && /s$/.test(formAt(passage, next + 1)))) &&
        !within(passage, "outputs", next) &&
        passage.clauseOf[next + 1] === passage.clauseOf[next];
      end = endOf(passage, joined && !notNouns.has(formAt(passage, next + 1)) ? next + 1 : next);
    }
  }
  const more = times.exec(passage.text.slice(end));
  // "60 % فعام": a share is of no year.
  const inTime = number.kind === "percent" && /^\s+(?:ف|f)/u.test(more?.[0] ?? "");
  if (more !== null && !inTime) end += more[0].length;
  return { noun, end };
}

/** The figure with its unit and, for where things stand, its date: "11 600 m3/ha/an en 2025". */
export function figureWords(passage: Passage, figure: Figure, moments: readonly Moment[]): SlotWords {
  const start = figure.number.start;
  let { end } = unitEnd(passage, figure);
  const dated = figure.role === "baseline" ? datedBy(passage, figure, moments) : undefined;
  if (dated !== undefined && dated.from > figure.to) {
    const between = passage.text.slice(end, startOf(passage, dated.from));
    if (between.length <= 16 && !/[;؛·\n.]/.test(between)) {
      end = endOf(passage, dated.to);
      if (between.includes("(") && passage.text[end] === ")") end += 1;
    }
  }
  return spanBetween(passage.text, start, end);
}

/** The unit that stands with a figure; null for a bare number. */
export function unitOfFigure(passage: Passage, figure: Figure): SlotWords | null {
  const { number } = figure;
  const { noun, end } = unitEnd(passage, figure);
  if (noun !== null) return spanBetween(passage.text, startOf(passage, noun), end);
  if (number.unit === null || number.unit === "times") {
    return end > number.end ? spanBetween(passage.text, number.end, end) : null;
  }
  const digits = /[^\d\s.,٫٬+\-−–٠-٩]/u.exec(number.quote);
  if (digits === null) return null;
  if (digits.index > 0) return spanBetween(passage.text, number.start + digits.index, end);
  const parts = [...number.quote.matchAll(/\S+/gu)];
  const named = parts.find((part) => spelled.has(folded(part[0]))) ?? parts.at(-1)!;
  return spanBetween(passage.text, number.start + named.index, end);
}

/** A unit written beside the name: "(kg par jour)", "en minutes", "بالمتر المكعب". */
export function unitBesideName(passage: Passage): SlotWords | null {
  const { text, survey } = passage;
  for (let at = 0; at < survey.tokens.length; at += 1) {
    const token = survey.tokens[at]!;
    if (
      !token.forms.some((form) => spelled.has(form)) ||
      passage.numbers.some(({ from, to }) => from <= at && to >= at)
    )
      continue;
    const previous = formAt(passage, at - 1);
    const clause = passage.clauses[passage.clauseOf[at]!]!;
    const opens = clause.from === at && clause.mark === "(";
    const attached = token.arabic && /^ب/.test(token.form);
    const free = !passage.numbers.some(({ from }) => from >= clause.from && from <= clause.to);
    const alone = clause.from === at && clause.to - at <= 2 && (passage.clauses.length === 1 || (at > 0 && free));
    if (!opens && !attached && !alone && !/^(en|in|b|ب)$/.test(previous)) continue;
    const attachedLetter = attached ? 1 : 0;
    let end = endOf(passage, at);
    const more = times.exec(text.slice(end)) ?? /^\s+(?:المكعب|المربع|cubes?|carrés?)/u.exec(text.slice(end));
    if (more !== null) end += more[0].length;
    return spanBetween(text, startOf(passage, at) + attachedLetter, end);
  }
  const percent = /\((%|‰|٪)[^)]{0,30}\)|(?:en|in)\s+(%|٪)/u.exec(text);
  if (percent !== null) {
    const sign = percent.index + percent[0].search(/[%‰٪]/u);
    return spanBetween(text, sign, sign + 1);
  }
  // "(loaves per day)": so many of something per something.
  const told = /(?:^|\s)(?:in|en)\s+(\p{L}{2,}\s(?:per|par)\s\p{L}{2,})/u.exec(text);
  if (told !== null)
    return spanBetween(text, told.index + told[0].length - told[1]!.length, told.index + told[0].length);
  const score =
    /(?:(?:note|score|points?|نقطة|نقط|درجة|تنقيط)\s+)(?:sur|out of|of|على|من)\s+\d{1,3}|\bout of (?:5|10|20|100)\b/iu.exec(
      text,
    );
  if (score !== null) return spanBetween(text, score.index, score.index + score[0].length);
  const rate =
    /\((?![^()]*(?:divis|multipl|rapport|مقسوم))([^()\d=÷]{1,24}(?:\s(?:par|per)\s|\/(?!\s))[^()\d=÷]{1,24})\)/u.exec(
      text,
    );
  return rate === null ? null : spanBetween(text, rate.index + 1, rate.index + rate[0].length - 1);
}

const bareRates = /^(taux|rates?|ratios?|معدل|معدلات|incidence|prevalence|انتشار|نصيب|lmo3addal|mo3addal)$/;

const bulk = /^(quantites?|quantity|quantities|amounts?|كميه|كميات|much|somme|sum)$/;

/** "Nombre de femmes", "عدد حوادث السير": the words that say what is counted. */
export function countedWords(passage: Passage, from: number): SlotWords | null {
  const hit = hits(passage, "counting").find((counting) => counting.from >= from && counting.from <= from + 2);
  if (hit === undefined || bulk.test(formAt(passage, hit.from))) return null;
  // "Combien paie...": an amount, no things.
  const asks = /^(شحال|اشحال|ch7al|chhal|combien|كم|قداش|9dach)$/.test(formAt(passage, hit.from));
  if (asks && hit.from === hit.to) return null;
  let to = hit.to;
  const clause = passage.clauseOf[to]!;
  const goesOn = (at: number) => passage.clauseOf[at] === clause;
  while (
    goesOn(to + 1) &&
    /^(de|d|des|du|les|le|la|l|of|the|ديال|dyal|mn|men|من|total|ال)$/.test(formAt(passage, to + 1))
  )
    to += 1;
  // "Combien de temps" asks for hours, and counts no things.
  if (!goesOn(to + 1) || /^(temps|time|wa9t|wqt|lwa9t|وقت|الوقت)$/.test(formAt(passage, to + 1))) return null;
  to += 1;
  // "عدد حوادث السير": the second noun of a construct.
  if (goesOn(to + 1) && /^ال/.test(formAt(passage, to + 1)) && !/^ال/.test(formAt(passage, to))) to += 1;
  // "Ch7al mn litre": the unit is what is asked for.
  return asks ? quoted(passage, to, to) : quoted(passage, hit.from, to);
}

/** "Pourcentage", "part", "نسبة": a share counts in percent; a rate may not. */
export function shareWords(passage: Passage, from: number, to: number): SlotWords | null {
  const hit = hits(passage, "shares").find(
    (share) => share.from >= from && share.to <= to && !bareRates.test(formAt(passage, share.from)),
  );
  return hit === undefined ? null : quoted(passage, hit.from, hit.to);
}

/** "Par mois" with nothing counted before it. */
export const isRate = (unit: string): boolean =>
  /^(?:(?:par|per|لكل|في)\s|ف(?:ال)?(?:نهار|سيمانة|شهر|عام|يوم|سنة|ساعة))/u.test(unit);

/** Of bare figures the unit is what the name counts: "pannes du moulin : 6, puis 2"; "per 1,000 passengers". */
export function countedHead(passage: Passage, name: Hit | null, levels: readonly Figure[]): SlotWords | null {
  if (
    name === null ||
    levels.length === 0 ||
    levels.some(({ number }) => number.kind !== "plain" && number.kind !== "ratio")
  )
    return null;
  const per = hits(passage, "perUnits").find(({ from, to }) => from >= name.from && /\d/.test(formAt(passage, to)));
  if (per !== undefined && passage.clauseOf[per.to + 1] === passage.clauseOf[per.to]) {
    return quoted(passage, per.from, per.to + 1);
  }
  return bareRates.test(formAt(passage, name.from)) ? null : quoted(passage, name.from, name.from);
}
