import type { Hit } from "../criteria/lexicon/entry.ts";
import { formAt, hitAt, hits, type Passage, quoted } from "./passage.ts";
import type { SlotWords } from "./record.ts";

const articles = /^(le|la|l|les|leur|the|their|each|chaque|de|du|des|d)$/;
const and = /^(et|and|و|w|o|ou|or|puis)$/;

/** The end of "par âge et par douar" that begins with the cue at `cue`; null when no dimension follows. */
function splitEnd(passage: Passage, cue: Hit): number | null {
  let at = cue.to + 1;
  // "Par la coopérative" says who, "par coopérative" how it is split.
  if (
    /^(par|by)$/.test(formAt(passage, cue.to)) &&
    /^(le|la|l|les|the|leur|their|notre|our)$/.test(formAt(passage, at))
  )
    return null;
  let end: number | null = null;
  while (at < passage.survey.tokens.length) {
    while (articles.test(formAt(passage, at))) at += 1;
    const dimension = hitAt(passage, "dimensions", at);
    if (dimension === undefined) return end;
    const gap = passage.clauseOf[dimension.from]! - passage.clauseOf[end ?? cue.to]!;
    if (gap > 1 || (gap === 1 && !/[,،:]/.test(passage.clauses[passage.clauseOf[dimension.from]!]!.mark))) return end;
    end = dimension.to;
    at = end + 1;
    if (and.test(formAt(passage, at))) at += 1;
    const next = hits(passage, "splitCues").find((hit) => hit.from === at);
    if (next !== undefined) at = next.to + 1;
  }
  return end;
}

/** What the figure is split by: "par âge", "filles et garçons", "les moins de 2 ha à part". */
export function disaggregationOf(passage: Passage): SlotWords | null {
  for (const cue of hits(passage, "splitCues")) {
    const end = splitEnd(passage, cue);
    if (end !== null) return quoted(passage, cue.from, end);
  }
  const aparts = hits(passage, "apart");
  const [pair] = hits(passage, "pairs");
  const together = (one: Hit, other: Hit) => passage.clauseOf[one.from] === passage.clauseOf[other.from];
  if (pair !== undefined) {
    const beside = aparts.find((hit) => together(hit, pair) && hit.from > pair.to && hit.from - pair.to <= 4);
    if (beside !== undefined || passage.clauses[passage.clauseOf[pair.from]!]!.to - pair.to <= 1) {
      return quoted(passage, pair.from, beside?.to ?? pair.to);
    }
  }
  const [apart] = aparts;
  if (apart === undefined) return null;
  const clause = passage.clauses[passage.clauseOf[apart.from]!]!;
  if (/^(dont|of|منهم|منهن|fihom|فيهم)$/.test(formAt(passage, apart.from)) || apart.from === clause.from) {
    return clause.to > apart.to ? quoted(passage, apart.from, clause.to) : null;
  }
  return quoted(passage, Math.max(clause.from, apart.from - 8), apart.to);
}
