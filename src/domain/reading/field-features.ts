import { type Hits, Lexicon } from "./cues.ts";
import { framingField } from "./framing-field.ts";
import { classes } from "./lexicon/classes.ts";
import { fieldSigns } from "./lexicon/field-signs.ts";
import { readTokens, type Tokens } from "./tokens.ts";
import type { Sign } from "./weight-table.ts";

const lexicon = new Lexicon(fieldSigns, classes);
const groups = Object.keys(fieldSigns) as (keyof typeof fieldSigns)[];

/** How much all signs of a text show together, before they are shared out: a long text has more of them. */
const signShare = 5;
const opening = 8;
/** The finders of the framing canvas know its short lines; a paragraph holds a bit of everything. */
const lineLimit = 40;
const found = 2;
const lengths = [3, 7, 14, 28, 60] as const;

/** What single words show by their shape. */
export const shapes: readonly (readonly [string, RegExp])[] = [
  ["year", /^(?:19|20)\d\d$/],
  ["number", /^\d/],
  [
    "future",
    /^(?:[a-z]{2,}(?:era|eront|ira|iront|dra|dront|rra|rront)|sera|seront|aura|auront|fera|feront|will|س[يتن]\p{L}{3,}|غ[يتن]\p{L}{2,}|gha[ytn]\w{2,})$/u,
  ],
  ["past", /^(?:\p{L}+(?:ait|aient)|was|were|had|كان|كانت|kan|kant)$/u],
  ["infinitive", /^[a-z]{3,}(?:er|ir|oir|dre|tre|ire)$/],
  ["doing", /^[a-z]{4,}ant$/],
  ["we", /^(?:nous|notre|nos|we|our|us|ن\p{L}{3,}|\p{L}{3,}نا|\w+na)$/u],
  ["you", /^(?:vous|votre|vos|you|your|كم|\p{L}{3,}كم|\w+kom)$/u],
  ["they", /^(?:ils|elles|leur|leurs|they|their|them|هم|\p{L}{3,}(?:هم|ون)|\w+hom)$/u],
  ["doNow", /^(?:ka[ytn]\w+|كي\p{L}+|كت\p{L}+)$/u],
];

const marks: readonly (readonly [string, RegExp])[] = [
  ["percent", /%|٪/],
  ["money", /€|\$|\b\d[\d {2}]*(?:dh|mad)\b/i],
  ["list", /(?:^|\n)\s*(?:[-•*➡️✅]|\d[.)])\s/],
  ["quoted", /["«“”»]/],
  ["ratio", /\d\s*\/\s*\d/],
  ["name", /\p{Ll}\p{Lu}\p{Ll}/u],
  ["colon", /^[^:.!?\n]{2,30}:/],
  ["arrow", /→|->|=>/],
];

/** Where the cues of the canvas fields stand in a text. */
export const scanFieldSigns = (source: Tokens): Hits<keyof typeof fieldSigns> => lexicon.scan(source);

/** What a text shows for the canvas fields, by name, and how much of it. */
export function fieldFeatures(text: string): { signs: Sign[]; forms: string[]; source: Tokens } {
  const source = readTokens(text);
  const { tokens } = source;
  const counts = new Map<string, number>();
  const see = (name: string, times = 1) => counts.set(name, (counts.get(name) ?? 0) + times);
  const hits = scanFieldSigns(source);
  for (const group of groups) {
    if (!hits.has(group)) continue;
    see(`g:${group}`, hits.count(group));
    if (hits.all(group).some(({ from }) => from < opening)) see(`o:${group}`);
  }
  for (const [at, { form }] of tokens.entries())
    for (const [name, shape] of shapes)
      if (shape.test(form)) {
        see(`s:${name}`);
        if (at === 0) see(`o:${name}`);
      }
  for (const [name, mark] of marks) if (mark.test(text)) see(`m:${name}`);
  const room = Math.sqrt([...counts.values()].reduce((sum, count) => sum + (1 + Math.log(count)) ** 2, 0)) || 1;
  const signs: Sign[] = [...counts].map(([name, count]) => [name, ((1 + Math.log(count)) * signShare) / room]);
  const length = lengths.filter((limit) => tokens.length > limit).length;
  signs.push(["bias", 1], [`l:${length}`, 1]);
  if (tokens.length <= lineLimit) signs.push([`f:${framingField(text) ?? "none"}`, found]);
  if (source.asked.size > 0) signs.push(["asked", 1]);
  return { signs, forms: tokens.map(({ form }) => form), source };
}
