import * as comparison from "../lexicon/comparison.ts";
import type { Hit } from "../lexicon/entry.ts";
import * as mechanism from "../lexicon/mechanism.ts";
import * as result from "../lexicon/result.ts";
import { labels, toil } from "../lexicon/toil.ts";
import { hitsOf, type Survey, surveyor } from "../survey.ts";

/** What an offer is made of: its means, its results, what it is set against, and the adjectives of posters. */
export const offer = surveyor(() => ({
  tools: mechanism.tools,
  techNames: mechanism.techNames,
  workings: mechanism.workings,
  means: mechanism.means,
  strongMeans: mechanism.strongMeans,
  offering: mechanism.offering,
  deeds: mechanism.deeds,
  services: mechanism.services,
  toil,
  results: result.results,
  gains: result.gains,
  improvements: result.improvements,
  consequences: result.consequences,
  buzzwords: result.buzzwords,
  comparisons: comparison.comparisons,
  contrasts: comparison.contrasts,
  nowadays: comparison.nowadays,
  habits: comparison.habits,
}));

/** The last token of the clause that token `at` is in. */
export function clauseEnd({ tokens }: Survey, at: number): number {
  let to = at;
  while (tokens[to + 1]?.clause === tokens[at]!.clause) to += 1;
  return to;
}

/** Whether two hits share a word. */
export const overlaps = (one: Hit, other: Hit): boolean => one.from <= other.to && one.to >= other.from;

/** Whether one of the hits shares a word with this one. */
export const among = (hits: readonly Hit[], hit: Hit): boolean => hits.some((other) => overlaps(other, hit));

/** Hits of a list from token `from` to token `to`. */
export const within = (survey: Survey, label: string, from: number, to: number): Hit[] =>
  hitsOf(survey, label).filter((hit) => hit.from >= from && hit.to <= to);

const leastLabelled = 2;

/** "Problème : les manuels sont illisibles": what a template's own label announces, to the end of its clause. */
export function labelled(survey: Survey, part: string): Hit | undefined {
  const match = labels[part]?.exec(survey.folded.text);
  if (match === null || match === undefined) return undefined;
  const from = survey.tokens.findIndex((token) => token.start >= match.index + match[0].length);
  if (from < 0) return undefined;
  const to = clauseEnd(survey, from);
  return to - from + 1 >= leastLabelled ? { from, to } : undefined;
}
