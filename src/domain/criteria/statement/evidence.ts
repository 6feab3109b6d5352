import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";

/** What things vary with: "selon la saison", "selon l'âge". */
const depends =
  /^(besoins?|moyens|saisons?|cas|disponibilites?|jours?|heures?|mois|periodes?|humeur|prix|quartiers?|regions?|villes?|zones?|endroits?|ages?|tailles?|niveaux?|budgets?|meteo|temps|distances?|poids|que|qu)$/;

/** "Par rapport à" compares, "selon le besoin" depends: neither is a source. */
function isSource({ tokens }: Survey, hit: Hit): boolean {
  const form = tokens[hit.from]!.form;
  const previous = tokens[hit.from - 1]?.form ?? "";
  const next = tokens[hit.to + 1]?.form ?? "";
  if (/^rapports?$/.test(form)) return previous !== "par" && !/^(avec|entre|humains?)$/.test(next);
  if (form === "selon")
    return !depends.test(/^(les?|la|l|leurs?|son|sa)$/.test(next) ? (tokens[hit.to + 2]?.form ?? "") : next);
  return true;
}

const outOf = /^(sur|of|out|parmi|من|mn|men)$/;
const counting =
  /^\d+$|^(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)$/;
const between = /^(les|la|the|ces|those|of|d|de|ال)$/;
const encountered =
  /^(vue?s|rencontre\w*|croise\w*|interroge\w*|questionne\w*|sonde\w*|visite\w*|suivie?s|chronometre\w*|observe\w*|filme\w*|appele\w*|consulte\w*|approche\w*|entendue?s|recense\w*|comptee?s|ecoute\w*|contacte\w*|met|seen|asked|interviewed|visited|timed|watched|surveyed|called|followed|التقين\p{L}*|سالن\p{L}*|قابلن\p{L}*|راين\p{L}*|شاهدن\p{L}*|زرن\p{L}*|استجوب\p{L}*|حاورن\p{L}*|شفن\p{L}*|سولن\p{L}*|تلاقين\p{L}*|هضرن\p{L}*|عيطن\p{L}*|chefn\w*|chfn\w*|sw?ew?e?ln\w*|tla9in\w*|tlaqin\w*|hderna\w*|3ey+etna\w*)$/u;
const seenReach = 4;

/** "5 sur les 6 rencontrées", "7 of the 9 we met": a count out of those whom the team saw or asked. */
function outOfSeen({ tokens }: Survey): Hit | undefined {
  for (const [at, { form, sentence }] of tokens.entries()) {
    if (!outOf.test(form) || !counting.test(tokens[at - 1]?.form ?? "")) continue;
    let whole = at + 1;
    while (between.test(tokens[whole]?.form ?? "")) whole += 1;
    if (!counting.test(tokens[whole]?.form ?? "")) continue;
    for (let to = whole + 1; to <= whole + seenReach && tokens[to]?.sentence === sentence; to += 1) {
      if (encountered.test(tokens[to]!.form)) return { from: at - 1, to };
    }
  }
  return undefined;
}

/** A source or an observation is named: register, report, interviews, visit, survey. */
export const evidence: Criterion = ({ text }) => {
  const read = survey(text);
  const source = hitsOf(read, "sources").find((hit) => isSource(read, hit)) ?? outOfSeen(read);
  if (source === undefined) return without("evidence", "missing");
  const { clause } = read.tokens[source.from]!;
  let to = source.to;
  while (to < source.to + 2 && read.tokens[to + 1]?.clause === clause) to += 1;
  return found("evidence", "met", read, source.from, to);
};
