import { shapes } from "./field-features.ts";
import { readTells } from "./sentence-tells.ts";
import { readTokens, type Token } from "./tokens.ts";
import type { Sign } from "./weight-table.ts";

/** How much all signs of a paragraph show together, before they are shared out. */
const signShare = 5;
const shortest = 3;
const opening = 4;
const manyWords = 30;
const fewWords = 10;
const lengths = [7, 14, 28, 60] as const;

type Named = readonly (readonly [string, RegExp])[];

/** What words show anywhere in a sentence, by their shape. */
const wordShapes: Named = [
  ...shapes,
  ["me", /^(?:je|j|mon|ma|mes|me|m|i|my|انا|ana)$/],
  ["this", /^(?:ce|cet|cette|ces|this|these|هذا|هذه|هاد|had)$/],
  ["can", /^(?:peut|peuvent|pourra|pourront|pouvoir|can|يمكن|يمكنه\p{L}*|يقدر\p{L}*|y9der\w*)$/u],
  ["must", /^(?:doit|doivent|devra|devront|devoir|faut|must|يجب|خاص|khas)$/],
];

/** What the first word of a sentence is, or begins. */
const openings: Named = [
  ["they", /^(?:il|elle|ils|elles|it|they|هو|هي|هم)$/],
  ["we", /^(?:nous|notre|nos|on|we|our)$/],
  ["number", /^(?:\d|plus$|pres$|environ$|une?$|deux$|trois$|quatre$|cinq$|dix$|nearly$|over$)/],
  ["this", /^(?:ce|cet|cette|ces|cela|c|this|these)$/],
  ["for", /^(?:pour|afin|to|for)$/],
  ["many", /^(?:les|des|the)$/],
  ["one", /^(?:le|la|l)$/],
  ["when", /^(?:en|depuis|au|a|d|des|entre|apres|fin|mi|avant|lorsque|quand|since|after|in|by|منذ|خلال|بعد)$/],
  ["me", /^(?:je|j|mon|ma|i|my)$/],
  ["but", /^(?:or|mais|pourtant|cependant|toutefois|malgre|faute|par|de|enfin|ainsi|but|yet|رغم|لكن)$/],
  ["deed", /^[a-z]{4,}(?:ion|ions|ement|ance|age|ite)$/],
  ["infinitive", /^[a-z]{3,}(?:er|ir|oir|dre|tre|ire)$/],
];

/** What the letters and signs of a sentence show. */
const marks: Named = [
  ["percent", /%|٪/],
  ["money", /€|\$|euros?|\bdh\b|درهم/i],
  ["quoted", /[«“"]/],
  ["name", /\p{Ll}\p{Lu}|(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/u],
  ["colon", /:\s*$/],
];
const capital = /^\p{Lu}[^\s]{2}/u;
const listed = /(?:^|\n)\s*(?:[-–•*·➡✅👉💡️]|\d[.)])\s*$/u;
const helper = /^(?:ont|avons|ete|est|sont|a)$/;
const participle = /(?:[^aeiou]e|es|ee|ees|[ltrnd]i|is|it|its|u|us|ue|ues)$/;
const noParticiple = /^(?:de|le|les|des|ce|ces|une|du|plus|que|ne|se|je|tous|ses)$/;

/** Sentences by token numbers, end exclusive; scraps of a word or two are left out. */
function sentencesOf(tokens: readonly Token[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && tokens[to]!.sentence === tokens[from]!.sentence) to += 1;
    if (to - from >= shortest) found.push({ from, to });
    from = to;
  }
  return found;
}

/** "Ont baissé", "est passé": a thing done and told. */
const tellsDeed = (forms: readonly string[]): boolean =>
  forms.some((form, at) => {
    const next = forms[at + 1] ?? "";
    return helper.test(form) && participle.test(next) && !noParticiple.test(next);
  });

function shownBy(forms: readonly string[], said: string): string[] {
  const shown = wordShapes.filter(([, shape]) => forms.some((form) => shape.test(form))).map(([name]) => name);
  for (const [name, mark] of marks) if (mark.test(said)) shown.push(name);
  if (tellsDeed(forms)) shown.push("done");
  if (forms.filter((form) => /^\d{2}/.test(form)).length > 1) shown.push("numbers");
  if (forms.length > manyWords) shown.push("wordy");
  if (forms.length < fewWords) shown.push("brief");
  return shown;
}

/** Whether a sentence lacks, offers, counts uses or sets measures, taken together: what it does more than one of. */
const blend = (shown: ReadonlySet<string>): string =>
  [
    shown.has("lack") || shown.has("negation") || shown.has("denied") ? "lacks" : "",
    shown.has("+enables") || shown.has("+aims") ? "offers" : "",
    shown.has("+usage") && shown.has("number") ? "used" : "",
    shown.has("+counts") ? "counts" : "",
  ]
    .filter(Boolean)
    .join("+");

/**
 * What a paragraph shows, sentence by sentence: what each one does, how it opens, and what the first one does. Problems,
 * offers and results share their words; they differ in which sentences lack, offer or count, and in what comes first.
 */
export function paragraphFeatures(text: string): { signs: Sign[]; forms: string[] } {
  const source = readTokens(text);
  const { tokens, at, asked } = source;
  const { told, subject } = readTells(source);
  const forms = tokens.map(({ form }) => form);
  const counts = new Map<string, number>();
  const see = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [number, { from, to }] of sentencesOf(tokens).entries()) {
    const begins = at[tokens[from]!.start]!;
    const next = tokens[to];
    const said = text.slice(begins, next ? at[next.start] : text.length);
    const shown = new Set([...told(from, to), ...shownBy(forms.slice(from, to), said)]);
    if (asked.has(tokens[from]!.sentence)) shown.add("asked");
    see(`k:${blend(shown)}`);
    for (const name of shown) see(`s:${name}`);
    if (number === 0) for (const name of shown) see(`f:${name}`);
    for (const name of told(from, Math.min(to, from + opening))) see(`o:${name}`);
    const opens = openings.filter(([, shape]) => shape.test(forms[from]!)).map(([name]) => name);
    for (const name of opens) see(`b:${name}`);
    const about = subject(from);
    if (about === "product" || (about === "named" && opens.length === 0 && capital.test(text.slice(begins))))
      see(`b:${about}`);
    if (listed.test(text.slice(Math.max(0, begins - 4), begins))) see("b:listed");
  }
  const room = Math.sqrt([...counts.values()].reduce((sum, count) => sum + (1 + Math.log(count)) ** 2, 0)) || 1;
  const signs: Sign[] = [...counts].map(([name, count]) => [name, ((1 + Math.log(count)) * signShare) / room]);
  signs.push(["bias", 1], [`l:${lengths.filter((limit) => tokens.length > limit).length}`, 1]);
  return { signs, forms };
}
