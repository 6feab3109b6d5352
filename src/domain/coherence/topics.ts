import type { Hit } from "../criteria/lexicon/entry.ts";
import { towns } from "../criteria/lexicon/places.ts";
import { sources } from "../criteria/lexicon/sources.ts";
import { quoteOf, type Token } from "../criteria/reading.ts";
import { hitsOf, type Survey, surveyor } from "../criteria/survey.ts";
import { detectLanguage } from "../language/detect.ts";
import type { WrittenForm } from "../language/names.ts";
import * as claims from "./lexicon/claims.ts";
import * as cues from "./lexicon/cues.ts";
import { emptyWords } from "./lexicon/empty-words.ts";
import { everybody, nationwide, peoples } from "./lexicon/peoples.ts";
import { themes } from "./lexicon/themes.ts";
import type { Canvases, ThreadEnd } from "./link.ts";

/** One canvas field, read for what it speaks of. */
export interface Passage {
  workshop: string;
  field: string;
  read: Survey;
  /** Topics of each token: "theme:water", "people:pupils", and stems such as "stem:aband". */
  topics: readonly ReadonlySet<string>[];
}

const { roughly: _, ...lists } = cues;
const survey = surveyor(() => ({
  ...lists,
  ...claims,
  everybody,
  nationwide,
  sources,
  towns,
  ...Object.fromEntries(Object.entries(themes).map(([name, list]) => [`theme:${name}`, list])),
  ...Object.fromEntries(Object.entries(peoples).map(([name, { words }]) => [`people:${name}`, words])),
}));

const arabicEnding = /(?:اتهم|اتها|ات|ين|ون|ان|هم|ها|نا|هن|يه|ه|ي|ا|و|ت|ن)$/;
const latinEnding = /(?:ements?|ations?|ateurs?|ments?|euses?|eurs?|ings?|ies|ees?|es|ed|er|ent|ons|ez|s|x|e|y)$/;

/** What stays of a word when it is bent: enough to know it again in the same language. Undefined for empty words. */
function stemOf({ form, forms, arabic, keys }: Token): string | undefined {
  if (form.length < 3 || /^\d/.test(form) || forms.some((one) => emptyWords.has(one))) return undefined;
  if (arabic) {
    const bare = forms.reduce((shortest, one) => (one.length < shortest.length && one.length > 2 ? one : shortest));
    if (emptyWords.has(bare)) return undefined;
    const verb = /^(?:كا?[يتن]|سي|ست|ي|ت|ن)(.{3,})$/.exec(bare)?.[1] ?? bare;
    const root = verb.replace(arabicEnding, "");
    const kept = root.length > 2 ? root : verb;
    const bones = kept.replace(/(?!^)[اوي]/g, "");
    return bones.length > 2 ? bones : kept;
  }
  if (form.length < 4 && !/\d/.test(form)) return undefined;
  const skeleton = keys.find((key) => key.startsWith("="));
  if (/\d/.test(form) && skeleton !== undefined) return skeleton;
  const stem = form.length > 4 ? form.replace(latinEnding, "") : form;
  return (stem.length > 2 ? stem : form).slice(0, 6);
}

/** "Fatima", "Jorf": a capital that is no acronym. */
const isName = ({ original, folded }: Survey, { capital, start, end }: Token): boolean =>
  capital && !/^[A-Z]{2,}$/.test(original.slice(folded.at[start], folded.at[end]));

/** Reads one field; what it speaks of is known word by word. */
export function passageOf(workshop: string, field: string, text: string): Passage {
  const read = survey(text);
  const topics = read.tokens.map(() => new Set<string>());
  const places = new Set<number>();
  for (const { from, to } of hitsOf(read, "towns")) for (let at = from; at <= to; at += 1) places.add(at);
  for (const [at, token] of read.tokens.entries()) {
    const stem = places.has(at) || isName(read, token) ? undefined : stemOf(token);
    if (stem !== undefined) topics[at]!.add(`stem:${stem}`);
  }
  for (const [label, hits] of read.hits) {
    if (!/^(theme|people):/.test(label)) continue;
    for (const { from, to } of hits) for (let at = from; at <= to; at += 1) topics[at]!.add(label);
  }
  return { workshop, field, read, topics };
}

/** The fields of a workshop that hold a word, each read once. */
export function passagesOf(canvases: Canvases, workshop: string): Passage[] {
  return Object.entries(canvases[workshop] ?? {})
    .map(([field, text]) => passageOf(workshop, field, text))
    .filter(({ read }) => read.tokens.length > 0);
}

/** What the tokens `from`..`to` speak of. */
export function topicsIn({ topics }: Passage, from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let at = Math.max(0, from); at <= to && at < topics.length; at += 1)
    for (const topic of topics[at]!) found.add(topic);
  return found;
}

/** Everything that these passages speak of. */
export function topicsOf(passages: readonly Passage[]): Set<string> {
  return new Set(passages.flatMap((passage) => [...topicsIn(passage, 0, passage.topics.length - 1)]));
}

/** Names of the topics of a kind ("theme", "people", "stem"). */
export const named = (topics: ReadonlySet<string>, kind: "theme" | "people" | "stem"): string[] =>
  [...topics].filter((topic) => topic.startsWith(`${kind}:`)).map((topic) => topic.slice(kind.length + 1));

/** First and last token of the sentence, or of the clause, that a token stands in. */
export function around({ read }: Passage, at: number, part: "sentence" | "clause"): Hit {
  const { tokens } = read;
  let from = at;
  let to = at;
  while (from > 0 && tokens[from - 1]![part] === tokens[at]![part]) from -= 1;
  while (to < tokens.length - 1 && tokens[to + 1]![part] === tokens[at]![part]) to += 1;
  return { from, to };
}

/** The sentences of a passage, as runs of tokens. */
export function sentencesOf(passage: Passage, part: "sentence" | "clause" = "sentence"): Hit[] {
  const found: Hit[] = [];
  for (let at = 0; at < passage.read.tokens.length; at = found.at(-1)!.to + 1) found.push(around(passage, at, part));
  return found;
}

/** Whether a word list was found among the tokens `from`..`to`. */
export const hasIn = ({ read }: Passage, label: string, { from, to }: Hit): boolean =>
  hitsOf(read, label).some((hit) => hit.from >= from && hit.to <= to);

/** The words of tokens `from`..`to` as an end of a link; a bracket opened inside is closed. */
export function endOf({ workshop, field, read }: Passage, { from, to }: Hit): ThreadEnd {
  const { quote, start, end } = quoteOf(read, from, to);
  const closing = /^\s?[)\]»"”]/.exec(read.original.slice(end))?.[0] ?? "";
  const opened = /[([«“"][^)\]»”"]*$/.test(quote);
  return { workshop, field, quote: opened ? read.original.slice(start, end + closing.length) : quote };
}

/** The language of a passage, Darija in Arabic letters with Arabic: words can be held against each other within one. */
export function languageOf({ read }: Passage): WrittenForm {
  const { language } = detectLanguage(read.original);
  return language === "ary" ? "ar" : language;
}
