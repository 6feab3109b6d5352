import { discreetly, hiddenIn } from "../../domain/planning/discreet.ts";
import { readPrivateData } from "../../domain/reading/private-data.ts";
import type { Brief } from "./brief.ts";
import { aside, type Part } from "./parts.ts";

/** Slots that hold words of the programme or of the makers, never the team's. */
const notTheirs: ReadonlySet<string> = new Set([
  "title",
  "field",
  "name",
  "why",
  "help",
  "question",
  "contact",
  "time",
]);

/**
 * Parts without the words by which a person can be found, nor the family tie in a story of illness; where minors write,
 * a school and a network's name go too. A kind reminder takes their place.
 */
export function withoutPrivateWords(parts: readonly Part[], { input }: Brief): Part[] {
  const hidden = hiddenIn(input.text);
  const always = input.programme.settings.minors ? readPrivateData(input.text) : [];
  const gives = (value: string): boolean => always.some(({ quote }) => value.includes(quote) || quote.includes(value));
  const told = (slot: string, value: string | null | undefined): string | null | undefined => {
    if (!value || notTheirs.has(slot)) return value;
    return gives(value) ? null : discreetly(value, input.text);
  };
  const kept = parts.flatMap((part) => {
    const slots = Object.fromEntries(Object.entries(part.slots).map(([slot, value]) => [slot, told(slot, value)]));
    const lost = Object.entries(slots).some(([slot, value]) => !value && part.slots[slot]);
    return lost && part.optional ? [] : [{ ...part, slots }];
  });
  const tied = kept.some(({ families }) => families.includes("ack.privacy"));
  if (hidden.people.length > 0 || always.length > 0) return [aside("ack.private"), ...kept];
  return hidden.ties.length > 0 && !tied ? [...kept.slice(0, -1), aside("ack.privacy"), ...kept.slice(-1)] : kept;
}
