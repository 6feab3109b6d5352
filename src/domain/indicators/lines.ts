import { folded } from "../language/fold.ts";
import { labelsOf } from "./labels.ts";
import { lineLabels } from "./lexicon/line-labels.ts";
import { spanBetween } from "./passage.ts";
import { type IndicatorSlot, indicatorSlots, type SlotWords } from "./record.ts";

/** The slots whose labels stand in a text, each with the words after its label. */
export type Labelled = Partial<Record<IndicatorSlot, SlotWords>>;

const slotOfLabel: ReadonlyMap<string, IndicatorSlot> = new Map(
  indicatorSlots.flatMap((slot) => lineLabels[slot].split(",").map((label) => [folded(label.trim()), slot] as const)),
);
const exact: ReadonlyMap<string, IndicatorSlot> = new Map(
  Object.values(labelsOf).flatMap((labels) => indicatorSlots.map((slot) => [labels[slot], slot] as const)),
);
const articles = /^(?:la |le |les |l'|the |our |notre )/;

const slotNamed = (label: string): IndicatorSlot | undefined => {
  const plain = folded(label).trim();
  return slotOfLabel.get(plain) ?? slotOfLabel.get(plain.replace(articles, ""));
};

/** The slot whose label, as the product writes it, opens a line; null for a line of one's own. */
export const writtenLabel = (line: string): { slot: IndicatorSlot; length: number } | null => {
  const found = /^(\p{L}[\p{L} ]*?) ?:(?= |$)\s*/u.exec(line);
  const slot = found === null ? undefined : exact.get(found[1]!);
  return slot === undefined ? null : { slot, length: found![0].length };
};

/**
 * The lines that `writeIndicator` wrote, each whole; null for a text of another shape. The first line may be the name
 * without a label, the others come in the order of the slots.
 */
export function formLines(text: string): Labelled | null {
  const found: Labelled = {};
  let last = -1;
  let start = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const label = writtenLabel(line);
    const place = label === null ? -1 : indicatorSlots.indexOf(label.slot);
    if (label !== null && place > last) {
      last = place;
      found[label.slot] = spanBetween(text, start + label.length, start + line.length);
    } else if (index === 0 && label === null && line.trim() !== "") {
      found.name = spanBetween(text, start, start + line.length);
      last = 0;
    } else return null;
    start += line.length + 1;
  }
  return Object.keys(found).some((slot) => slot !== "name") || writtenLabel(text) !== null ? found : null;
}

const label = /(?:^|[\n;؛.,،|•·*(]|\s[-–])[ \t]*(\p{L}[\p{L}'’ ]{1,40}?)\s*[:=]\s*/gu;
/** Slots whose words may hold a comma. */
const long: ReadonlySet<IndicatorSlot> = new Set(["definition", "formula", "disaggregation", "source", "name"]);

/** Labels inside running words: "Source: airport desk log; owner: station manager". */
export function labelledWords(text: string): Labelled {
  const marks = [...text.matchAll(label)].flatMap((match) => {
    const slot = slotNamed(match[1]!);
    return slot === undefined ? [] : [{ slot, from: match.index, start: match.index + match[0].length }];
  });
  const found: Labelled = {};
  for (const [index, { slot, start }] of marks.entries()) {
    const until = marks[index + 1]?.from ?? text.length;
    const own = text.slice(start, Math.max(start, until));
    const stop = /[\n;؛·]|\.(?=\s|$)/u.exec(own);
    let end = start + (stop?.index ?? own.length);
    if (!long.has(slot)) {
      const comma = /[,،](?!\d)/u.exec(text.slice(start, end));
      if (comma !== null && slot !== "baseline" && slot !== "target") end = start + comma.index;
    }
    const words = spanBetween(text, start, end);
    if (words.quote !== "" && found[slot] === undefined) found[slot] = words;
  }
  return found;
}
