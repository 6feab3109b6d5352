import { hitsOf } from "../criteria/survey.ts";
import { breakOdds } from "./breaks.ts";
import { type Element, elements } from "./elements/elements.ts";
import type { Stumbles } from "./flags.ts";
import { tied } from "./lexicon/tied-words.ts";
import { partSigns } from "./parts-survey.ts";
import type { Spoken } from "./spoken.ts";

/** A stretch of speech that says one thing: words `from`..`to`, both included; `start`..`end` in the text. */
export interface Unit {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** A silence that ends a sentence, and one that may, in milliseconds. */
const longSilence = 700;
const shortSilence = 350;
/** A sentence longer than this is parted where a new one could begin. */
const longest = { marked: 26, bare: 13 };
/** A speech with fewer sentence marks than one in so many words is a transcript without marks. */
const wordsPerMark = 45;
/** What a breath and the first word of another part add to the odds that a sentence begins, and what is given to all. */
const breath = 2;
const turn = 1.5;
const lift = 2;
/** Sentences said aloud have about so many words, and never more than the farthest. */
const usual = 10;
const spread = 0.6;
const farthest = 60;
const ease = Array.from({ length: farthest + 1 }, (_, words) => -(Math.log(words / usual) ** 2) / (2 * spread ** 2));
const ends = /[.!?؟…\n]/u;
const pauses = /[,،;؛:]/;
const marks = /[.,;:!?؟،؛…\n]/u;
/** "..., l7al howa": the answer announced in the sentence of the problem begins one of its own. */
const answers = /^(?:(?:l7al|lhal|الحل) (?:howa|hiya|هو|هي)|(?:la|notre) solution c|(?:the|our) solution is)/;
const decimal = /^\d+[.,]\d+/;

function endsSentence(
  text: string,
  last: { end: number; form: string },
  next: { start: number },
  tail: string,
): boolean {
  const between = tail + text.slice(last.end, next.start);
  return ends.test(between);
}

const marksAfter = (form: string): string => /[^\p{L}\p{N}%]*$/u.exec(form)![0];

/** Where sentences end: by marks, long silences, and, in a long run without either, where a new one could begin. */
export function unitsIn(spoken: Spoken, { heard }: Stumbles): Unit[] {
  const { text, words } = spoken;
  const heardFrom = (at: number) =>
    heard
      .slice(at, at + 3)
      .map(({ form }) => form)
      .join(" ");
  const runs: { from: number; to: number }[] = [];
  for (const [at, word] of words.entries()) {
    const last = words[at - 1];
    const silence = last?.finish != null && word.begin !== null ? word.begin - last.finish : 0;
    const whole = last !== undefined && decimal.test(last.form) ? "" : marksAfter(last?.form ?? "");
    const parted =
      last === undefined ||
      silence >= longSilence ||
      endsSentence(text, last, word, whole) ||
      (pauses.test(whole) && answers.test(heardFrom(at)));
    if (parted) runs.push({ from: at, to: at });
    else runs.at(-1)!.to = at;
  }
  // A short speech without one mark inside is a transcript too.
  const alone = runs.length === 1 && (words.length >= longest.marked || !marks.test(text));
  const unmarked = alone || words.length / runs.length > wordsPerMark;
  const limit = unmarked ? longest.bare : longest.marked;
  const long = runs.some(({ from, to }) => to - from >= limit);
  const turns = long ? turnsIn(spoken, heard) : new Set<number>();
  const odds = long ? breakOdds(heard) : [];
  const parts = runs.flatMap((run) => split(run));
  return joinShort(parts).map(({ from, to }) => ({ from, to, start: words[from]!.start, end: words[to]!.end }));

  function split({ from, to }: { from: number; to: number }): { from: number; to: number }[] {
    const length = to - from + 1;
    if (length <= limit) return [{ from, to }];
    const openings = Array.from({ length }, (_, at) => (at === 0 ? 0 : opening(from + at)));
    return likeliest(openings).map((part) => ({ from: from + part.from, to: from + part.to }));
  }

  /** How much a sentence could begin at a word, in log odds. */
  function opening(at: number): number {
    const last = words[at - 1]!;
    const silence = (words[at]!.begin ?? 0) - (last.finish ?? words[at]!.begin ?? 0);
    const held = silence >= shortSilence || pauses.test(marksAfter(last.form));
    return odds[at]! + (held ? breath : 0) + (turns.has(at) ? turn : 0) + lift;
  }
}

/** The likeliest sentences of a long run: each begins where one could, none is much shorter or longer than people say. */
function likeliest(openings: readonly number[]): { from: number; to: number }[] {
  const best = [0];
  const back = [0];
  for (let end = 1; end <= openings.length; end += 1) {
    best[end] = Number.NEGATIVE_INFINITY;
    for (let begin = Math.max(0, end - farthest); begin < end; begin += 1) {
      const score = best[begin]! + openings[begin]! + ease[end - begin]!;
      if (score > best[end]!) [best[end], back[end]] = [score, begin];
    }
  }
  const found: { from: number; to: number }[] = [];
  for (let end = openings.length; end > 0; end = back[end]!) found.unshift({ from: back[end]!, to: end - 1 });
  return found;
}

const determiner = /^(?:le|la|les|l|chaque|un|une|des|nos|notre|the|our|each|every|a|koul|kol|كل|had|هاد)$/;
const subjectReach = 3;

/** Words at which another part of the pitch begins: where its first words stand, with the subject before them. */
function turnsIn({ text, words }: Spoken, heard: Stumbles["heard"]): Set<number> {
  const read = partSigns(text);
  const signs = elements
    .flatMap((element) =>
      hitsOf(read, element).map(({ from }) => ({ element, place: read.folded.at[read.tokens[from]!.start]! })),
    )
    .sort((one, other) => one.place - other.place);
  const found = new Set<number>();
  let last: Element | undefined;
  let word = 0;
  for (const { element, place } of signs) {
    while (word < words.length - 1 && words[word]!.end <= place) word += 1;
    if (element === last) continue;
    last = element;
    let at = word;
    for (let back = 1; back <= subjectReach && word - back > 0; back += 1) {
      const form = heard[word - back]!.form;
      if (determiner.test(form.split(/['’]/)[0]!) || (back === 1 && /^و?ال./.test(form))) at = word - back;
    }
    if (!tied.test(bare(heard[at - 1]?.form ?? ""))) found.add(at);
  }
  return found;
}

const bare = (form: string): string => form.replace(/['’]$/, "");

/** "70 %." or "Oui." alone says nothing: it goes with what follows. */
function joinShort(parts: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last !== undefined && last.to - last.from < 2) last.to = part.to;
    else found.push({ ...part });
  }
  return found;
}

/** The text with sounds, fillers and what was given up left blank, each unit on a line of its own: places stay. */
export function clearedText(
  { text, words }: Spoken,
  { heard, fillers, repairs }: Stumbles,
  units: readonly Unit[],
): string {
  const letters = text.split("");
  const blank = (from: number, to: number) => {
    for (let at = words[from]!.start; at < words[to]!.end; at += 1)
      if (/[\p{L}\p{N}\p{M}~'’]/u.test(letters[at]!)) letters[at] = " ";
  };
  for (const [at, { sound }] of heard.entries()) if (sound) blank(at, at);
  for (const { from, to } of [...fillers, ...repairs]) blank(from, to);
  for (const { start } of units) {
    const before = start - 1;
    if (before >= 0 && /\s/.test(letters[before]!)) letters[before] = "\n";
  }
  return letters.join("");
}
