import { folded, words } from "../../domain/language/fold.ts";
import { announcedSubject } from "../../domain/planning/announcing.ts";
import { countWords, isHanging, shortQuote } from "../../domain/planning/quoting.ts";
import type { Held } from "../../domain/planning/standing.ts";
import type { StatementCriterion } from "../../domain/planning/statement-findings.ts";
import type { Brief } from "./brief.ts";

/** The team's words for a piece of the statement, cut to what a reply can quote; null when they have not said it. */
export function wordsFor(brief: Brief, criterion: StatementCriterion): string | null {
  const { best } = brief.standing;
  const held = best.get(criterion);
  if (!held || held.verdict === "missing" || !held.quote) return null;
  // A short message is quoted whole: a fragment of it would sound deaf.
  if (held.source === brief.input.text && countWords(held.source) <= shortMessage)
    return shortQuote(criterion === "what" ? withoutIntroduction(held.source) : withoutGreeting(held.source)) || null;
  if (criterion === "where_when") return shortQuote(held.quote) || null;
  if (criterion === "who") return shortQuote(held.quote) || null;
  if (criterion === "specific") return together(best.get("who") ?? held, held);
  const quote = wider(held.quote, held.source, criterion);
  return criterion === "what" && quote ? shortQuote(withoutIntroduction(quote)) || quote : quote;
}

/** A group with what narrows it, when both stand in one text: "les filles … qui habitent a plus de 6 km". */
function together(group: Held, narrowing: Held): string | null {
  const quote = narrowing.quote!;
  if (group.source !== narrowing.source || !group.quote) return shortQuote(quote) || null;
  const one = group.source.indexOf(group.quote);
  const other = group.source.indexOf(quote);
  if (one < 0 || other < 0) return shortQuote(quote) || null;
  const end = Math.max(one + group.quote.length, other + quote.length);
  let from = Math.min(one, other);
  // "اللي عندهم": the noun that the clause hangs on stands before it.
  if (hangs(group.source.slice(from, end))) while (from > 0 && !clauseMark.test(group.source[from - 1]!)) from -= 1;
  return shortQuote(group.source.slice(from, end)) || null;
}

const shortMessage = 7;
/** Fewest words of a quote that says something by itself, and most words taken in around a shorter one. */
const fewest: Readonly<Record<string, number>> = { what: 6, magnitude: 3, evidence: 3 };
const around = 9;
const clauseMark = /[,;:.!?؟،؛()\n]/u;

/** A quote of a few words takes in the rest of its clause: "n'ont pas" says nothing without who lacks what. */
function wider(quote: string, source: string, criterion: StatementCriterion): string | null {
  const least = fewest[criterion] ?? 1;
  const short = shortQuote(quote);
  const at = source.indexOf(quote);
  if (at < 0 || (words(short).length >= least && criterion !== "evidence")) return short || null;
  let from = at;
  while (from > 0 && !clauseMark.test(source[from - 1]!)) from -= 1;
  let to = at + quote.length;
  while (to < source.length && !clauseMark.test(source[to]!)) to += 1;
  const clause = shortQuote(source.slice(from, to), around);
  if (clause.includes(short) && (criterion !== "evidence" || words(clause).length < around - 1)) return clause;
  if (words(short).length >= least) return short;
  const before = lastWords(source.slice(from, at + quote.length), around - 1);
  const behind = shortQuote(source.slice(at, to), around - 1);
  const first = criterion === "evidence" || hangs(short) ? [before, behind] : [behind, before];
  return first.find((found) => words(found).length >= Math.min(least, 4)) ?? (short || null);
}

/** The last words of a stretch, letter for letter. */
function lastWords(text: string, count: number): string {
  const found = words(text);
  let from = Math.max(0, found.length - count);
  // "160 km": a unit is not cut off from its number.
  if (from > 0 && /^\d/.test(found[from - 1]!.form)) from -= 1;
  const first = found.slice(from).find(({ form }) => !hangs(form));
  return first ? shortQuote(text.slice(first.start), count + 1) : "";
}

/** True when the words open with one that leans on what stands before it. */
const hangs = (text: string): boolean => isHanging(words(text)[0]?.form ?? "");

/** What the difficulty is, in the team's words; failing that, what their message is about. */
export const difficulty = (brief: Brief): string | null => wordsFor(brief, "what") ?? theme(brief);

