import type { Language } from "../domain/language/names.ts";
import { pieces, type Term, terms } from "./normalise.ts";
import { isStopWord } from "./stop-words.ts";
import { type Weights, WordIndex } from "./word-index.ts";

/** What a shelf is asked for. */
export interface ShelfQuery {
  /** The words of the question, or the names in this shelf's language of what it speaks of. */
  asked: Term[];
  /** Stems looked for besides (synonyms, other spellings), with what each counts. */
  widened: Map<string, number>;
}

/**
 * Texts of one language. A text's rank is the sum of three parts, each measured to help: BM25 over stems, BM25 over
 * four-letter pieces of words, and how much of its title the query says.
 */
export class Shelf {
  readonly language: Language;
  readonly #stems = new WordIndex();
  readonly #pieces = new WordIndex();
  readonly #titles: string[][] = [];

  constructor(language: Language) {
    this.language = language;
  }

  get size(): number {
    return this.#titles.length;
  }

  /** Adds the next text; its number is the shelf's size before the call. */
  add(title: string, text: string): void {
    const titleTerms = terms(title, this.language);
    const all = [...titleTerms, ...terms(text, this.language)];
    this.#stems.add(counted(all.map((term) => term.stem)));
    const cut = new Map<string, number>();
    for (const [form, times] of counted(all.map((term) => term.form))) {
      for (const piece of pieces(form)) cut.set(piece, (cut.get(piece) ?? 0) + times);
    }
    this.#pieces.add(cut);
    this.#titles.push([...new Set(titleTerms.map((term) => term.stem))]);
  }

  /** The shelf is full: what was needed to fill it is let go. */
  close(): void {
    this.#stems.close();
    this.#pieces.close();
  }

  knows(word: string): boolean {
    return this.#stems.has(word);
  }

  /** Every stem that its texts hold. */
  vocabulary(): Iterable<string> {
    return this.#stems.words();
  }

  /** A question as this shelf reads it; `askedIn` is the question's own language, whose stop words are left out too. */
  query(question: string, askedIn: Language = this.language): ShelfQuery {
    return {
      asked: terms(question, this.language).filter((term) => !isStopWord(term.form, askedIn)),
      widened: new Map(),
    };
  }

  /** Strength of every text by number: 0 nothing in common, about 1 when it holds every word of the query. */
  rank(query: ShelfQuery): Float64Array {
    const scores = new Float64Array(this.size);
    const stems = counted(query.asked.map((term) => term.stem));
    const cut = counted(query.asked.flatMap((term) => pieces(term.form)));
    this.#stems.rank(stems, query.widened, scores, stemShare);
    this.#pieces.rank(cut, nothing, scores, pieceShare);
    for (const [number, title] of this.#titles.entries()) {
      if (scores[number]! > 0) scores[number]! += titleShare * this.#said(title, stems, query.widened);
    }
    return scores;
  }

  /** The part of a title that the query says, rare words counting more. */
  #said(title: readonly string[], stems: Weights, widened: Weights): number {
    let said = 0;
    let all = 0;
    for (const word of title) {
      const weight = this.#stems.weight(word);
      all += weight;
      if (stems.has(word)) said += weight;
      else said += weight * Math.min(1, widened.get(word) ?? 0);
    }
    return all === 0 ? 0 : said / all;
  }
}

/** The three parts, chosen on Arabic and French questions; figures near these rank alike. They add up to one. */
const stemShare = 0.42;
const pieceShare = 0.42;
const titleShare = 0.16;

const nothing: Weights = new Map();

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
