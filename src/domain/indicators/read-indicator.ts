import type { Hit } from "../criteria/lexicon/entry.ts";
import { remembering } from "../remembering.ts";
import { countedHead, countedWords, figureWords, isRate, shareWords, unitBesideName, unitOfFigure } from "./amounts.ts";
import { deadlineOf } from "./deadline.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { flagsOf } from "./flags.ts";
import { isMeasured, isWish, mainOpening, measureAt } from "./head.ts";
import { ownerOf } from "./keeper.ts";
import { levelNamed, levelOf } from "./level.ts";
import { formLines, type Labelled, labelledWords } from "./lines.ts";
import { type Moment, momentsIn } from "./moments.ts";
import { nameAt } from "./name.ts";
import { sourceOf } from "./origin.ts";
import { endOf, hitAt, hits, type Passage, quoted, readPassage, sentenceOf, spanBetween, startOf } from "./passage.ts";
import {
  type IndicatorBlock,
  type IndicatorReading,
  type IndicatorSlot,
  indicatorSlots,
  type Slots,
  type SlotWords,
} from "./record.ts";
import { frequencyOf } from "./rhythm.ts";
import { disaggregationOf } from "./split.ts";
import { definitionOf, formulaOf } from "./terms.ts";

const nothing: IndicatorReading = {
  isIndicator: false,
  level: null,
  slots: Object.fromEntries(indicatorSlots.map((slot) => [slot, null])) as unknown as Slots,
  flags: [],
};

/**
 * Reads one indicator from free text or labelled lines in French, Arabic, Darija of both scripts or English: whether it is
 * one, its level, the words of each slot, and what a juror would stumble over.
 */
export const readIndicator = remembering((text: string): IndicatorReading => {
  const passage = readPassage(text);
  if (passage.survey.tokens.length === 0) return nothing;
  const form = formLines(text);
  const labelled = form ?? labelledWords(text);
  const moments = momentsIn(passage);
  const figures = figuresIn(passage, moments);
  giveLabelledRoles(figures, labelled);
  const opening = openingAt(passage, labelled, moments);
  const measured =
    delivered(passage, opening, moments) ||
    isMeasured(passage, opening, figures, moments) ||
    (form !== null && holds(passage, opening, labelled, moments));
  const wishes = isWish(passage, opening, moments);
  const name = measured && !wishes ? nameAt(passage, opening, figures, moments) : null;
  const slots = fill(passage, { figures, moments, opening, name });
  for (const slot of indicatorSlots)
    slots[slot] = labelledSlot(passage, slot, labelled, form !== null, figures, moments) ?? slots[slot];
  const told = levelOf(passage, levelPlace(passage, name, labelled));
  const level = measured ? told : null;
  const said = labelled.level === undefined ? null : levelNamed(labelled.level.quote);
  slots.level = labelled.level ?? level?.words ?? null;
  const reading = { isIndicator: measured, level: measured ? (said ?? level!.level) : null, slots };
  return { ...reading, flags: flagsOf(passage, reading, figures, told.level) };
});

const deliveredReach = 6;

const doneByUs =
  /^(كونينا|كوننا|وزعنا|فرقنا|ركبنا|وعينا|kwnina|kewwenna|wzze3na|ferre9na|rekkebna|downloads|telechargements)$/;

/** "كونينا 60 شاب", "downloads of our app: 10,000": what the project has delivered opens the text, and is counted. */
function delivered(passage: Passage, opening: number, moments: readonly Moment[]): boolean {
  const output = hits(passage, "outputs").find(
    ({ from }) => from <= opening + 1 && doneByUs.test(passage.survey.tokens[from]!.form),
  );
  if (output === undefined || isWish(passage, opening, moments)) return false;
  const counted = passage.numbers.find(({ from }) => from > output.to && from - output.to <= deliveredReach);
  return counted !== undefined && !/^(19|20)\d\d$/.test(counted.number.quote) && counted.number.kind === "plain";
}

/** In a form, the fields speak: a name with a unit or figures is measured unless the name is a wish. */
const holds = (passage: Passage, opening: number, labelled: Labelled, moments: readonly Moment[]): boolean =>
  (labelled.unit ?? labelled.baseline ?? labelled.formula) !== undefined && !isWish(passage, opening, moments);

const openingAt = (passage: Passage, { name }: Labelled, moments: readonly Moment[]): number => {
  const at =
    name === undefined ? -1 : passage.survey.tokens.findIndex((_, place) => startOf(passage, place) >= name.start);
  return at >= 0 ? at : mainOpening(passage, moments);
};

const isInside = (passage: Passage, { from, to }: Hit, words: SlotWords): boolean =>
  startOf(passage, from) < words.end && endOf(passage, to) > words.start;

function giveLabelledRoles(figures: Figure[], labelled: Labelled): void {
  for (const role of ["baseline", "target"] as const) {
    const words = labelled[role];
    if (words === undefined) continue;
    const inside = figures.find(({ number }) => number.start < words.end && number.end > words.start);
    if (inside === undefined) continue;
    for (const figure of figures) if (figure.role === role) figure.role = null;
    inside.role = role;
  }
}

interface Found {
  figures: readonly Figure[];
  moments: readonly Moment[];
  opening: number;
  name: Hit | null;
}

