import type { Hit } from "../criteria/lexicon/entry.ts";
import { firstNames } from "../criteria/lexicon/first-names.ts";
import { hitsOf, type Survey, surveyor } from "../criteria/survey.ts";
import { spanOf } from "../language/fold.ts";
import { findNumbers, type NumberFound } from "../language/numbers.ts";
import * as figureLists from "./lexicon/figures.ts";
import * as keeperLists from "./lexicon/keepers.ts";
import * as levelLists from "./lexicon/levels.ts";
import * as measureLists from "./lexicon/measures.ts";
import * as originLists from "./lexicon/origins.ts";
import * as splitLists from "./lexicon/splits.ts";
import * as termLists from "./lexicon/terms.ts";
import * as timeLists from "./lexicon/times.ts";
import * as wishLists from "./lexicon/wishes.ts";
import type { SlotWords } from "./record.ts";

const surveyOf = surveyor(() => ({
  firstNames,
  ...figureLists,
  ...keeperLists,
  ...levelLists,
  ...measureLists,
  ...originLists,
  ...splitLists,
  ...termLists,
  ...timeLists,
  ...wishLists,
}));

/** The name of a word list of this folder. */
export type List =
  | "firstNames"
  | keyof typeof figureLists
  | keyof typeof keeperLists
  | keyof typeof levelLists
  | keyof typeof measureLists
  | keyof typeof originLists
  | keyof typeof splitLists
  | keyof typeof termLists
  | keyof typeof timeLists
  | keyof typeof wishLists;

/** A run of words between two marks; a comma inside a number and a slash inside "m3/ha" part nothing. */
export interface Clause extends Hit {
  /** The mark that opens it: "", ",", ":", "(", "→"... */
  mark: string;
}

/** A number with the words it covers. */
export interface Numbered extends Hit {
  number: NumberFound;
}

/** A text made ready for the slots: words, clauses, numbers, and where each word list was found. */
export interface Passage {
  text: string;
  survey: Survey;
  clauses: readonly Clause[];
  /** For each word the place of its clause in `clauses`. */
  clauseOf: readonly number[];
  numbers: readonly Numbered[];
}

const marks =
  /->|=>|[;؛\n\r()[\]«»"“”|→⇒⟶•·!?؟…]|[,،](?!\d)|(?<!\d)[,،]|:(?!\d)|(?<!\b(?:sept|janv|févr|fevr|fév|fev|avr|juil|oct|nov|déc|dec|jan|feb|apr|aug|sep))\.(?=\s|$)|(?<=\s)[-–—](?=\s)|=/gu;

export const startOf = ({ survey }: Passage, at: number): number => survey.folded.at[survey.tokens[at]!.start]!;
export const endOf = ({ survey }: Passage, at: number): number =>
  spanOf(survey.original, survey.folded, survey.tokens[at]!.start, survey.tokens[at]!.end).end;

export function readPassage(text: string): Passage {
  const survey = surveyOf(text);
  const { tokens, folded } = survey;
  const starts = tokens.map((token) => folded.at[token.start]!);
  const ends = tokens.map((token) => spanOf(text, folded, token.start, token.end).end);
  const clauses: Clause[] = [];
  const clauseOf: number[] = [];
  const parts = [{ at: 0, mark: "" }, ...[...text.matchAll(marks)].map((mark) => ({ at: mark.index, mark: mark[0] }))];
  let part = 0;
  for (const [at, start] of starts.entries()) {
    let moved = at === 0;
    let mark = parts[part]!.mark;
    while (part + 1 < parts.length && parts[part + 1]!.at <= start) {
      part += 1;
      mark = parts[part]!.mark;
      moved = true;
    }
    if (moved) clauses.push({ from: at, to: at, mark });
    else clauses.at(-1)!.to = at;
    clauseOf.push(clauses.length - 1);
  }
  const numbers: Numbered[] = [];
  for (const number of findNumbers(text)) {
    const from = ends.findIndex((end) => end > number.start);
    let to = from;
    while (to + 1 < starts.length && starts[to + 1]! < number.end) to += 1;
    if (from >= 0) numbers.push({ number, from, to });
  }
  return { text, survey, clauses, clauseOf, numbers: numbers.map(withoutYear) };
}

/** "11 سنة 2024" is eleven, in 2024, and not eleven years. */
function withoutYear(numbered: Numbered, index: number, numbers: readonly Numbered[]): Numbered {
  const { number, from, to } = numbered;
  const next = numbers[index + 1];
  const digits = /^[-+]?[\d٠-٩][\d٠-٩ .,]*/u.exec(number.quote)?.[0].trimEnd();
  const year = next?.number.kind === "year" || /^(19|20)\d{2}$/.test(next?.number.quote ?? "");
  if (number.unit !== "year" || digits === undefined || !year || next?.from !== to + 1) return numbered;
  const plain = { ...number, kind: "plain" as const, unit: null, quote: digits, end: number.start + digits.length };
  return { number: plain, from, to: from };
}

/** How many sentences end before word `at`; "sept." ends none. */
export const sentenceOf = ({ clauses, clauseOf }: Passage, at: number): number =>
  clauses.slice(0, clauseOf[at]! + 1).filter(({ mark }) => /^[.;؛\n!?؟·…]$/.test(mark)).length;

export const hits = (passage: Passage, list: List): readonly Hit[] => hitsOf(passage.survey, list);

/** A hit of the list that begins at word `at`. */
export const hitAt = (passage: Passage, list: List, at: number): Hit | undefined =>
  hits(passage, list).find((hit) => hit.from === at);

/** Whether a hit of the list covers word `at`. */
export const within = (passage: Passage, list: List, at: number): boolean =>
  hits(passage, list).some((hit) => hit.from <= at && hit.to >= at);

export const formAt = ({ survey }: Passage, at: number): string => survey.tokens[at]?.form ?? "";

/** The words from token `from` to token `to`, both included, as they were written. */
export function quoted(passage: Passage, from: number, to: number): SlotWords {
  return { ...spanBetween(passage.text, startOf(passage, from), endOf(passage, to)) };
}

/** The words between two places of the text, without the spaces around them. */
export function spanBetween(text: string, start: number, end: number): SlotWords {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return { quote: text.slice(from, to), start: from, end: to };
}
