import { withoutMarks } from "../../domain/planning/quoting.ts";
import { quotedSlots } from "./families.ts";

/** Values by slot; an absent one rules out the phrasings that use it. */
export type Slots = Readonly<Record<string, string | null | undefined>>;

const slotPattern = /\{([a-z0-9_]+)\}/g;

export const slotsOf = (text: string): string[] => [...text.matchAll(slotPattern)].map((match) => match[1]!);

/** Keeps the direction of what is inside from leaking out, and the other way round. */
const isolate = (text: string): string => `\u2068${withoutMarks(text)}\u2069`;

/** After a colon a sentence of the content goes on in small letters, where the script has them. */
export const lowered = (text: string): string =>
  /^\p{Lu}[\p{Ll}\s]/u.test(text) && !/^I\s/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;

/** Fills every slot: quoted ones isolated, the others as they are. Every slot must have a value. */
export function fill(text: string, slots: Slots): string {
  return text.replace(slotPattern, (_whole, slot: string, place: number) => {
    const value = slots[slot] ?? "";
    if (quotedSlots.has(slot)) return isolate(value);
    return /:\s$/.test(text.slice(0, place)) ? lowered(value) : value;
  });
}
