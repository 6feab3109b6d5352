import { labelsOf } from "../domain/indicators/labels.ts";
import { impactMissing, nextSlot } from "../domain/indicators/missing.ts";
import { readIndicators as readBlocks } from "../domain/indicators/read-indicator.ts";
import {
  type IndicatorFlag,
  type IndicatorLevel,
  type IndicatorSlot,
  indicatorSlots,
} from "../domain/indicators/record.ts";
import type { Language } from "../domain/language/names.ts";
import type { Actor } from "../domain/people.ts";
import type { Programme } from "../domain/programme.ts";
import type { Deps } from "./deps.ts";
import { askedTeam } from "./permission.ts";

/** One slot of an indicator: what it is called, the words that fill it, and what to ask while there are none. */
export interface SlotView {
  id: IndicatorSlot;
  label: string;
  question: string | null;
  /** Letter for letter in the field's text; places in UTF-16 units, end exclusive. */
  words: { quote: string; start: number; end: number } | null;
}

export interface IndicatorView {
  /** Where its block stands in the field's text. */
  start: number;
  end: number;
  isIndicator: boolean;
  level: IndicatorLevel | null;
  flags: readonly IndicatorFlag[];
  slots: SlotView[];
  /** The slots without which nothing is called an impact, of those not filled. */
  missing: IndicatorSlot[];
  /** The one to ask for next. */
  next: IndicatorSlot | null;
}

export interface IndicatorsView {
  /** Where the programme keeps its indicators; null when it has none. */
  place: { workshop: string; field: string } | null;
  text: string;
  revision: number;
  indicators: IndicatorView[];
}

/** The team's indicators, slot by slot, with labels and questions in `language`. */
export async function readIndicators(
  deps: Pick<Deps, "store" | "programme">,
  { actor, team, language }: { actor: Actor; team?: string; language: Language },
): Promise<IndicatorsView> {
  const { id } = await askedTeam(deps, actor, "read_team", team);
  const place = placeOf(deps.programme);
  if (place === null) return { place, text: "", revision: 0, indicators: [] };
  const { text, revision } = await deps.store.canvases.field(id, place.workshop, place.field);
  return {
    place,
    text,
    revision,
    indicators: readBlocks(text).map((block) => viewOf(deps.programme, block, language)),
  };
}

function viewOf(
  programme: Programme,
  { start, end, reading }: ReturnType<typeof readBlocks>[number],
  language: Language,
): IndicatorView {
  return {
    start,
    end,
    isIndicator: reading.isIndicator,
    level: reading.level,
    flags: reading.flags,
    slots: indicatorSlots.map((slot) => {
      const words = reading.slots[slot];
      return {
        id: slot,
        label: labelsOf[language][slot],
        question: programme.criteria[`indicator_${slot}`]?.ladder?.questions[0]?.[language] ?? null,
        words: words && { quote: words.quote, start: start + words.start, end: start + words.end },
      };
    }),
    missing: impactMissing(reading),
    next: nextSlot(reading),
  };
}

/** The field that is checked for being an indicator. */
function placeOf(programme: Programme): IndicatorsView["place"] {
  for (const [workshop, { fields }] of Object.entries(programme.canvases)) {
    const field = fields.find(({ criteria }) => criteria.includes("is_indicator"));
    if (field) return { workshop, field: field.id };
  }
  return null;
}
