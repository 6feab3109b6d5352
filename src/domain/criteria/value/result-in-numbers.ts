import { findNumbers } from "../../language/numbers.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey } from "../survey.ts";
import type { Trouble } from "../troubles.ts";
import { overlaps } from "./offer.ts";
import { freeOf, numberAgainst, ofToday } from "./said-of-today.ts";

const measured: ReadonlySet<string> = new Set([
  "percent",
  "ratio",
  "duration",
  "money",
  "distance",
  "volume",
  "weight",
  "plain",
  "time",
]);
const soon = /^(en|in|within|sous|under|خلال|في|f|ف)$/;
const beforehand = /^(avant|before|earlier|ahead|قبل|9bel)$/;
const by = /^(before|by|avant|قبل|9bel)$/;
const gainReach = 5;
const preposition =
  /^(en|in|within|under|sous|dans|pour|for|per|every|chaque|kol|kola|f|b|ghir|at|by|d|خلال|في|ف|ب|كل|اقل|غير)$/;
const leads = /^(a|to|الي|ل|l|7tal|حتي)$/;

const tokenAt = (read: Survey, place: number) => read.tokens.findIndex((token) => read.folded.at[token.end]! > place);

/** "Vingt minutes avant la crue", "قبل الفيضان بعشرين دقيقة": told ahead of time. */
const ahead = ({ tokens }: Survey, from: number, to: number): boolean =>
  beforehand.test(tokens[to + 1]?.form ?? "") ||
  [1, 2, 3].some((back) => /^قبل$/.test(tokens[from - back]?.form ?? "") && tokens[from]!.form.startsWith("ب"));

/** "Gagnent deux heures", "in under a minute", "30 % less": a number that a gain brings. */
export function measuredGain(read: Survey, told: readonly Trouble[]): Hit | undefined {
  for (const number of findNumbers(read.original)) {
    if (!measured.has(number.kind)) continue;
    const at = tokenAt(read, number.start);
    const to = Math.max(at, tokenAt(read, number.end - 1));
    if (at < 0) continue;
    const { sentence } = read.tokens[at]!;
    const gain = hitsOf(read, "gains").find((word) => {
      if (read.tokens[word.from]!.sentence !== sentence) return false;
      if (overlaps(word, { from: at, to })) return true;
      // A preposition stands next to its number ("in 2 hours"), a verb may stand farther.
      const short = word.from === word.to && preposition.test(read.tokens[word.from]!.form);
      if (word.to < at) return at - word.to <= (short ? 0 : gainReach);
      return !short && word.from - to <= 2;
    });
    const before = read.tokens[at - 1]?.form ?? "";
    const fast = (number.kind === "duration" && soon.test(before)) || (number.kind === "time" && by.test(before));
    const early = number.kind === "duration" && ahead(read, at, to);
    if (gain === undefined && !fast && !early) continue;
    const hit = { from: Math.min(gain?.from ?? (fast ? at - 1 : at), at), to: Math.max(gain?.to ?? to, to) };
    const sameClause =
      (fast || early) && told.some((trouble) => read.tokens[trouble.from]!.clause === read.tokens[at]!.clause);
    const lived =
      sameClause || told.some((trouble) => trouble.told && trouble.from >= hit.from - 4 && trouble.to <= hit.to + 2);
    if (!lived && !ofToday(read, told, hit)) return hit;
  }
  return undefined;
}

/** "For 10 dirhams instead of 300", "de 3 heures à 20 minutes": two numbers and what is set between them. */
export function twoNumbers(read: Survey): Hit | undefined {
  const numbers = findNumbers(read.original)
    .filter(({ kind }) => measured.has(kind))
    .map(({ start, end, kind }) => ({ from: tokenAt(read, start), to: tokenAt(read, end - 1), kind }));
  for (const [index, first] of numbers.entries()) {
    const second = numbers[index + 1];
    if (second === undefined || read.tokens[first.from]!.sentence !== read.tokens[second.from]!.sentence) continue;
    const between =
      hitsOf(read, "comparisons").some((word) => word.from > first.to - 1 && word.to < second.from) ||
      (numberAgainst(read) > first.to && numberAgainst(read) < second.from) ||
      (first.kind === second.kind &&
        read.tokens.slice(first.to + 1, second.from).some(({ form }) => freeOf.test(form)));
    const turned =
      /^(de|from|من|mn|men)$/.test(read.tokens[first.from - 1]?.form ?? "") &&
      leads.test(read.tokens[second.from - 1]?.form ?? "");
    if (between || turned) return { from: first.from, to: second.to };
  }
  return undefined;
}
