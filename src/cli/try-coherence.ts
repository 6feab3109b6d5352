import { brokenLinks } from "../domain/coherence/broken-links.ts";
import { answerLines } from "./lines.ts";

const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

/** Links four free texts; one that is missing breaks nothing. */
export const tryCoherence = (): Promise<void> =>
  answerLines((line) => {
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
  });
