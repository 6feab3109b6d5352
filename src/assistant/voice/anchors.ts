import { folded, words } from "../../domain/language/fold.ts";
import { shortQuote } from "../../domain/quoting.ts";
import type { StatementCriterion } from "../../domain/statement-findings.ts";
import type { Brief } from "./brief.ts";

/** The team's words for a piece of the statement, cut to what a reply can quote; null when they have not said it. */
export function wordsFor(brief: Brief, criterion: StatementCriterion): string | null {
  const held = brief.standing.best.get(criterion);
  return held && held.verdict !== "missing" && held.quote ? wider(held.quote, held.source) : null;
}

/** Fewest words of a quote that says something by itself. */
const fewest = 3;
const clauseMark = /[,;:.!?؟،؛()\n]/u;

/** A quote of a word or two takes in the rest of its clause: "n'ont pas" says nothing without what they lack. */
function wider(quote: string, source: string): string | null {
  const short = shortQuote(quote);
  const at = source.indexOf(quote);
  if (words(short).length >= fewest || at < 0) return short || null;
  let from = at;
  while (from > 0 && !clauseMark.test(source[from - 1]!)) from -= 1;
  let to = at + quote.length;
  while (to < source.length && !clauseMark.test(source[to]!)) to += 1;
  const whole = shortQuote(source.slice(from, to));
  return (whole.includes(short) ? whole : shortQuote(source.slice(at, to))) || null;
}

/** What the difficulty is, in the team's words; failing that, what their message is about. */
export const difficulty = (brief: Brief): string | null => wordsFor(brief, "what") ?? theme(brief);

/** The subject of a message that names no difficulty yet. */
export function theme(brief: Brief): string | null {
  const { standing, diagnosis, input } = brief;
  if (diagnosis.intent !== "contribution" || diagnosis.answer !== "answer") return null;
  const quote = standing.now.what.quote ?? standing.now.who.quote ?? input.text;
  const short = shortQuote(quote, 8);
  return short.length > 2 ? short : null;
}

const purposes = new Set(["pour", "afin", "bach", "bash", "bax", "باش", "لكي", "كي", "حتي", "so", "to"]);

/** The clause in which a solution says what it is for: the way back to the problem. Null when there is none. */
export function purpose(text: string): string | null {
  const found = words(text);
  for (let place = 1; place < found.length - 2; place += 1) {
    const { form, start } = found[place]!;
    if (!purposes.has(form)) continue;
    const next = found[place + 1]!.form;
    const clause =
      (form === "pour" && !(next === "que" || /(?:er|ir|re|oir)$/.test(next))) || (form === "to" && next === "the");
    if (clause) continue;
    const quote = shortQuote(text.slice(start), 9);
    if (words(quote).length >= 2) return keepOpening(text, start, quote);
  }
  return null;
}

/** `shortQuote` drops the word that opens the clause; here it belongs to it. */
function keepOpening(text: string, start: number, quote: string): string {
  const at = text.indexOf(quote, start);
  return at < 0 ? quote : text.slice(start, at + quote.length).trim();
}

/** The solution that a message brings, without the clause that says what it is for. */
export function device(brief: Brief): string | null {
  const { standing, diagnosis, input } = brief;
  const entry = diagnosis.entries.find(({ field }) => field === "opportunity");
  const quote = entry?.quote ?? standing.now.no_solution.quote;
  if (!quote) return standing.held.opportunity ? shortQuote(standing.held.opportunity) : null;
  const aim = purpose(input.text);
  const until = aim ? quote.indexOf(aim) : -1;
  return shortQuote(until > 3 ? quote.slice(0, until) : quote) || null;
}

/** True when the words of `quote` are all in `text`, whatever their spelling of accents. */
export const says = (text: string, quote: string): boolean => folded(text).includes(folded(quote));
