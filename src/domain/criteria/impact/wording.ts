import type { Criterion } from "../finding.ts";
import { hitsOf, surveyor } from "../survey.ts";
import { blocksOf, inField, nameOf, resting } from "./blocks.ts";
import { looseWords } from "./lexicon/effects.ts";

const survey = surveyor(() => ({ loose: looseWords }));

const spans = "mois|jour|semaine|an|année|trimestre|saison|month|day|week|year|quarter|season";
const worked = new RegExp(
  `[%٪÷]|taux|part |proportion|pourcentage|ratio|indice|rate|share|percent|index|نسبة|معدل|لكل|مؤشر|حصة|nisba|mo3addal|f lkilo|m3\\/|\\b(?:par|per) (?!(?:${spans})s?\\b)`,
  "iu",
);

/** A bare mean says of what: "délai moyen" may be of anything, "prix moyen du kilo en octobre" is worked out one way. */
const bareMean = /^(?:\S+\s+){0,2}\S*(?:moyen|average|mean|median|متوسط)\S*(?:\s+\S+){0,2}$/iu;

/** A figure that is worked out of others says how: a share, a bare mean, so much per so many. A plain count needs no formula. */
export const indicatorFormula: Criterion = ({ text }) => {
  const blocks = blocksOf(text);
  const [first] = blocks;
  if (first === undefined || !first.reading.isIndicator) return resting("indicator_formula", "missing", null);
  const lacking = blocks.find(
    ({ reading }) =>
      reading.slots.formula === null &&
      (worked.test(`${reading.slots.name?.quote ?? ""} ${reading.slots.unit?.quote ?? ""}`) ||
        bareMean.test(reading.slots.name?.quote ?? "")),
  );
  if (lacking !== undefined) return resting("indicator_formula", "weak", nameOf(lacking));
  const { formula } = first.reading.slots;
  return resting("indicator_formula", "met", formula === null ? null : inField(first, formula));
};

/** Two people would count the same: a loose word ("actif", "satisfait", "late") is said more closely. */
export const indicatorDefinition: Criterion = ({ text }) => {
  const blocks = blocksOf(text);
  const [first] = blocks;
  if (first === undefined || !first.reading.isIndicator) return resting("indicator_definition", "missing", null);
  for (const block of blocks) {
    const { name, definition } = block.reading.slots;
    if (name === null || definition !== null) continue;
    const read = survey(name.quote);
    const [loose] = hitsOf(read, "loose");
    if (loose === undefined) continue;
    const start = read.folded.at[read.tokens[loose.from]!.start]!;
    const end = read.folded.at[read.tokens[loose.to]!.end]!;
    return resting(
      "indicator_definition",
      "weak",
      inField(block, { quote: name.quote.slice(start, end), start: name.start + start, end: name.start + end }),
    );
  }
  const { definition } = first.reading.slots;
  return resting("indicator_definition", "met", definition === null ? null : inField(first, definition));
};
