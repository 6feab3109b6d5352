import { remembering } from "../remembering.ts";
import { darijaEvidence } from "./arabic.ts";
import { folded } from "./fold.ts";
import { type LatinLanguage, labelWords, latinEvidence, nameEvidence, type WordEvidence } from "./latin.ts";
import { courtesies } from "./lexicons/neutral.ts";
import { lexicon } from "./lexicons/read.ts";
import type { Detected, WrittenForm } from "./names.ts";
import { type ScriptedWord, scriptedWords } from "./script.ts";

const passing = lexicon(courtesies);

/** Words of the grammar weigh more than nouns, and words known only by their shape less. */
const weights: Readonly<Record<WordEvidence["known"], number>> = { grammar: 1.5, content: 0.8, shape: 0.8, neutral: 0 };

/** Articles and the like come along with a borrowed noun ("3la les coopératives"), so they say little of the grammar. */
const carried = lexicon("le la les l un une des du de d au aux en et mon ma the a an of");

interface Tally {
  weight: number;
  words: number;
  /** Words that a lexicon knows as this language's alone. */
  certain: number;
}
type Tallies = Partial<Record<WrittenForm, Tally>>;

function add(tallies: Tallies, form: WrittenForm, weight: number, words: number, certain: number): void {
  const tally = tallies[form] ?? { weight: 0, words: 0, certain: 0 };
  tallies[form] = tally;
  tally.weight += weight;
  tally.words += words;
  tally.certain += certain;
}

const indexOf: Readonly<Record<LatinLanguage, number>> = { fr: 0, en: 1, "ary-Latn": 2, other: 3 };

const particle = /^(?:el|al|ait|ben|bint|bou|ibn|abd|de|du|la)$/;

/** True for what looks like a name and nothing else (unknown words, each with a capital) or for a lone letter. */
const nameOnly = (row: readonly ScriptedWord[], evidence: readonly WordEvidence[]): boolean =>
  row.length <= 4 &&
  row.every(
    ({ token, capital }, index) =>
      (token.length === 1 && row.length === 1) ||
      (capital && (particle.test(token) || /^(?:shape|neutral)$/.test(evidence[index]!.known))),
  );

function tallyLatin(tallies: Tallies, row: readonly ScriptedWord[]): void {
  const evidence = row.map(
    ({ token, capital }) => (capital && token.length > 2 ? nameEvidence(token) : null) ?? latinEvidence(token),
  );
  if (nameOnly(row, evidence)) return;
  const labels = labelWords(evidence);
  // One word that another language has too ("MIT") is no sentence of that language.
  const foreign = new Set(row.filter((_, index) => labels[index] === "other").map(({ token }) => token));
  const stray = foreign.size === 1 && labels.some((label) => label !== "other");
  evidence.forEach((word, index) => {
    const label = labels[index]!;
    if (word.known === "neutral" || (stray && label === "other")) return;
    // A word that could be of several languages follows its neighbours and counts for less.
    const rivals = word.evidence.filter(
      (value, language) => language !== indexOf[label] && value > -1 && language !== indexOf.other,
    ).length;
    const sure = word.evidence[indexOf[label]]! > -1.2 ? 1 : 0.4;
    const form = label === "other" ? "und" : label;
    const weight = carried.has(row[index]!.token) ? 0.45 : weights[word.known];
    const alone = rivals === 0 && sure === 1;
    const certain = alone && (word.known === "grammar" || word.known === "content") ? 1 : 0;
    add(tallies, form, weight * sure * (rivals > 0 ? 0.5 : 1), alone ? 1 : 0.5, certain);
  });
}

// Letters of Persian and Urdu that no Arabic keyboard gives.
const notArabic = /[ژٹڈےںہۂکی]/;

function tallyArabic(tallies: Tallies, row: readonly string[]): void {
  if (row.length === 0) return;
  const strange = row.filter((token) => notArabic.test(token)).length;
  if (strange >= 2 && strange * 4 >= row.length) {
    add(tallies, "und", row.length * 1.1, row.length, row.length);
    return;
  }
  const { darija, standard } = darijaEvidence(row);
  // A long text needs more than one chance likeness.
  const isDarija = darija >= 1.1 + 0.04 * Math.max(0, row.length - 4) && darija > 0.55 * standard;
  add(tallies, isDarija ? "ary" : "ar", row.length * 1.1, row.length, row.length);
}

const least = 0.13;
/** Between two scripts a word is enough: nobody writes Latin letters in an Arabic sentence by chance. */
const leastAcross = 0.07;

/**
 * How a text is written. The language of the grammar wins, then that of most words; `mixed` when another language has a
 * real share (an eighth of the words). A text of names, numbers, emoji, or of a language that Dalil does not speak is
 * "und". Links and addresses are not read.
 */
export const detectLanguage = remembering(read, 100_000);

function read(text: string): Detected {
  const row = scriptedWords(text);
  const tallies: Tallies = {};
  const latin = row.filter((word) => word.script === "Latin");
  tallyLatin(tallies, latin);
  tallyArabic(
    tallies,
    row.filter((word) => word.script === "Arabic").map((word) => word.token),
  );
  for (const word of row) {
    if (word.script === "Tifinagh") add(tallies, "zgh", 1.2, 1, 1);
    else if (word.script === "other") add(tallies, "und", 1.2, 1, 1);
  }
  const ranked = (Object.entries(tallies) as [WrittenForm, Tally][]).sort((one, two) => two[1].weight - one[1].weight);
  const first = ranked[0];
  if (!first) return { language: "und", mixed: false, second: null, brief: true };
  const rest = ranked.slice(1).filter(([form]) => form !== "und");
  const total = ranked.reduce((sum, [, tally]) => sum + tally.words, 0);
  const second = rest[0];
  const share = second ? second[1].words / total : 0;
  const language = first[0];
  // French and English share so many words that one alone proves nothing.
  const needed = (language === "fr" && second?.[0] === "en") || (language === "en" && second?.[0] === "fr") ? 2 : 1;
  const across = second !== undefined && isArabic(language) !== isArabic(second[0]);
  const mixed =
    language !== "und" &&
    second !== undefined &&
    share >= (across ? leastAcross : least) &&
    (across || second[1].certain >= needed);
  return {
    language,
    mixed,
    second: mixed ? second[0] : null,
    share: mixed ? share : 0,
    brief: isBrief(language, row, mixed),
  };
}

const isArabic = (form: WrittenForm): boolean => form === "ar" || form === "ary";

/** Too little to change the language that is held: courtesies, or one or two words of Darija in Latin letters. */
function isBrief(language: WrittenForm, row: readonly ScriptedWord[], mixed: boolean): boolean {
  if (language === "und") return true;
  if (row.length <= 2 && row.every((word) => passing.has(folded(word.token)))) return true;
  return language === "ary-Latn" && !mixed && row.length <= 2;
}
