/**
 * Cues are short patterns of folded words, written one after another with commas:
 * `a/b` either word, `stem*` any ending, `(a)` may be missing, `...` up to four words of the same sentence, `^` the
 * next word opens its clause, `$` the clause ends here, `#` a number, `@name` any word of a class.
 * In a `latn` list every word stands for all spellings of Darija in Latin letters (`darijaKey`).
 */
import { folded } from "../language/fold.ts";
import { lookAlikes } from "./lexicon/look-alikes.ts";
import { darijaKey, spellings } from "./spelling.ts";
import type { Token, Tokens } from "./tokens.ts";

/** Cues of one subject by language; `any` for words that all languages share. */
export type Cues = Partial<Record<"fr" | "ar" | "ary" | "latn" | "en" | "any", string>>;
export type WordClasses = Readonly<Record<string, Cues>>;

type Element =
  | { kind: "word"; ids: ReadonlySet<number>; number: boolean; optional: boolean }
  | { kind: "gap" }
  | { kind: "opens" }
  | { kind: "closes" };

interface Pattern {
  group: string;
  elements: readonly Element[];
}

/** Where a cue was found: token numbers, end exclusive. */
export interface Hit {
  from: number;
  to: number;
}

export interface Hits<Group extends string> {
  has(...groups: Group[]): boolean;
  /** Hits of the group that do not overlap. */
  count(group: Group): number;
  /** The same, of those that begin between two token numbers, end exclusive. */
  within(group: Group, from: number, to: number): number;
  /** How many tokens between two token numbers stand in a hit of the groups. */
  covered(groups: readonly Group[], from: number, to: number): number;
  all(group: Group): readonly Hit[];
  /** Groups with a hit that begins between two token numbers, end exclusive. */
  present(from: number, to: number): Set<Group>;
}

const gapLimit = 4;
const memoryLimit = 20_000;
const none: readonly number[] = [];
const numberId = 0;

export class Lexicon<Group extends string> {
  private readonly exact = new Map<string, number>();
  private readonly prefixes = new Map<string, number>();
  /** Words long enough to be read through a slip, by first letter and length. */
  private readonly longWords = new Map<string, string[]>();
  private readonly byFirst = new Map<number, Pattern[]>();
  private readonly memory = new Map<string, readonly number[]>();
  private readonly classIds = new Map<string, ReadonlySet<number>>();
  private readonly fillers: ReadonlySet<number>;
  /** Pieces already read, while the lists are: most words stand in many cues. */
  private readonly pieces = new Map<string, Element>();
  private nextId = 1;

  /** `classes.filler` holds the words that may stand before a clause begins ("svp", "alors"). */
  constructor(groups: Readonly<Record<Group, Cues>>, classes: WordClasses) {
    for (const [name, cues] of Object.entries(classes)) {
      const ids = new Set<number>();
      for (const [language, list] of Object.entries(cues))
        for (const word of list.split(/[,\s]+/).filter(Boolean)) ids.add(this.literal(folded(word), language));
      this.classIds.set(name, ids);
    }
    this.fillers = this.classIds.get("filler") ?? new Set();
    for (const [group, cues] of Object.entries<Cues>(groups))
      for (const [language, list] of Object.entries(cues))
        for (const line of folded(list).split(/[,\n]/)) if (line.trim()) this.add(group, line.trim(), language);
    this.pieces.clear();
    for (const word of this.exact.keys()) {
      if (!/^[a-z]{6,}$/.test(word)) continue;
      const bucket = bucketOf(word, word.length);
      const known = this.longWords.get(bucket);
      if (known) known.push(word);
      else this.longWords.set(bucket, [word]);
    }
  }

  private literal(word: string, language: string): number {
    const stem = word.endsWith("*");
    let form = stem ? word.slice(0, -1) : word;
    if (language === "latn" && /^[a-z0-9]+$/.test(form)) form = darijaKey(form);
    const known = stem ? this.prefixes : this.exact;
    let id = known.get(form);
    if (id === undefined) {
      id = this.nextId;
      this.nextId += 1;
      known.set(form, id);
      // Those who write a for 3 ("andi", "aref") are understood in words long enough not to be French.
      const plain = form.replaceAll("3", "a").replace(/(.)\1+/g, "$1");
      if (form.startsWith("~") && plain !== form && plain.length >= 6 && !known.has(plain)) known.set(plain, id);
    }
    return id;
  }

