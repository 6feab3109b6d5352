import { shortQuote } from "../planning/quoting.ts";
import type { Advice } from "../rehearsal/advice.ts";
import { type Element, elements } from "../rehearsal/elements/elements.ts";
import type { Report } from "../rehearsal/report.ts";
import { longestQuote, widened } from "./widen.ts";

/** What is worth saying of a rehearsal. Its quotes stand letter for letter in the words that were spoken. */
export interface SpeechChoice {
  /** What already holds, or where nothing does (`holds` false) the first part that was told at all. */
  good: { element: Element; quote: string; holds: boolean } | null;
  lacking: Advice[];
}

const most = 3;

/** The report's own three first, and what it would keep; only of parts that the programme's pitch has. */
export function chooseFromReport(
  { keep, elements: told, next, held }: Report,
  text: string,
  hasPart: (element: Element) => boolean,
): SpeechChoice {
  const lacking = [...next, ...held]
    .filter(({ element }) => element === null || hasPart(element))
    .slice(0, most)
    .map((advice) => ({ ...advice, quote: quoted(advice.quote, text), against: quoted(advice.against, "") }));
  const first = elements.find((element) => told[element] !== null && hasPart(element));
  const good =
    keep !== null && hasPart(keep.element)
      ? { ...keep, holds: true }
      : first === undefined
        ? null
        : { element: first, quote: told[first]!.quote, holds: false };
  const quote = good === null ? null : quoted(good.quote, text);
  return { good: good === null || quote === null ? null : { ...good, quote }, lacking };
}

/** As a person would quote it: a bare number with what it counts, a long sentence cut. */
function quoted(quote: string | null, text: string): string | null {
  if (quote === null) return null;
  const start = text.indexOf(quote);
  if (start < 0) return shortQuote(quote, longestQuote) || null;
  return widened(text, { quote, start, end: start + quote.length });
}
