import { detectLanguage } from "../language/detect.ts";
import { type Language, languages } from "../language/names.ts";
import { halfFilled } from "./half-filled.ts";
import { labelsOf } from "./labels.ts";
import { writtenLabel } from "./lines.ts";
import { ownName } from "./own-name.ts";
import { type IndicatorBlock, type IndicatorSlot, indicatorSlots, type SlotWords } from "./record.ts";

/**
 * Where a slot's answer is written in the field's text: over what stands from `start` to `end` (UTF-16 units, end
 * exclusive), between `before` and `after`.
 */
export interface AnswerPlace {
  start: number;
  end: number;
  before: string;
  after: string;
}

interface Line {
  start: number;
  end: number;
  /** The slot whose label opens the line, and where the words after it begin. */
  slot: IndicatorSlot | null;
  from: number;
}

/** The lines of a block, places in the block. */
function linesOf(block: string): Line[] {
  let start = 0;
  return block.split("\n").map((line) => {
    const label = writtenLabel(line);
    const end = start + line.trimEnd().length;
    const found = { start, end, slot: label?.slot ?? null, from: Math.min(start + (label?.length ?? 0), end) };
    start += line.length + 1;
    return found;
  });
}

/**
 * An answer takes the place of the words its label opens, of words that fill no other slot, or becomes a labelled line in
 * the order of the slots. A wish stays under the name that is given to it; the words that only tell the level stay too. A
 * line of a list is first parted from its neighbours by blank lines. A start without a date is asked for its date alone.
 */
export function answerPlace(
  field: string,
  block: IndicatorBlock,
  slot: IndicatorSlot,
  language: Language,
): AnswerPlace {
  const start = halfFilled(block, slot);
  if (start?.lacks === "date") return datePlace(field, block.start + start.words.end);
  const lines = linesOf(block.text);
  const own = lines.find((line) => line.slot === slot);
  if (own !== undefined) {
    const before = block.text[own.from - 1] === ":" ? " " : "";
    return { start: block.start + own.from, end: block.start + own.end, before, after: "" };
  }
  const words = slot === "name" ? ownName(block) : block.reading.slots[slot];
  if (words !== null && slot !== "level" && standsAlone(block, slot, words))
    return { start: block.start + words.start, end: block.start + words.end, before: "", after: "" };
  const order = indicatorSlots.indexOf(slot);
  const next = lines.find((line) => line.slot !== null && indicatorSlots.indexOf(line.slot) > order);
  const at = block.start + (slot === "name" ? 0 : (next?.start ?? block.text.trimEnd().length));
  const label = labelFor(block.text, lines, slot, language);
  const isAbove = slot === "name" || next !== undefined;
  return parted(field, block, {
    start: at,
    end: at,
    before: isAbove ? label : `\n${label}`,
    after: isAbove ? "\n" : "",
  });
}

/** A date stands behind its figure, in brackets; in those that stand there already. */
function datePlace(field: string, end: number): AnswerPlace {
  const brackets = /^[ \t]*\([^()\n]*(?=\))/u.exec(field.slice(end));
  const inside = field[end - 1] === ")" ? end - 1 : brackets && end + brackets[0].length;
  if (inside === null) return { start: end, end, before: " (", after: ")" };
  return { start: inside, end: inside, before: ", ", after: "" };
}

/** Words that hold no other slot's words but wholly, and that no other slot's words hold. */
function standsAlone({ reading }: IndicatorBlock, slot: IndicatorSlot, words: SlotWords): boolean {
  return indicatorSlots.every((other) => {
    const theirs = reading.slots[other];
    if (other === slot || theirs === null || theirs.end <= words.start || theirs.start >= words.end) return true;
    return theirs.start >= words.start && theirs.end <= words.end && theirs.quote !== words.quote;
  });
}

/** The label as the block speaks: the language of its other labels, else that of its words, else the one asked for. */
function labelFor(block: string, lines: readonly Line[], slot: IndicatorSlot, asked: Language): string {
  const written = (language: Language): number =>
    lines.filter((line) => line.slot !== null && block.startsWith(labelsOf[language][line.slot], line.start)).length;
  const most = Math.max(...languages.map(written));
  const inUse = languages.filter((language) => written(language) === most);
  const said = detectLanguage(block).language;
  const spoken = said === "ary" ? "ar" : said === "ary-Latn" && asked === "ar" ? "fr" : said;
  const language = [spoken, asked, inUse[0]!].find((one) => inUse.some((known) => known === one)) as Language;
  return `${labelsOf[language][slot]}${language === "fr" ? " :" : ":"} `;
}

/** An answer that is a line more, set apart from the other lines of a list: with a label, the whole would be one block. */
function parted(field: string, block: IndicatorBlock, place: AnswerPlace): AnswerPlace {
  const lineStart = field.lastIndexOf("\n", block.start - 1) + 1;
  const lineBefore = field.slice(field.lastIndexOf("\n", lineStart - 2) + 1, Math.max(0, lineStart - 1));
  const after = /^[ \t]*\n(?=[^\n]*\S)/u.exec(field.slice(block.end));
  const wider = { ...place };
  if (lineStart > 0 && lineBefore.trim() !== "") {
    wider.before = `\n${field.slice(lineStart, place.start)}${place.before}`;
    wider.start = lineStart;
  }
  if (after !== null) {
    wider.after += `${field.slice(place.end, block.end)}\n`;
    wider.end = block.end;
  }
  return wider;
}
