import { brokenLinks } from "../coherence/broken-links.ts";
import type { AbilityLine } from "./ability.ts";

const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

/** Links four free texts; one that is missing breaks nothing. */
export function coherence(line: AbilityLine): object {
  const links = brokenLinks({
    framing: { statement: textIn(line.problem) },
    solution: { value_proposition: textIn(line.solution) },
    impact: { indicators: textIn(line.impact) },
    pitch: { message: textIn(line.pitch) },
  });
  return {
    broken_links: links.map(({ kind, text, against }) => ({
      kind,
      text: text.quote,
      against: against?.quote ?? null,
    })),
  };
}