  private add(group: string, line: string, language: string): void {
    const elements = line
      .split(/\s+/)
      .flatMap((part) => (part.includes("'") ? part.split("'") : [part]))
      .map((piece) => this.element(piece, language));
    const first = elements.find((element) => element.kind === "word");
    if (first?.kind !== "word" || first.optional) throw new Error(`a cue must begin with a sure word: ${line}`);
    const pattern = { group, elements };
    for (const id of first.number ? [...first.ids, numberId] : first.ids) {
      const listed = this.byFirst.get(id);
      if (listed) listed.push(pattern);
      else this.byFirst.set(id, [pattern]);
    }
  }

  private element(piece: string, language: string): Element {
    const key = language === "latn" ? `latn ${piece}` : piece;
    const known = this.pieces.get(key);
    if (known) return known;
    const made = this.readPiece(piece, language);
    this.pieces.set(key, made);
    return made;
  }

  private readPiece(piece: string, language: string): Element {
    if (piece === "...") return { kind: "gap" };
    if (piece === "^") return { kind: "opens" };
    if (piece === "$") return { kind: "closes" };
    const ids = new Set<number>();
    let number = false;
    for (const word of piece.replace(/[()]/g, "").split("/")) {
      if (word === "#") number = true;
      else if (word.startsWith("@")) {
        const found = this.classIds.get(word.slice(1));
        if (!found) throw new Error(`no class of words is called ${word}`);
        for (const id of found) ids.add(id);
      } else if (word) ids.add(this.literal(word, language));
    }
    return { kind: "word", ids, number, optional: piece.startsWith("(") };
  }

  private idsOf(form: string): readonly number[] {
    const known = this.memory.get(form);
    if (known) return known;
    const ids = new Set<number>();
    const forms = spellings(form);
    for (const spelling of forms) {
      const id = this.exact.get(spelling);
      if (id !== undefined) ids.add(id);
      for (let length = 2; length <= spelling.length && length <= 14; length += 1) {
        const stem = this.prefixes.get(spelling.slice(0, length));
        if (stem !== undefined) ids.add(stem);
      }
    }
    if (ids.size === 0 && /^[a-z]{6,18}$/.test(form) && !lookAlikes.has(form)) {
      const word = this.nearest(form);
      if (word) ids.add(this.exact.get(word)!);
    }
    if (/^\d/.test(form)) ids.add(numberId);
    const found = ids.size === 0 ? none : [...ids];
    if (this.memory.size < memoryLimit) this.memory.set(form, found);
    return found;
  }

  /** A word of the lexicon one slip away (a letter lost, added, changed or swapped), with the same first letter. */
  private nearest(form: string): string | undefined {
    const longer = this.longWords.get(bucketOf(form, form.length + 1))?.find((word) => lacksOne(word, form));
    if (longer !== undefined) return longer;
    const same = this.longWords.get(bucketOf(form, form.length)) ?? [];
    for (let place = 1; place < form.length; place += 1) {
      const cut = form.slice(0, place) + form.slice(place + 1);
      const shorter = this.longWords.get(bucketOf(cut, cut.length))?.includes(cut);
      const word = shorter ? cut : same.find((candidate) => lacksOne(candidate, cut));
      if (word !== undefined) return word;
    }
    return undefined;
  }

