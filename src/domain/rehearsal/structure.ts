import type { Span } from "../language/fold.ts";
import { echoes } from "./elements/echo.ts";
import { type Element, elements } from "./elements/elements.ts";
import { carried, findElements, placed } from "./elements/find-elements.ts";
import { withGesture } from "./elements/gesture.ts";
import { taught } from "./elements/learned.ts";
import { type Misplaced, misplacedIn } from "./elements/order.ts";
import { type SpeechSurvey, surveySpeech, type Told, tellings } from "./elements/scores.ts";
import type { Stumbles } from "./flags.ts";
import type { Spoken } from "./spoken.ts";
import { clearedText, unitsIn } from "./units.ts";

/** What a speech is made of. */
export interface Structure {
  /** The speech with sounds and fillers left blank, a unit a line: places are those of its text. */
  cleared: string;
  units: readonly Told[];
  /** The part that each unit carries; null for greetings and what speaks for none. */
  parts: readonly (Element | null)[];
  /** The words that tell each part, letter for letter; null for a part that was not told. */
  elements: Readonly<Record<Element, Span | null>>;
  misplaced: readonly Misplaced[];
  orderOk: boolean;
  /** The end comes back to the beginning by a name or a word of weight; null where one of the two was not told. */
  comesBack: boolean | null;
}

/** Finds the eleven parts in a speech with or without punctuation. */
export function structureOf(spoken: Spoken, stumbles: Stumbles): Structure {
  const units = unitsIn(spoken, stumbles);
  const cleared = clearedText(spoken, stumbles, units);
  const all = surveySpeech(cleared);
  const heard = taught(all, tellings(all, units));
  const told = placed(withGesture(all, heard, carried(placed(heard))));
  const found = findElements(all, told);
  const carries = carried(told);
  const parts = carries.map((part, at) => {
    if (found.hook === at) return "hook";
    return found.conclusion === at ? "conclusion" : part;
  });
  const spans = Object.fromEntries(
    elements.map((one) => [one, found[one] === null ? null : quoteOf(spoken, units[found[one]]!)]),
  ) as Record<Element, Span | null>;
  const misplaced = misplacedIn(firstsOf(carries, found));
  return {
    cleared,
    units: told,
    parts,
    elements: spans,
    misplaced,
    orderOk: misplaced.length === 0,
    comesBack: comesBack(all, told, found),
  };
}

function comesBack(
  all: SpeechSurvey,
  told: readonly Told[],
  { hook, conclusion }: Readonly<Record<Element, number | null>>,
): boolean | null {
  return hook === null || conclusion === null ? null : echoes(all, told[hook]!, told[conclusion]!);
}

const quoteOf = ({ text }: Spoken, { start, end }: { start: number; end: number }): Span => ({
  quote: text.slice(start, end),
  start,
  end,
});

/** Where each part is first told: by a unit that carries it, else by the one that tells it best. */
function firstsOf(
  parts: readonly (Element | null)[],
  found: Readonly<Record<Element, number | null>>,
): Record<Element, number | null> {
  return Object.fromEntries(
    elements.map((one) => {
      const at = parts.indexOf(one);
      return [one, found[one] === null ? null : at < 0 ? found[one] : at];
    }),
  ) as Record<Element, number | null>;
}
