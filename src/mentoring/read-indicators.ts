import { type Box, boxesOf } from "../domain/indicators/boxes.ts";
import { labelsOf } from "../domain/indicators/labels.ts";
import { mostIndicators, readIndicators as readBlocks } from "../domain/indicators/read-indicator.ts";
import type { IndicatorBlock, IndicatorFlag, IndicatorLevel, IndicatorSlot } from "../domain/indicators/record.ts";
import type { Language } from "../domain/language/names.ts";
import { typeset } from "../domain/language/typeset.ts";
import type { Actor } from "../domain/people.ts";
import type { Programme } from "../domain/programme.ts";
import type { Deps } from "./deps.ts";
import { askedTeam } from "./permission.ts";

/** One slot of an indicator: what it is called, how it stands, what to ask, and where an answer is written. */
export interface SlotView extends Omit<Box, "slot"> {
  id: IndicatorSlot;
  label: string;
  question: string | null;
}

/** One indicator. Places are in the field's text, in UTF-16 units, ends exclusive. */
export interface IndicatorView {
  start: number;
  end: number;
  isIndicator: boolean;
  level: IndicatorLevel | null;
  flags: readonly IndicatorFlag[];
  slots: SlotView[];
  /** The slots that keep it from being called an impact. */
  missing: IndicatorSlot[];
  /** What is still to be asked for, the first first. */
  asks: IndicatorSlot[];
}

export interface IndicatorsView {
  /** Where the programme keeps its indicators; null when it has none. */
  place: { workshop: string; field: string } | null;
  text: string;
  revision: number;
  /** More than these nobody records. */
  most: number;
  indicators: IndicatorView[];
}

/** The team's indicators, slot by slot, with labels and questions in `language`. */
export async function readIndicators(
  deps: Pick<Deps, "store" | "programme">,
  { actor, team, language }: { actor: Actor; team?: string; language: Language },
): Promise<IndicatorsView> {
  const { id } = await askedTeam(deps, actor, "read_team", team);
  const place = placeOf(deps.programme);
  if (place === null) return { place, text: "", revision: 0, most: mostIndicators, indicators: [] };
  const { text, revision } = await deps.store.canvases.field(id, place.workshop, place.field);
  const indicators = readBlocks(text).map((block) => viewOf(deps.programme, text, block, language));
  return { place, text, revision, most: mostIndicators, indicators };
}

function viewOf(programme: Programme, text: string, block: IndicatorBlock, language: Language): IndicatorView {
  const { boxes, ...standing } = boxesOf(text, block, language);
  const { isIndicator, flags } = block.reading;
  return {
    start: block.start,
    end: block.end,
    isIndicator,
    flags,
    slots: boxes.map(({ slot, ...box }) => {
      // What a wish is asked for is what one could count.
      const criterion = slot === "name" && !isIndicator ? "is_indicator" : `indicator_${slot}`;
      const question = programme.criteria[criterion]?.ladder?.questions[0]?.[language] ?? null;
      return { id: slot, label: labelsOf[language][slot], question: question && typeset(question, language), ...box };
    }),
    ...standing,
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
