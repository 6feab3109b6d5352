import { folded } from "../../language/fold.ts";
import { arabiziKeys } from "../arabizi.ts";
import type { Token } from "../reading.ts";

/**
 * A word list by language, as a native speaker reads it: entries parted by commas or line ends. In an entry, words
 * follow each other; `(s)` and `(es|e)?` may be there, `(er|ere)` is one of them, `word*` is the beginning of a word, `a|b` is one of two words,
 * `word?` may be absent, `~` lets up to three words pass in the same sentence.
 * `darija` is in Arabic script, `arabizi` in Latin letters, where spelling is free.
 */
export interface WordList {
  fr?: string;
  en?: string;
  ar?: string;
  darija?: string;
  arabizi?: string;
}

interface Element {
  exact: ReadonlySet<string>;
  starts: readonly string[];
  optional: boolean;
  gap: boolean;
  arabizi: boolean;
}

interface Entry {
  label: string;
  rest: readonly Element[];
}

/** Where a lexicon was found: tokens `from`..`to`, both included. */
export interface Hit {
  from: number;
  to: number;
}

export type Hits = ReadonlyMap<string, readonly Hit[]>;

const gapLength = 3;
const fuzzyLength = 7;
const longestFuzzy = 20;
/** How many words a lexicon remembers; past that it looks them up again. */
const wordsKept = 4_000;
const none: readonly Entry[] = [];

function expand(pattern: string): string[] {
  const group = /\(([^()]*)\)(\??)/.exec(pattern);
  if (group === null) return [pattern];
  const before = pattern.slice(0, group.index);
  const after = pattern.slice(group.index + group[0].length);
  const choices = group[1]!.split("|");
  if (choices.length === 1 || group[2] === "?") choices.push("");
  return choices.flatMap((choice) => expand(before + choice + after));
}

function element(source: string, arabizi: boolean): Element {
  const gap = source === "~";
  const optional = /^(\([^()]*\)|[^()]*)\?$/.test(source);
  const exact = new Set<string>();
  const starts: string[] = [];
  const plain = (word: string) => (arabizi ? arabiziKeys(folded(word)) : [folded(word)]);
  for (const word of expand(optional ? source.slice(0, -1) : source)) {
    for (const choice of word.split("|")) {
      if (choice.endsWith("*")) starts.push(...plain(choice.slice(0, -1)));
      else if (!gap) for (const form of plain(choice)) exact.add(form);
    }
  }
  return { exact, starts, optional, gap, arabizi };
}

const fits = (part: Element, token: Token): boolean => {
  for (const form of part.arabizi ? token.keys : token.forms) {
    if (part.exact.has(form)) return true;
    for (const start of part.starts) if (form.startsWith(start)) return true;
  }
  return false;
};

/**
 * True when two words with the same first letter are one slip apart: one letter more or less, another one, or two that
 * changed places; not two slips at two ends of a word.
 */
