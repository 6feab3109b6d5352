import type { Language } from "../language/names.ts";
import { type AnswerPlace, answerPlace } from "./answer-place.ts";
import { halfFilled, type Lack } from "./half-filled.ts";
import { levelNamed } from "./level.ts";
import { impactMissing, nextSlot } from "./missing.ts";
import { isNamed, ownName } from "./own-name.ts";
import {
  type IndicatorBlock,
  type IndicatorLevel,
  type IndicatorSlot,
  indicatorSlots,
  type Slots,
  type SlotWords,
} from "./record.ts";

/** One slot of an indicator as it is shown and filled. Places are in the field's text. */
export interface Box {
  slot: IndicatorSlot;
  /** The words that fill it or come near it. */
  words: SlotWords | null;
  state: "met" | "weak" | "missing";
  /** What words that are weak still lack; a wish lacks a count. */
  lacks: Lack | "count" | null;
  place: AnswerPlace;
  /** What the answer begins with: the words it will take the place of. */
  given: string;
}

export interface Boxes {
  level: IndicatorLevel | null;
  boxes: Box[];
  /** The essential slots that keep it from being called an impact: not filled, or not whole. */
  missing: IndicatorSlot[];
  /** What is still to be asked for, the first first. */
  asks: IndicatorSlot[];
}

/** The twelve boxes of a block of the field; new labels are in `language` where the block has none of its own. */
export function boxesOf(field: string, block: IndicatorBlock, language: Language): Boxes {
  const { reading } = block;
  const boxes = indicatorSlots.map((slot) => boxOf(field, block, slot, language));
  const weak = (slot: IndicatorSlot) => boxes.find((box) => box.slot === slot)!.state === "weak";
  const absent = impactMissing(reading);
  const half = (["baseline", "source", "owner"] as const).filter((slot) => weak(slot) && !absent.includes(slot));
  const wish: IndicatorSlot[] = !reading.isIndicator && !isNamed(block) ? ["name"] : [];
  const halves = half.filter((slot) => boxes.some((box) => box.slot === slot && box.lacks !== "record"));
  const others = emptySlots({ ...reading.slots, name: isNamed(block) ? reading.slots.name : ownName(block) });
  return {
    level: reading.level ?? (reading.slots.level && levelNamed(reading.slots.level.quote)),
    boxes,
    missing: [...absent, ...half],
    asks: [...new Set([...wish, ...absent, ...halves, ...others])],
  };
}

/** The slots that nothing fills, in the order in which they are asked for. */
function emptySlots(slots: Slots): IndicatorSlot[] {
  const slot = nextSlot({ slots });
  if (slot === null) return [];
  return [slot, ...emptySlots({ ...slots, [slot]: { quote: "", start: 0, end: 0 } })];
}

function boxOf(field: string, block: IndicatorBlock, slot: IndicatorSlot, language: Language): Box {
  const { reading, start } = block;
  const place = answerPlace(field, block, slot, language);
  const half = halfFilled(block, slot);
  const words = slot === "name" ? ownName(block) : reading.slots[slot];
  const near = half?.words ?? (place.before === "" && place.end > place.start ? written(field, place, start) : null);
  const isWish = slot === "name" && words !== null && !reading.isIndicator;
  const shown = words ?? near;
  return {
    slot,
    words: shown && { quote: shown.quote, start: start + shown.start, end: start + shown.end },
    state: shown === null ? "missing" : isWish || half !== null || words === null ? "weak" : "met",
    lacks: isWish ? "count" : (half?.lacks ?? null),
    place,
    given:
      half?.lacks === "date" ? "" : place.before === "" ? field.slice(place.start, place.end) : (words?.quote ?? ""),
  };
}

/** What stands after a slot's label although it does not fill the slot: "Départ : on ne sait pas". */
const written = (field: string, { start, end }: AnswerPlace, from: number): SlotWords => ({
  quote: field.slice(start, end),
  start: start - from,
  end: end - from,
});
