import type { Hit } from "../criteria/lexicon/entry.ts";
import { formAt, hits, type Numbered, type Passage, within } from "./passage.ts";
import { isEvery, monthNames } from "./rhythm.ts";

/** A date, a year, or a span of time that may say by when. */
export interface Moment extends Hit {
  /** A word before it says "by when": "d'ici", "before", "قبل". */
  led: boolean;
  /** The year, when it is said. */
  year: number | null;
  /** A span ("en 18 mois") or an end without a figure ("avant l'été"), not a date. */
  span: boolean;
}

const small =
  /^(a|au|le|la|les|l|du|de|d|en|in|on|the|of|mois|an|annee|month|year|سنه|عام|شهر|في|f|fi|متم|نهايه|fin|end|mi|debut|ديال|dyal|next|coming|prochain)$/;
const into = /^(en|in|dans|sous|within|over|f|fi|ف|في|for|خلال|مدي|ظرف|داخل|غضون|bout|terme)$/;
const opening = /^(en|in|pour|for|f|fi|في|سنه|عام|au|a|la|le|l|the|during|of|موسم|ل)$/;
const long = /^(day|week|month|year)$/;
const yearShape = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/;

export const yearIn = (words: string): number | null => {
  const found = yearShape.exec(words.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
  return found === null ? null : Number(found[1]);
};

function isDate({ number }: Numbered): boolean {
  if (number.kind === "date" || number.kind === "year") return true;
  return number.kind === "plain" && /^(19|20)\d{2}$/.test(number.quote) && number.unit === null;
}

/** Where the words that lead to word `at` begin: "d'ici la fin de", "before the". */
function leadOf(passage: Passage, at: number): number | null {
  for (const hit of hits(passage, "untils")) {
    if (hit.from >= at || hit.to < at - 4) continue;
    let between = hit.to + 1;
    while (between < at && (small.test(formAt(passage, between)) || within(passage, "seasons", between))) between += 1;
    if (between >= at && passage.clauseOf[hit.from] === passage.clauseOf[at]) return hit.from;
  }
  return null;
}

const coming = /^(prochaine?s?|suivante?|next|coming|المقبل|القادم|الجاي|الجايه|الماجي|jay|jjay|ljay|maji)$/;

/** The name of a month in one of its spellings, "فيونيو" too. */
export const isMonth = ({ survey }: Passage, at: number): boolean =>
  survey.tokens[at]?.forms.some((form) => monthNames.has(form) || monthNames.has(form.replace(/^[فبلو]/u, ""))) ??
  false;

/** "En juillet prochain", "next July", "يوليوز المقبل": "before the end of March": a month to come, without its year. */
function comingMonths(passage: Passage): Hit[] {
  const months = [...passage.survey.tokens.keys()].filter((at) => isMonth(passage, at));
  return months.flatMap((at) => {
    if (coming.test(formAt(passage, at + 1))) return [{ from: at, to: at + 1 }];
    if (coming.test(formAt(passage, at - 1))) return [{ from: at - 1, to: at }];
    const lead = leadOf(passage, at);
    return lead === null ? [] : [{ from: lead, to: at }];
  });
}

/** The dates and spans of a text that may be a deadline, in order. */
export function momentsIn(passage: Passage): Moment[] {
  const found: Moment[] = [];
  for (const numbered of passage.numbers) {
    const { number, from, to } = numbered;
    if (within(passage, "rhythms", from) || isEvery(passage, numbered)) continue;
    if (isDate(numbered)) {
      const lead = leadOf(passage, from);
      let first = lead ?? from;
      while (
        lead === null &&
        first > 0 &&
        passage.clauseOf[first - 1] === passage.clauseOf[from] &&
        from - first < 3 &&
        (opening.test(formAt(passage, first - 1)) ||
          isMonth(passage, first - 1) ||
          within(passage, "seasons", first - 1))
      )
        first -= 1;
      const season = hits(passage, "seasons").find((hit) => hit.from === to + 1);
      const last = season !== undefined && passage.clauseOf[season.to] === passage.clauseOf[to] ? season.to : to;
      found.push({ from: first, to: last, led: lead !== null, year: yearIn(number.quote), span: false });
    } else if (number.kind === "duration" && long.test(number.unit ?? "")) {
      const near = /^(les|the|next|prochains)$/.test(formAt(passage, from - 1)) ? from - 2 : from - 1;
      const lead = into.test(formAt(passage, near)) ? near : leadOf(passage, from);
      if (lead !== null) found.push({ from: lead, to, led: true, year: null, span: true });
    }
  }
  for (const hit of [...hits(passage, "ends"), ...comingMonths(passage)]) {
    if (!found.some((moment) => moment.from <= hit.to && moment.to >= hit.from)) {
      found.push({ ...hit, led: true, year: null, span: true });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}
