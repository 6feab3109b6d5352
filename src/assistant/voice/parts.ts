import type { Citation } from "../../domain/guidance.ts";
import type { Slots } from "./fill.ts";

/** A piece of a reply before its words are chosen. */
export interface Part {
  /** The programme's own words for it, tried before the families: a criterion's ladder. */
  choices?: readonly { id: string; text: string }[];
  /** Families to take a phrasing from, the first that has one left; empty with `text`. */
  families: readonly string[];
  slots: Slots;
  /** Left out when no phrasing is left or the reply grows too long; the main part never is. */
  optional: boolean;
  /** Stands on a line of its own. */
  line?: boolean;
  /** Words that are already chosen (an answer of the library). */
  text?: string;
  citations?: readonly Citation[];
}

export const main = (families: string | readonly string[], slots: Slots = {}): Part => ({
  families: typeof families === "string" ? [families] : families,
  slots,
  optional: false,
});

export const aside = (families: string | readonly string[], slots: Slots = {}): Part => ({
  ...main(families, slots),
  optional: true,
});
