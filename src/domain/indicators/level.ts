import type { Hit } from "../criteria/lexicon/entry.ts";
import { folded } from "../language/fold.ts";
import { formAt, hits, type Passage, quoted } from "./passage.ts";
import type { IndicatorLevel, SlotWords } from "./record.ts";

const named: readonly (readonly [IndicatorLevel, RegExp])[] = [
  ["impact", /impact|اثر|تاثير/],
  ["output", /livrable|produit|extrant|realisation|output|deliverable|منجز|مخرج/],
  ["outcome", /resultat|effet|outcome|result|effect|نتيج|نتايج|محصل/],
];

/** The level that a labelled line names: "Niveau : résultat". */
export const levelNamed = (words: string): IndicatorLevel | null =>
  named.find(([, pattern]) => pattern.test(folded(words)))?.[0] ?? null;

export interface Level {
  level: IndicatorLevel;
  words: SlotWords | null;
}

/** Whether what was delivered only tells of whom the change is measured: "femmes formées qui ont un emploi". */
const goesFurther = (passage: Passage, hit: Hit): boolean =>
  hits(passage, "relatives").some(
    ({ from }) => from > hit.to && from - hit.to <= 6 && passage.clauseOf[from] === passage.clauseOf[hit.to],
  );

/** Output, outcome or impact, by what the name counts; `name` is where it stands, `whole` when there is none. */
export function levelOf(passage: Passage, name: Hit): Level {
  const inside = (hit: Hit) => hit.from >= name.from && hit.to <= name.to;
  const wide = hits(passage, "impacts").find(inside);
  if (wide !== undefined) return { level: "impact", words: quoted(passage, wide.from, wide.to) };
  const delivered = hits(passage, "outputs").find((hit) => inside(hit) && !goesFurther(passage, hit));
  const percent = /^[^\p{L}\d]*[%٪]/u.test(passage.text);
  const shared =
    percent || hits(passage, "shares").some((hit) => inside(hit) && !/^ratio/.test(formAt(passage, hit.from)));
  if (delivered !== undefined && !shared) {
    return { level: "output", words: quoted(passage, delivered.from, delivered.to) };
  }
  return { level: "outcome", words: null };
}