function fill(passage: Passage, { figures, moments, opening, name }: Found): Record<IndicatorSlot, SlotWords | null> {
  const after = name?.to ?? opening - 1;
  const baseline = figures.find(({ role }) => role === "baseline");
  const target = figures.find(({ role }) => role === "target");
  const formula = formulaOf(passage, opening);
  const definition = definitionOf(passage, opening, formula);
  return {
    name: name === null ? null : quoted(passage, name.from, name.to),
    definition,
    level: null,
    unit: unitOf(passage, figures, opening, name),
    formula,
    baseline: baseline === undefined ? null : figureWords(passage, baseline, moments),
    target: target === undefined ? null : figureWords(passage, target, moments),
    deadline: deadlineOf(passage, moments, figures),
    disaggregation: disaggregationOf(passage),
    source: sourceOf(passage, after, formula ?? definition),
    frequency: frequencyOf(passage, after),
    owner: ownerOf(passage, after),
  };
}

function unitOf(passage: Passage, figures: readonly Figure[], opening: number, name: Hit | null): SlotWords | null {
  const levels = figures.filter(
    ({ role, relative, number }) => role !== null && !(relative && number.kind === "percent"),
  );
  const units = levels.flatMap((figure) => unitOfFigure(passage, figure) ?? []);
  const beside = units.find(({ quote }) => !isRate(quote)) ?? null;
  const counted = countedWords(passage, opening);
  if (counted !== null && !/[%٪]/u.test(beside?.quote ?? "")) return counted;
  const written = unitBesideName(passage);
  if (beside !== null && (written === null || written.quote.length <= beside.quote.length)) return beside;
  if (written !== null) return written;
  if (name === null || measureAt(passage, opening) === undefined) return units[0] ?? countedHead(passage, name, levels);
  const share = shareWords(passage, name.from, name.to);
  if (share !== null) return share;
  const head = hits(passage, "countables").find(({ from }) => from === opening);
  return head === undefined ? countedHead(passage, name, levels) : quoted(passage, head.from, head.from);
}

/** A labelled slot: a form's line whole, in running words the figure or the words after the label. */
function labelledSlot(
  passage: Passage,
  slot: IndicatorSlot,
  labelled: Labelled,
  form: boolean,
  figures: readonly Figure[],
  moments: readonly Moment[],
): SlotWords | null {
  const words = labelled[slot];
  if (words === undefined) return null;
  if (!form && slot === "source") return sourceAlone(passage, words);
  if (form || (slot !== "baseline" && slot !== "target")) return words;
  const figure = figures.find(
    ({ role, number }) => role === slot && number.start < words.end && number.end > words.start,
  );
  return figure === undefined ? null : figureWords(passage, figure, moments);
}

/** "Source : cahier du gardien, relevé chaque semaine par Said": up to the clause that says who reads it and when. */
function sourceAlone(passage: Passage, words: SlotWords): SlotWords {
  const next = passage.clauses.find(
    ({ from, mark }) =>
      /[,،(]/.test(mark) &&
      startOf(passage, from) > words.start &&
      startOf(passage, from) < words.end &&
      (["measuring", "rhythms", "rhythmWords", "byWords", "ownerCues", "splitCues"] as const).some(
        (list) => hitAt(passage, list, from) !== undefined,
      ),
  );
  return next === undefined ? words : spanBetween(passage.text, words.start, endOf(passage, next.from - 1));
}

/** Where the level is told: the name, else the clause that opens the text. */
function levelPlace(passage: Passage, name: Hit | null, labelled: Labelled): Hit {
  if (labelled.name !== undefined) {
    const tokens = [...passage.survey.tokens.keys()].filter((at) =>
      isInside(passage, { from: at, to: at }, labelled.name!),
    );
    if (tokens.length > 0) return { from: tokens[0]!, to: tokens.at(-1)! };
  }
  const opens = [...passage.survey.tokens.keys()].filter((at) => sentenceOf(passage, at) === 0);
  return name ?? { from: 0, to: opens.at(-1)! };
}

/** More indicators than these nobody records. */
export const mostIndicators = 5;

const listMark = /^[ \t]*(?:[-–—•*]|\d{1,2}[.)])[ \t]+/u;

/**
 * The indicators of a canvas field, one a block, blocks parted by a blank line; lines that each name an indicator of their
 * own are blocks too. A text without a blank line that is one indicator is one block.
 */
export function readIndicators(text: string): IndicatorBlock[] {
  const blocks: IndicatorBlock[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/gu)) {
    for (const { start, end } of linesApart(match[0], match.index)) {
      const words = text.slice(start, end);
      blocks.push({ text: words, start, end, reading: readIndicator(words) });
    }
  }
  return blocks;
}

/** The places of the lines of a block when each names an indicator, else of the whole block. */
function linesApart(block: string, start: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let at = start;
  for (const line of block.split("\n")) {
    const from = at + (listMark.exec(line)?.[0].length ?? line.length - line.trimStart().length);
    lines.push({ start: from, end: at + line.trimEnd().length });
    at += line.length + 1;
  }
  const apart = block.split("\n").every((line) => readIndicator(line.replace(listMark, "").trim()).slots.name !== null);
  if (lines.length > 1 && apart && formLines(block) === null && Object.keys(labelledWords(block)).length === 0)
    return lines;
  return [{ start: lines[0]!.start, end: lines.at(-1)!.end }];
}
