import type { Diagnosis, Gap, Plan, ProposedEntry } from "../guidance.ts";
import { words } from "../language/fold.ts";
import { discreetly } from "./discreet.ts";
import { saysNothing } from "./in-context.ts";
import { onTheCanvas, type Past, topicHead } from "./past.ts";
import { countWords, shortQuote } from "./quoting.ts";
import type { Standing } from "./standing.ts";

/** Topics in which the team's words are taken up for the canvas. */
const taking = new Set([...onTheCanvas, "attack"]);
/** Which field the answer to a question about a piece of the statement belongs to. */
const fieldOf: Readonly<Record<string, string>> = {
  who: "who",
  specific: "who",
  where_when: "context",
  magnitude: "magnitude",
};
/** Words between two quotes of one entry. */
const joint = " · ";
const longestEntry = 600;
/** Words up to which an answer to a field is kept whole. */
const wholeAnswer = 60;

/** Entries for the canvas, made of the team's words only; what is already saved or proposed is not proposed again. */
export function propose(input: Proposing): ProposedEntry[] {
  const texts = [input.text, ...input.past.said.map(({ text }) => text)];
  const source = (quote: string): string => texts.find((text) => text.includes(quote)) ?? quote;
  return proposed(input).flatMap((entry) => {
    const quotes = entry.quotes.flatMap((quote) => discreetly(quote, source(quote)) ?? []);
    if (quotes.length === 0) return [];
    const untouched = quotes.every((quote, place) => quote === entry.quotes[place]);
    return [
      untouched && quotes.length === entry.quotes.length ? entry : { ...entry, text: quotes.join(joint), quotes },
    ];
  });
}

interface Proposing {
  text: string;
  diagnosis: Diagnosis;
  standing: Standing;
  plan: Plan;
  past: Past;
}

function proposed(input: Proposing): ProposedEntry[] {
  const { text, diagnosis, standing, plan, past } = input;
  if (!taking.has(topicHead(plan))) return [];
  const found = new Map<string, string[]>();
  const add = (field: string, quote: string): void => {
    const trimmed = quote.trim();
    if (!trimmed || trimmed.length > longestEntry) return;
    if (!standing.canvas.fields.some(({ id }) => id === field)) return;
    const list = found.get(field) ?? [];
    if (!list.some((other) => other.includes(trimmed))) found.set(field, [...list, trimmed]);
  };
  if (standing.framing && standing.sentence?.from === "message") {
    // The sentence is theirs, untouched; its pieces are already in it.
    if (topicHead(plan) === "confirm") add("statement", withoutPreface(text));
    return entriesOf(found, standing);
  }
  const { led } = standing;
  if (led?.wanted) return [];
  if (led) {
    for (const { field, quote } of standing.entries) if (field !== led.current?.field.id) add(field, quote);
    const own = led.current?.candidate;
    const others = entriesOf(found, standing);
    if (!own || topicHead(plan) === "mend") return others;
    return [{ field: led.current!.field.id, text: own.text, quotes: [...own.quotes] }, ...others];
  }
  // A text that is being mended is not proposed before it holds.
  const mended = topicHead(plan) === "mend" ? plan.gap?.field : undefined;
  const asked = past.open?.gap;
  // A number that is already on the canvas changes only when the team is asked about it.
  const settled = (field: string): boolean =>
    field === "magnitude" &&
    standing.framing &&
    Boolean(standing.held.magnitude) &&
    plan.topic !== "replace" &&
    asked?.criterion !== "magnitude";
  for (const { field, quote } of standing.entries) if (field !== mended && !settled(field)) add(field, quote);
  if (asked && standing.attempted && standing.answered && !saysNothing(diagnosis.answer) && diagnosis.risk === "none") {
    const field = asked.field === "statement" ? fieldOf[asked.criterion] : asked.field;
    if (field && field !== mended && !found.has(field) && diagnosis.answer === "answer") {
      const piece =
        asked.field === "statement" ? standing.now[asked.criterion as keyof typeof standing.now] : undefined;
      if (piece?.quote) add(field, piece.quote);
      else if (found.size === 0 && mayBeBare(asked, text))
        add(field, asked.field === "statement" || countWords(text) > wholeAnswer ? shortQuote(text, 20) : text);
    }
  }
  if (standing.coping === text && found.size === 0 && diagnosis.answer === "answer") add("alternatives", text);
  return entriesOf(found, standing);
}

/** A few words may answer for a group, a place or a number as they stand; a whole sentence about something else may not. */
const mayBeBare = (asked: Gap, text: string): boolean =>
  asked.field !== "statement" || (asked.criterion === "magnitude" ? /\p{N}/u.test(text) : words(text).length <= 3);

const preface =
  /^(?:\s*(?:ok|oui|voila|voilà|voici|bon|alors|here|it|is|this|our|the|sentence|statement|notre|la|l'|phrase|énoncé|enonce|problème|probleme|donc|yes|so|نعم|اذن|إذن|هذه|هي|ها|هاهي|هادي|الجملة|جملتنا|نص|المشكلة|hahiya|hahia|hadi|hiya|jomla|ljomla|we|on|a|écrit|ecrit|wrote)\s*)+[:：]\s*(?=\S)/iu;

/** "Voilà notre phrase : ..." announces the statement and is no part of it. */
const withoutPreface = (text: string): string => text.replace(preface, "");

function entriesOf(found: ReadonlyMap<string, string[]>, { held }: Standing): ProposedEntry[] {
  return [...found]
    .map(([field, quotes]) => ({ field, text: quotes.join(joint), quotes }))
    .filter(({ field, text }) => !held[field]?.includes(text));
}
