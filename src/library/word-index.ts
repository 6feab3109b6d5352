/** How much each word of a query counts. */
export type Weights = ReadonlyMap<string, number>;

/**
 * An inverted index of one kind of words (stems, or pieces of words) ranked by BM25, Robertson's k1 = 1.2, b = 0.75.
 * Built once, then only read.
 */
export class WordIndex {
  readonly #postings = new Map<string, { documents: number[]; counts: number[] }>();
  readonly #lengths: number[] = [];
  #total = 0;

  get size(): number {
    return this.#lengths.length;
  }

  /** Adds the next document, numbered from 0 in the order of the calls, as its words with how often each stands there. */
  add(counts: ReadonlyMap<string, number>): void {
    const document = this.#lengths.length;
    let length = 0;
    for (const [word, count] of counts) {
      length += count;
      const posting = this.#postings.get(word);
      if (posting === undefined) this.#postings.set(word, { documents: [document], counts: [count] });
      else {
        posting.documents.push(document);
        posting.counts.push(count);
      }
    }
    this.#lengths.push(length);
    this.#total += length;
  }

  has(word: string): boolean {
    return this.#postings.has(word);
  }

  words(): Iterable<string> {
    return this.#postings.keys();
  }

  /** How telling a word is: high when rare; a word that no document holds is as telling as the rarest. */
  weight(word: string): number {
    const holding = this.#postings.get(word)?.documents.length ?? 0.5;
    return Math.log(1 + (this.size - holding + 0.5) / (holding + 0.5));
  }

  /**
   * Adds to `scores`, per document, how much of the query it holds: about `share` when it holds every word of `asked`
   * once, more when it repeats them, less when it is long. `widened` words add to what is found, not to what is asked.
   */
  rank(asked: Weights, widened: Weights, scores: Float64Array, share: number): void {
    let ideal = 0;
    for (const [word, times] of asked) ideal += times * this.weight(word);
    if (ideal === 0) return;
    for (const words of [asked, widened]) {
      for (const [word, times] of words) this.#rankWord(word, (share * times * this.weight(word)) / ideal, scores);
    }
  }

  #rankWord(word: string, gain: number, scores: Float64Array): void {
    const posting = this.#postings.get(word);
    if (posting === undefined) return;
    const average = this.#total / this.size || 1;
    for (const [place, document] of posting.documents.entries()) {
      const count = posting.counts[place]!;
      const length = 1 - b + (b * this.#lengths[document]!) / average;
      scores[document]! += (gain * count * (k1 + 1)) / (count + k1 * length);
    }
  }
}

const k1 = 1.2;
const b = 0.75;
