import { scanFieldSigns } from "./field-features.ts";
import type { fieldSigns } from "./lexicon/field-signs.ts";
import { readTokens, type Token } from "./tokens.ts";
import type { Sign } from "./weight-table.ts";

/** What sentences of a problem, an offer or a result do; the other signs belong to single fields. */
const telling: ReadonlySet<keyof typeof fieldSigns> = new Set([
  "lack",
  "negation",
  "concession",
  "now",
  "scene",
  "offers",
  "product",
  "build",
  "obtained",
  "gains",
  "target",
  "measure",
  "users",
  "deploy",
  "cause",
]);

/** How much all signs of a paragraph show together, before they are shared out. */
const signShare = 5;
const shortest = 3;
const opening = 4;
const lengths = [7, 14, 28, 60] as const;
const marks: readonly (readonly [string, RegExp])[] = [
  ["percent", /%|٪/],
  ["money", /€|\$|euros?|\bdh\b/i],
];
const listed = /(?:^|\n)\s*(?:[-–•*·➡✅👉💡️]|\d[.)])\s*$/u;
const infinitive = /^[a-z]{3,}(?:er|ir|oir|dre|tre|ire)$/;

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

/**
 * What a paragraph shows, sentence by sentence: what each one does, how it opens, and what the first one does. Problems,
 * offers and results share their words; they differ in which sentences lack, offer or count, and in what comes first.
 */
export function paragraphFeatures(text: string): { signs: Sign[]; forms: string[] } {
  const source = readTokens(text);
  const { tokens, at } = source;
  const hits = scanFieldSigns(source);
  const counts = new Map<string, number>();
  const see = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [number, { from, to }] of sentencesOf(tokens).entries()) {
    const begins = at[tokens[from]!.start]!;
    const next = tokens[to];
    const said = text.slice(begins, next ? at[next.start] : text.length);
    const shown: string[] = [...hits.present(from, to)].filter((group) => telling.has(group));
    for (const [name, mark] of marks) if (mark.test(said)) shown.push(name);
    if (tokens.slice(from, to).some(({ form }) => /^\d/.test(form))) shown.push("number");
    const opens: string[] = [...hits.present(from, Math.min(to, from + opening))].filter((group) => telling.has(group));
    if (listed.test(text.slice(Math.max(0, begins - 4), begins))) opens.push("listed");
    if (infinitive.test(tokens[from]!.form)) opens.push("infinitive");
    for (const name of opens) see(`o:${name}`);
    for (const name of shown) see(`s:${name}`);
    if (number === 0) for (const name of shown) see(`f:${name}`);
  }
  const room = Math.sqrt([...counts.values()].reduce((sum, count) => sum + (1 + Math.log(count)) ** 2, 0)) || 1;
  const signs: Sign[] = [...counts].map(([name, count]) => [name, ((1 + Math.log(count)) * signShare) / room]);
  signs.push(["bias", 1], [`l:${lengths.filter((limit) => tokens.length > limit).length}`, 1]);
  return { signs, forms: tokens.map(({ form }) => form) };
}