function oneSlip(one: string, other: string): boolean {
  let at = 1;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (one.length > other.length) return one.slice(at + 1) === other.slice(at);
  if (one.length < other.length) return one.slice(at) === other.slice(at + 1);
  if (one.slice(at + 1) === other.slice(at + 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

class Index {
  readonly exact = new Map<string, Entry[]>();
  readonly starts = new Map<string, Entry[]>();
  /** Words long enough to be read through a slip, by first letter and length. */
  readonly #long = new Map<string, { word: string; entry: Entry }[]>();
  shortest = 99;
  longest = 0;

  add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
    const entries = map.get(key);
    if (entries === undefined) map.set(key, [entry]);
    else entries.push(entry);
    if (map !== this.starts) return;
    this.shortest = Math.min(this.shortest, key.length);
    this.longest = Math.max(this.longest, key.length);
  }

  addLong(word: string, entry: Entry): void {
    const bucket = `${word[0]}${word.length}`;
    const known = this.#long.get(bucket);
    if (known === undefined) this.#long.set(bucket, [{ word, entry }]);
    else known.push({ word, entry });
  }

  /** Calls `visit` for every entry of one word that is this spelling but for one slip. */
  visitSlipped(form: string, visit: (entry: Entry) => void): void {
    for (let length = form.length - 1; length <= form.length + 1; length += 1) {
      for (const { word, entry } of this.#long.get(`${form[0]}${length}`) ?? []) {
        // "Travailler" is no slip of "travailleur".
        if (form.endsWith("er") && /eurs?$/.test(word)) continue;
        if (oneSlip(form, word)) visit(entry);
      }
    }
  }

  /** Calls `visit` for every entry that may begin with this spelling. */
  visit(form: string, visit: (entry: Entry) => void): boolean {
    const exact = this.exact.get(form);
    exact?.forEach(visit);
    let any = exact !== undefined;
    const longest = Math.min(this.longest, form.length);
    for (let length = this.shortest; length <= longest; length += 1) {
      const entries = this.starts.get(form.slice(0, length));
      if (entries === undefined) continue;
      entries.forEach(visit);
      any = true;
    }
    return any;
  }
}

/** Where the rest of an entry ends when it goes on at `at`; -1 when it does not. */
function follow(
  rest: readonly Element[],
  part: number,
  tokens: readonly Token[],
  at: number,
  sentence: number,
): number {
  const next = rest[part];
  if (next === undefined) return at - 1;
  if (next.gap) {
    for (let skipped = 0; skipped <= gapLength; skipped += 1) {
      const end = follow(rest, part + 1, tokens, at + skipped, sentence);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = tokens[at];
  if (token !== undefined && token.sentence === sentence && fits(next, token)) {
    const end = follow(rest, part + 1, tokens, at + 1, sentence);
    if (end >= 0) return end;
  }
  return next.optional ? follow(rest, part + 1, tokens, at, sentence) : -1;
}

/** Finds many word lists in one pass over a text. */
export class Lexicon {
  readonly #forms = new Index();
  readonly #keys = new Index();
  /** Words already read, while the lists are: most stand in many entries. */
  readonly #elements = new Map<string, Element>();
  readonly #begun = new Map<string, readonly Entry[]>();

  constructor(lists: Readonly<Record<string, WordList>>) {
    for (const [label, list] of Object.entries(lists)) {
      for (const [language, source] of Object.entries(list)) {
        if (typeof source === "string") this.#learn(label, source, language === "arabizi");
      }
    }
    this.#elements.clear();
  }

  #element(source: string, arabizi: boolean): Element {
    const key = arabizi ? `arabizi ${source}` : source;
    const known = this.#elements.get(key);
    if (known !== undefined) return known;
    const made = element(source, arabizi);
    this.#elements.set(key, made);
    return made;
  }

  #learn(label: string, source: string, arabizi: boolean): void {
    const index = arabizi ? this.#keys : this.#forms;
    for (const line of source.split(/[,\n،]/)) {
      const parts = line
        .replace(/['’-]/g, " ")
        .trim()
        .split(/\s+/)
        .filter((part) => part !== "");
      const [head, ...rest] = parts.map((part) => this.#element(part, arabizi));
      if (head === undefined) continue;
      const entry = { label, rest };
      for (const key of head.exact) {
        index.add(index.exact, key, entry);
        if (!arabizi && rest.length === 0 && key.length >= fuzzyLength && /^[a-z]+$/.test(key)) {
          index.addLong(key, entry);
        }
      }
      for (const key of head.starts) index.add(index.starts, key, entry);
    }
  }

  /** The hits of every list by label, in text order; of two that begin at one word the longer. */
  scan(tokens: readonly Token[]): Hits {
    const hits = new Map<string, Hit[]>();
    for (const [at, token] of tokens.entries()) {
      for (const { label, rest } of this.#begunBy(token)) {
        const to = rest.length === 0 ? at : follow(rest, 0, tokens, at + 1, token.sentence);
        if (to < 0) continue;
        const known = hits.get(label);
        const last = known?.at(-1);
        if (known === undefined) hits.set(label, [{ from: at, to }]);
        else if (last!.from !== at) known.push({ from: at, to });
        else if (to > last!.to) last!.to = to;
      }
    }
    return hits;
  }

  /** The entries that may begin with this word. Most words of a text were read before, in another. */
  #begunBy(token: Token): readonly Entry[] {
    const known = this.#begun.get(token.form);
    if (known !== undefined) return known;
    const entries: Entry[] = [];
    const visit = (entry: Entry) => void entries.push(entry);
    let any = false;
    for (const form of token.forms) any = this.#forms.visit(form, visit) || any;
    for (const key of token.keys) any = this.#keys.visit(key, visit) || any;
    if (!any && !token.arabic && token.form.length >= fuzzyLength - 1 && token.form.length <= longestFuzzy) {
      this.#forms.visitSlipped(token.form, visit);
    }
    if (this.#begun.size < wordsKept) this.#begun.set(token.form, entries.length === 0 ? none : entries);
    return entries;
  }
}