  scan(source: Tokens): Hits<Group> {
    const { tokens } = source;
    const ids = tokens.map((token) => this.idsOf(token.form));
    const opens = this.openings(tokens, ids);
    const found = new Map<string, Hit[]>();
    for (let from = 0; from < tokens.length; from += 1) {
      // Of a word said again and again only the last counts as a beginning.
      if (tokens[from + 1]?.form === tokens[from]!.form) continue;
      for (const id of ids[from]!) {
        for (const { group, elements } of this.byFirst.get(id) ?? []) {
          // A cue that begins with this word has it already: its other words are left to be met.
          const met = elements[0]!.kind === "word" ? 1 : 0;
          const to = match(elements, met, from + met, tokens, ids, opens);
          if (to < 0) continue;
          const hits = found.get(group);
          if (hits) hits.push({ from, to });
          else found.set(group, [{ from, to }]);
        }
      }
    }
    let begun: Set<Group>[] | undefined;
    const starts = () => {
      if (begun) return begun;
      begun = [];
      for (const [group, hits] of found)
        for (const { from } of hits) begun[from] = (begun[from] ?? new Set<Group>()).add(group as Group);
      return begun;
    };
    return {
      has: (...groups) => groups.some((group) => found.has(group)),
      count: (group) => apart(found.get(group) ?? []),
      within: (group, from, to) => apart((found.get(group) ?? []).filter((hit) => hit.from >= from && hit.from < to)),
      covered: (groups, from, to) => {
        const places = new Uint8Array(to - from);
        for (const group of groups)
          for (const hit of found.get(group) ?? [])
            if (hit.from < to && hit.to > from) places.fill(1, Math.max(0, hit.from - from), hit.to - from);
        return places.reduce((one, other) => one + other, 0);
      },
      all: (group) => found.get(group) ?? [],
      present: (from, to) => {
        const groups = new Set<Group>();
        for (let at = from; at < to; at += 1) for (const group of starts()[at] ?? []) groups.add(group);
        return groups;
      },
    };
  }

  /** True for words with nothing but fillers before them in their clause. */
  private openings(tokens: readonly Token[], ids: readonly (readonly number[])[]): boolean[] {
    let clause = -1;
    let open = true;
    return tokens.map((token, place) => {
      if (token.clause !== clause) {
        clause = token.clause;
        open = true;
      }
      const opens = open;
      if (!ids[place]!.some((id) => this.fillers.has(id))) open = false;
      return opens;
    });
  }
}

const bucketOf = (word: string, length: number): string => `${word[0]}${length}`;

/** True when `cut` is `word` without one of its letters after the first. */
function lacksOne(word: string, cut: string): boolean {
  let place = 1;
  while (place < cut.length && word[place] === cut[place]) place += 1;
  return word[0] === cut[0] && word.endsWith(cut.slice(place)) && word.length === cut.length + 1;
}

function apart(hits: readonly Hit[]): number {
  let count = 0;
  let end = -1;
  for (const hit of hits) {
    if (hit.from < end) continue;
    count += 1;
    end = hit.to;
  }
  return count;
}

function fits(ids: readonly number[], wanted: { ids: ReadonlySet<number>; number: boolean }): boolean {
  for (const id of ids) if (id === numberId ? wanted.number : wanted.ids.has(id)) return true;
  return false;
}

/** Token number after the match, or -1. */
function match(
  elements: readonly Element[],
  element: number,
  place: number,
  tokens: readonly Token[],
  ids: readonly (readonly number[])[],
  opens: readonly boolean[],
): number {
  if (element === elements.length) return place;
  const wanted = elements[element]!;
  const previous = tokens[place - 1];
  const token = tokens[place];
  if (wanted.kind === "opens")
    return token && opens[place] ? match(elements, element + 1, place, tokens, ids, opens) : -1;
  if (wanted.kind === "closes") {
    const closes = !token || (previous !== undefined && token.clause !== previous.clause);
    return closes ? match(elements, element + 1, place, tokens, ids, opens) : -1;
  }
  if (wanted.kind === "gap") {
    for (let skip = 0; skip <= gapLimit; skip += 1) {
      const next = tokens[place + skip];
      if (next && previous && next.sentence !== previous.sentence) return -1;
      const to = match(elements, element + 1, place + skip, tokens, ids, opens);
      if (to >= 0) return to;
      if (!next) return -1;
    }
    return -1;
  }
  const sameSentence = element === 0 || !previous || !token || token.sentence === previous.sentence;
  if (token && (sameSentence || elements[element - 1]?.kind === "opens")) {
    if (fits(ids[place]!, wanted)) {
      const to = match(elements, element + 1, place + 1, tokens, ids, opens);
      if (to >= 0) return to;
    }
  }
  return wanted.optional ? match(elements, element + 1, place, tokens, ids, opens) : -1;
}
