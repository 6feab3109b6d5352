import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { countries } from "../lexicon/places.ts";
import { placesIn } from "../places.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";

const auxiliaries = /^(a|ont|ai|as|avons|avez|avait|avaient|ayant|pas|toujours|jamais|deja|n)$/;
const counted =
  /^(\d.*|une?|deux|trois|quatre|cinq|six|dix|plusieurs|des|many|several|two|three|hours|years|ساعات|سنوات|اشهر|ايام|اسابيع)$/;
const opensSpan = /^(pendant|durant|during|خلال|طيلة|depuis|since|for|apres|after|until)$/;
const reportMonths = /^(rapport|cahier|registre|releve|report|log|register)$/;

function isMoment(survey: Survey, hit: Hit): boolean {
  const { tokens } = survey;
  if (hitsOf(survey, "greetings").some(({ from, to }) => from <= hit.from && to >= hit.from)) return false;
  const form = tokens[hit.from]!.form;
  // "Ljama3a", the commune, is spelt near "jem3a", Friday.
  if (/^[lfb]?l?jam/.test(form)) return false;
  // "Ont été" is no summer, "le 12 mai 2026" in a source no moment of the difficulty.
  if (form === "ete" && auxiliaries.test(tokens[hit.from - 1]?.form ?? "")) return false;
  return !(reportMonths.test(tokens[hit.from - 2]?.form ?? "") && /^\d{4}$/.test(tokens[hit.to + 1]?.form ?? ""));
}

function isCircumstance({ tokens }: Survey, hit: Hit): boolean {
  const next = tokens[hit.to + 1];
  if (next === undefined || next.sentence !== tokens[hit.to]!.sentence) return hit.to > hit.from;
  return !(opensSpan.test(tokens[hit.from]!.form) && counted.test(next.form));
}

/** A place narrower than the country, a moment or a circumstance. */
export const whereWhen: Criterion = ({ text }) => {
  const read = survey(text);
  const [place] = placesIn(read);
  if (place !== undefined) return found("where_when", "met", read, place.from, place.to);
  const moment = hitsOf(read, "moments").find((hit) => isMoment(read, hit));
  if (moment !== undefined) return found("where_when", "met", read, moment.from, moment.to);
  const circumstance = hitsOf(read, "circumstances").find((hit) => isCircumstance(read, hit));
  if (circumstance !== undefined) {
    const { sentence } = read.tokens[circumstance.from]!;
    let to = circumstance.to;
    while (to < circumstance.to + 3 && read.tokens[to + 1]?.sentence === sentence) to += 1;
    return found("where_when", "met", read, circumstance.from, to);
  }
  const wide = hitsOf(read, "widePlaces")[0];
  if (wide !== undefined) return found("where_when", "weak", read, wide.from, wide.to);
  const country = read.tokens.findIndex((token) => token.forms.some((form) => countries.has(form)));
  return country < 0 ? without("where_when", "missing") : found("where_when", "weak", read, country, country);
};
