import { hitsOf } from "../criteria/survey.ts";
import { type Element, elements } from "./elements/elements.ts";
import { beginsGesture } from "./elements/gesture.ts";
import type { Stumbles } from "./flags.ts";
import { strongOpeners, subjectOpeners, tied, timeLeads, timeNouns } from "./lexicon/openers.ts";
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
/** A sentence longer than this is parted where a new one could begin; no part is shorter than the least. */
const longest = { marked: 26, bare: 13 };
const least = 4;
/** A speech with fewer sentence marks than one in so many words is a transcript without marks. */
const wordsPerMark = 45;
const ends = /[.!?؟…\n]/u;
const pauses = /[,،;؛:]/;
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
export function unitsIn(spoken: Spoken, { heard, sounds }: Stumbles): Unit[] {
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
  const sounding = new Set(sounds);
  // A short speech without one mark inside is a transcript too.
  const unmarked = words.length / runs.length > wordsPerMark || (runs.length === 1 && words.length >= longest.marked);
  const limit = unmarked ? longest.bare : longest.marked;
  const turns = runs.some(({ from, to }) => to - from >= limit) ? turnsIn(spoken, heard) : new Set<number>();
  const parts = runs.flatMap((run) => split(run));
  return joinShort(parts).map(({ from, to }) => ({ from, to, start: words[from]!.start, end: words[to]!.end }));

  function split({ from, to }: { from: number; to: number }): { from: number; to: number }[] {
    if (to - from < limit) return [{ from, to }];
    let best: { at: number; score: number } | undefined;
    for (let at = from + least; at <= to - least + 1; at += 1) {
      const score = opening(at) - Math.abs(at - (from + to) / 2) / (to - from);
      if (opening(at) > 0 && (best === undefined || score > best.score)) best = { at, score };
    }
    if (best === undefined) return [{ from, to }];
    return [...split({ from, to: best.at - 1 }), ...split({ from: best.at, to })];
  }

  /** How much a new sentence could begin at a word. */
  function opening(at: number): number {
    const [last, here] = [heard[at - 1]!, heard[at]!];
    if (sounding.has(at) || tied.test(bare(last.form))) return 0;
    const silence = (words[at]!.begin ?? 0) - (words[at - 1]!.finish ?? words[at]!.begin ?? 0);
    let score = here.opens ? 1 : 0;
    if (silence >= shortSilence) score += 1;
    if (turns.has(at)) score += 1.2;
    if (begins(strongOpeners, here.form)) score += 1.5;
    else if (leadsTime(at)) score += 1.3;
    else if ((begins(subjectOpeners, here.form) || beginsGesture(heard, at)) && !afterTime(at)) score += 1;
    return score;
  }

  /** "En septembre on", "by October we": a time and whoever acts then. */
  function leadsTime(at: number): boolean {
    if (!timeLeads.has(heard[at]!.form) || !timeNouns.test(heard[at + 1]?.form ?? "")) return false;
    return heard.slice(at + 2, at + 6).some(({ form }) => begins(subjectOpeners, form));
  }

  function afterTime(at: number): boolean {
    for (let before = at - 1; before >= at - 4 && before >= 0; before -= 1) if (leadsTime(before)) return true;
    return false;
  }
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
const begins = (list: ReadonlySet<string>, form: string): boolean => list.has(form) || list.has(form.split(/['’]/)[0]!);

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
