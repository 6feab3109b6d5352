import type { BrokenLink } from "../../domain/coherence/link.ts";
import type { DraftInput } from "../../domain/feedback/drafter.ts";
import type { Remark } from "../../domain/feedback/feedback.ts";
import { longestQuote, widened } from "../../domain/feedback/widen.ts";
import { shortQuote } from "../../domain/planning/quoting.ts";
import type { Slots } from "../voice/fill.ts";

/** Both ends of a broken link, in the team's words; null where there is nothing to say it with. */
export function linkRemark(
  { workshop, texts }: DraftInput,
  { kind, text: { field, quote: found }, against }: BrokenLink,
  say: (families: readonly string[], slots: Slots) => string | null,
): Remark | null {
  const own = texts[field] ?? "";
  const start = own.indexOf(found);
  const quote = start < 0 ? null : widened(own, { quote: found, start, end: start + found.length });
  const old = against === null ? null : shortQuote(against.quote, longestQuote);
  const text = say([`feedback.link.${kind}`], { q: quote, old });
  if (text === null) return null;
  return {
    id: `${workshop}.${field}/${kind}`,
    kind: "lacking",
    field,
    criterion: null,
    quote,
    text,
    citation: null,
  };
}

/** What mends it: two ends are held against each other, one alone is traced to where it comes from. */
export const stepOf = ({ against }: Pick<BrokenLink, "against">): string =>
  against === null ? "feedback.step.origin" : "feedback.step.compare";