/** The subject of a message that names no difficulty yet. */
export function theme(brief: Brief): string | null {
  const { standing, diagnosis, input } = brief;
  if (diagnosis.intent !== "contribution" || diagnosis.answer !== "answer") return null;
  const { quote } = standing.now.what;
  const said = quote ? (wider(quote, input.text, "what") ?? quote) : input.text;
  const short = shortQuote(withoutIntroduction(said), 8);
  return short.length > 2 ? short : null;
}

/** How a subject is introduced; left out of the quote. Folded spelling. */
const introducing = new Set(
  `bjr bonjour salut slt salam slm salem cc coucou hello hi hey bonsoir 3likom 3alikom alikom alaykoum السلام عليكم سلام مرحبا اهلا صباح مساء الخير تحيه طيبه موضوعنا هو هي
  nous on notre nos moi je j l equipe equipes a avons ai choisi choisit sujet theme projet probleme idee est c cest ce sera
  travaille travaillons travailler parle parlons sur autour voulons veut voudrait ya il y
  our we i us the team topic theme project problem idea is s about on chose choose picked want wanna gonna to talk work working there are like would
  hna 7na ana bghina khoti khouti bghit nkhdmo nkhedmo nkhdem nhdro nhedro ndiro projet mochkil mawdo3 lmawdo3 dyalna fikra 3la 3ndna kayn khtarina ikhtarna
  حنا احنا نحن بغينا نهضرو نخدمو نديرو على موضوعنا موضوع مشروعنا مشروع فكرتنا المشروع ديالنا اخترنا ختارينا هو عندنا نريد ان نعمل نتحدث عن كاين خوتي`
    .split(/\s+/)
    .map(folded),
);

const greetingWords = new Set(
  `bjr bonjour salut slt salam slm salem cc coucou hello hi hey bonsoir 3likom 3alikom alikom alaykoum khoti khouti khoya السلام عليكم سلام مرحبا اهلا خوتي`
    .split(/\s+/)
    .map(folded),
);

function withoutGreeting(text: string): string {
  const first = words(text).find(({ form }) => !greetingWords.has(form));
  return first ? text.slice(first.start) : text;
}

function withoutIntroduction(text: string): string {
  const subject = announcedSubject(text);
  if (subject) return subject;
  const found = words(text).flatMap((word) =>
    (/^l'/.test(word.form) ? [word.form] : word.form.split("'")).map((form, part) => ({
      form,
      start: part === 0 ? word.start : word.start + word.form.indexOf("'") + 1,
    })),
  );
  const first = found.find(({ form }) => !introducing.has(form));
  return first ? text.slice(first.start) : text;
}

const purposes = new Set(["pour", "afin", "bach", "bash", "bax", "باش", "لكي", "كي", "حتي", "so", "to"]);

/** "We want to build": what is wished for is the tool, not its purpose. */
const wishing = new Set([
  "want",
  "wants",
  "going",
  "need",
  "needs",
  "like",
  "plan",
  "planning",
  "decided",
  "try",
  "able",
  "have",
]);

/** The clause in which a solution says what it is for: the way back to the problem. Null when there is none. */
export function purpose(text: string): string | null {
  const found = words(text);
  for (let place = 1; place < found.length - 2; place += 1) {
    const { form, start } = found[place]!;
    if (!purposes.has(form)) continue;
    const next = found[place + 1]!.form;
    const clause =
      (form === "pour" && !(next === "que" || /(?:er|ir|re|oir)$/.test(next))) || (form === "to" && next === "the");
    const wished = form === "to" && wishing.has(found[place - 1]!.form);
    if (clause || wished) continue;
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
  const { standing, input } = brief;
  const entry = standing.entries.find(({ field }) => field === "opportunity");
  const quote = entry?.quote ?? standing.now.no_solution.quote;
  if (!quote) return standing.held.opportunity ? shortQuote(standing.held.opportunity) : null;
  const aim = purpose(input.text);
  const until = aim ? quote.indexOf(aim) : -1;
  return shortQuote(until > 3 ? quote.slice(0, until) : quote) || null;
}

/** True when the words of `quote` are all in `text`, whatever their spelling of accents. */
export const says = (text: string, quote: string): boolean => folded(text).includes(folded(quote));
