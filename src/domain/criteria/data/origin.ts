import { findNumbers } from "../../language/numbers.ts";
import { vagueQuantities } from "../../language/vague.ts";
import { best } from "../best.ts";
import type { Criterion } from "../finding.ts";
import { placesIn } from "../places.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { without } from "../verdicts.ts";
import { dataOf, keptBy, surveyData } from "./survey.ts";

/** Where the data come from: a register, a meter, a survey, a body that holds them. */
export const dataSource: Criterion = ({ text }) => {
  const read = surveyData(text);
  const named = hitsOf(read, "dataSources")[0] ?? dataOf(read) ?? keptBy(read);
  return best("data_source", read, named, hitsOf(read, "vagueSources")[0]);
};

/** In what form: paper, spreadsheet, photos, recordings. */
export const dataFormat: Criterion = ({ text }) => {
  const read = surveyData(text);
  return best("data_format", read, hitsOf(read, "formats")[0], hitsOf(read, "vagueFormats")[0]);
};

const amounts: ReadonlySet<string> = new Set([
  "plain",
  "duration",
  "data",
  "ratio",
  "distance",
  "area",
  "weight",
  "volume",
]);
const often =
  /^(chaque|toutes?|tous|every|each|par|per|كل|kol|koll|koul|all|apres|after|garde|gardons|keep|keeps|kept|pendant)$/;
const frequency = /^(par|per|chaque|every|each|fois|times?)$/;
/** "20 heures" of recordings; "20h" is a time of day. */
const written = /(heures?|hours?|ساع|sa3a)/i;
const years = /^(19|20)\d\d$/;
const starts = /^(depuis|since|from|منذ|مند|من|mn|mnin)$/;
const law = /^(loi|law|قانون|القانون|n|no|numero|article|sentinel|licence|cc)$/;
const lawNumber = /\b(09[-. /]?08|31[-. /]?08|05[-. /]?20)\b/;

const tokenAt = (read: Survey, place: number) => read.tokens.findIndex((token) => read.folded.at[token.end]! > place);

/** How much there is: photos, pages, hours, years of it; not how often, nor the number of a law. */
export const dataVolume: Criterion = ({ text }) => {
  const read = surveyData(text);
  const { tokens } = read;
  for (const { kind, start, end, quote } of findNumbers(text)) {
    const hours = kind === "time" && written.test(quote);
    if (!(amounts.has(kind) || hours) || lawNumber.test(quote)) continue;
    const from = tokenAt(read, start);
    const to = Math.max(from, tokenAt(read, end - 1));
    // A sign that is no word, as "½" alone.
    if (from < 0 || quote === "") continue;
    const before = [tokens[from - 2], tokens[from - 1]].filter((token) => token?.sentence === tokens[from]?.sentence);
    const clause = before.filter((token) => token!.clause === tokens[from]!.clause);
    if (clause.some((token) => often.test(token!.form) || law.test(token!.form))) continue;
    if (lawNumber.test(text.slice(Math.max(0, start - 4), end + 4))) continue;
    if (/^(un|une|one|a|an|wa7ed|wa7d|واحد|واحدة)$/i.test(quote)) continue;
    if (tokens.slice(to + 1, to + 3).some((token) => frequency.test(token.form) && token.clause === tokens[to]!.clause))
      continue;
    return { criterion: "data_volume", verdict: "met", quote, start, end };
  }
  const since = tokens.findIndex(({ form }, at) => years.test(form) && starts.test(tokens[at - 1]?.form ?? ""));
  if (since > 0) return best("data_volume", read, { from: since - 1, to: since }, undefined);
  const spelt = hitsOf(read, "writtenVolumes").find(({ from }) => !often.test(tokens[from - 1]?.form ?? ""));
  if (spelt !== undefined) return best("data_volume", read, spelt, undefined);
  const [vague] = vagueQuantities(text);
  return vague === undefined
    ? without("data_volume", "missing")
    : { criterion: "data_volume", verdict: "weak", ...vague };
};

/** How fresh: a date, a season, how often they are renewed. */
export const dataFreshness: Criterion = ({ text }) => {
  const read = surveyData(text);
  const told = hitsOf(read, "freshness")[0];
  if (told !== undefined) return best("data_freshness", read, told, undefined);
  const dated = findNumbers(text).find(
    ({ kind, quote }) => (kind === "date" || kind === "year") && !lawNumber.test(quote),
  );
  if (dated !== undefined) {
    const { quote, start, end } = dated;
    return { criterion: "data_freshness", verdict: "met", quote, start, end };
  }
  return best("data_freshness", read, undefined, hitsOf(read, "vagueFreshness")[0]);
};

/** Which languages or which places they cover; "all of Morocco" is weak. */
export const dataCoverage: Criterion = ({ text }) => {
  const read = surveyData(text);
  const towns = hitsOf(survey(text), "towns");
  const named = placesIn(survey(text)).find((place) => {
    if (towns.some(({ from, to }) => from === place.from && to === place.to)) return true;
    const other = ["dataSources", "formats", "organisations"].some((label) =>
      hitsOf(read, label).some((hit) => hit.from <= place.from && hit.to >= place.to),
    );
    return read.tokens[place.from]!.capital && !other;
  });
  const met = hitsOf(read, "languagesCovered")[0] ?? named ?? hitsOf(read, "regions")[0];
  return best("data_coverage", read, met, hitsOf(read, "wideCoverage")[0]);
};
