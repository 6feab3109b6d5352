import { findNumbers } from "../../language/numbers.ts";
import { best, spanning } from "../best.ts";
import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { placesIn } from "../places.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { sameSentence, surveyFeasibility } from "./survey.ts";

/** "Partenaire : association Afoulki". */
const announced = /^(partenaires?|partners?|الشريك|شريكنا|charik|partenariat)$/;
const singular = /^(le|la|l|un|une|sa|son|leur|notre|cette|ce|the|a|an|our|its|her|his|du|au)$/;
const several =
  /^(des|les|plusieurs|certaines|certains|quelques|nos|leurs|some|several|many|various|any|شي|بعض|عده|مختلف|chi)$/;
const cueReach = 4;
const deedReach = 5;

/** A body that one could phone: not "des associations", "some schools". */
function named({ tokens }: Survey, hit: Hit): boolean {
  const before = tokens[hit.from - 1];
  if (before === undefined || !several.test(before.form)) return true;
  return tokens[hit.to + 1]?.capital === true;
}

/** One person in a role: "la conseillère", "l'infirmière". */
function onePerson({ tokens }: Survey, hit: Hit): boolean {
  const { form, arabic } = tokens[hit.to]!;
  if (arabic) return !/(ين|ون|ات)$/.test(form) && /^[بلومف]?ال|ت[يه]$|ته$|نا$/.test(tokens[hit.from]!.form);
  return (singular.test(tokens[hit.from - 1]?.form ?? "") && !form.endsWith("s")) || /^l?fe?r[ae]?mli/.test(form);
}

/** Bodies and people who could carry a project with the team. */
const bodies = (read: Survey): Hit[] => [
  ...hitsOf(read, "organisations").filter((hit) => named(read, hit)),
  ...hitsOf(read, "holders"),
  ...["segments", "authorities", "persons"]
    .flatMap((label) => hitsOf(read, label))
    .filter((hit) => onePerson(read, hit)),
];

/** "Avec six d'entre elles à l'internat": those counted are asked, the body is where. */
const counts = ({ tokens }: Survey, from: number, to: number) =>
  tokens.slice(from + 1, to).some(({ form }) => /^\d+$/.test(form));

const forUs =
  /^(nous|us|لنا|لينا|lina|معنا|معانا|m3ana)$|^(ي|ت|كي|كت|غادي)?\p{L}{2,}(نا|ونا)$|^(y|t|kay|kat)[a-z0-9]{2,}(na|ouna)$/u;
const serving =
  /^(client\w*|patient\w*|usagers?|utilisat\w*|citoyen\w*|eleves?|etudiant\w*|users?|customers?|citizens?|pupils?|students?|زبون|زبناء|المستعمل\p{L}*|المواطن\p{L}*)$/u;

/** "La bibliothécaire nous garde", "كيعطينا", "runs it with us": what someone does for the team. */
function servesUs({ tokens }: Survey, body: Hit): Hit | undefined {
  for (let at = body.to + 1; at <= body.to + 6 && tokens[at]?.sentence === tokens[body.to]!.sentence; at += 1) {
    const { form, clause } = tokens[at]!;
    const same = clause === tokens[body.to]!.clause || (tokens[at]!.arabic && clause === tokens[body.to]!.clause + 1);
    if (same && forUs.test(form)) return { from: body.from, to: at };
  }
  return undefined;
}

/** A partner that has a name and a part: "avec la coopérative", "la commune prête". A body only mentioned is weak. */
export const partner: Criterion = ({ text }) => {
  const read = surveyFeasibility(text);
  const { tokens } = read;
  const candidates = bodies(read);
  for (const body of candidates) {
    const served = servesUs(read, body);
    if (served !== undefined) return best("partner", read, served, undefined);
    if (serving.test(tokens[body.to]!.form)) continue;
    const cue = hitsOf(read, "partnerCues").find(
      (hit) =>
        hit.to < body.from &&
        body.from - hit.to <= cueReach &&
        !counts(read, hit.to, body.from) &&
        (tokens[hit.to]!.clause === tokens[body.from]!.clause || announced.test(tokens[hit.from]!.form)),
    );
    if (cue !== undefined) return best("partner", read, spanning(cue, body), undefined);
    const deed = hitsOf(read, "partnerDeeds").find(
      (hit) =>
        tokens[hit.from]!.clause === tokens[body.to]!.clause &&
        (hit.from > body.to
          ? hit.from - body.to <= deedReach
          : tokens[hit.from]!.arabic && body.from > hit.to && body.from - hit.to <= 2),
    );
    if (deed !== undefined) return best("partner", read, spanning(body, deed), undefined);
  }
  return best("partner", read, undefined, hitsOf(read, "vaguePartners")[0] ?? candidates[0]);
};

/** Spellings of dirham, ryal and centime that are no unit elsewhere: "1200 drhm". */
const currency = /^(dh?s|drhm|drahm|dirhm|dirhem|deraham|ryal|rial|ريال|درهما?|دراهم|centimes?|santim|frank)$/;

/** An order of cost: an amount of money, or "free" said outright. "Cheap" is weak. */
export const cost: Criterion = ({ text }) => {
  const read = surveyFeasibility(text);
  const money = findNumbers(text).find(({ kind }) => kind === "money");
  if (money !== undefined) {
    const { quote, start, end } = money;
    return { criterion: "cost", verdict: "met", quote, start, end };
  }
  const written = read.tokens.findIndex(
    ({ form }, at) =>
      currency.test(form) && /^\d+$|^(mia|alf|مايه|الف|cent|mille)$/.test(read.tokens[at - 1]?.form ?? ""),
  );
  const spelt = written > 0 ? { from: written - 1, to: written } : undefined;
  return best("cost", read, spelt ?? hitsOf(read, "free")[0], hitsOf(read, "vagueCosts")[0]);
};

const tooMany = 3;

/** Where it begins: one place. A whole country, or three towns at once, is weak. */
export const firstSite: Criterion = ({ text }) => {
  const read = surveyFeasibility(text);
  const statement = survey(text);
  const places = placesIn(statement);
  const cue = hitsOf(read, "firstCues");
  const towns = new Set(
    hitsOf(statement, "towns")
      .filter((town) => places.some((place) => place.from === town.from))
      .map((town) => statement.tokens[town.from]!.form),
  );
  const [place] = places;
  if (towns.size >= tooMany && cue.length === 0) return best("first_site", read, undefined, place);
  const site = ["organisations", "spots"]
    .flatMap((label) => [...(label === "spots" ? hitsOf(statement, label) : hitsOf(read, label))])
    .find((hit) => named(read, hit) && cue.some((first) => sameSentence(read, first, hit)));
  const wide = hitsOf(statement, "widePlaces")[0] ?? hitsOf(read, "organisations")[0];
  return best("first_site", read, place ?? site, wide);
};
