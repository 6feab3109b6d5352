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

/** A source or an observation is named: register, report, interviews, visit, survey. */
export const evidence: Criterion = ({ text }) => {
  const read = survey(text);
  const source = hitsOf(read, "sources").find((hit) => isSource(read, hit));
  if (source === undefined) return without("evidence", "missing");
  const { clause } = read.tokens[source.from]!;
  let to = source.to;
  while (to < source.to + 2 && read.tokens[to + 1]?.clause === clause) to += 1;
  return found("evidence", "met", read, source.from, to);
};
