import { typeset } from "../../domain/language/typeset.ts";
import { lifeFields } from "../../domain/planning/life-fields.ts";
import { countWords } from "../../domain/planning/quoting.ts";
import { findField } from "../../domain/programme.ts";
import type { Brief } from "./brief.ts";
import type { Phrasebook } from "./phrasebook.ts";
import { hash } from "./pick.ts";

/** Longest example that leaves room for a question in a reply of sixty words. */
const longest = 34;

export interface Example {
  domain: string;
  example: string;
}

/** An example from a field of life that is not the team's, for a criterion of the statement or a field of a canvas. */
export function exampleFor(brief: Brief, book: Phrasebook, criterion: string, field: string): Example | null {
  const own = new Set(
    lifeFields(
      [...Object.values(brief.standing.held), ...brief.past.said.map(({ text }) => text), brief.input.text].join("\n"),
    ),
  );
  const { examples, domains } = book[brief.language];
  const short = examples[criterion === "alternative_present" ? "alternatives" : criterion];
  const offered = short
    ? Object.entries(short).map(([domain, example]) => ({ domain, example }))
    : (findField(brief.input.programme, brief.input.workshop, field)?.examples ?? []).map(({ domain, good }) => ({
        domain,
        example: typeset(good[brief.language], brief.language),
      }));
  const fitting = offered.filter(
    ({ domain, example }) =>
      !own.has(domain) && domains[domain] && countWords(example) <= longest && !/[«“?؟]/u.test(example),
  );
  if (fitting.length === 0) return null;
  const chosen = fitting[hash(`${brief.input.text}/${brief.past.turns}`) % fitting.length]!;
  return { domain: domains[chosen.domain]!, example: chosen.example };
}
