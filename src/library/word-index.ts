/** How much each word of a query counts. */
export type Weights = ReadonlyMap<string, number>;

/**
 * An inverted index of one kind of words (stems, or pieces of words) ranked by BM25, Robertson's k1 = 1.2, b = 0.75.
 * Built once, then only read.
 */
export class WordIndex {
  readonly #numbers = new Map<string, number>();
  readonly #lengths: number[] = [];
  #total = 0;
  /** While it is built: a word's number, a document, how often, one after another. */
  #added: number[] = [];
  #postings: Postings | null = null;

  get size(): number {
    return this.#lengths.length;
  }

  /** Adds the next document, numbered from 0 in the order of the calls, as its words with how often each stands there. */
  add(counts: ReadonlyMap<string, number>): void {
    if (this.#postings !== null) throw new Error("An index that has been read takes no more documents.");
    const document = this.#lengths.length;
    let length = 0;
    for (const [word, count] of counts) {
      length += count;
      let number = this.#numbers.get(word);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(word, number);
      }
      this.#added.push(number, document, count);
    }
    this.#lengths.push(length);
    this.#total += length;
  }

  /** Makes it small for good: called by the first question where nobody did before. */
  close(): void {
    this.#packed();
  }

  has(word: string): boolean {
    return this.#numbers.has(word);
  }

  words(): Iterable<string> {
    return this.#numbers.keys();
  }

  /** How telling a word is: high when rare; a word that no document holds is as telling as the rarest. */
  weight(word: string): number {
    const number = this.#numbers.get(word);
    const { starts } = this.#packed();
    const holding = number === undefined ? 0.5 : starts[number + 1]! - starts[number]!;
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
    const number = this.#numbers.get(word);
    if (number === undefined) return;
    const { starts, documents, counts } = this.#packed();
    const average = this.#total / this.size || 1;
    for (let place = starts[number]!; place < starts[number + 1]!; place += 1) {
      const document = documents[place]!;
      const count = counts[place]!;
      const length = 1 - b + (b * this.#lengths[document]!) / average;
      scores[document]! += (gain * count * (k1 + 1)) / (count + k1 * length);
    }
  }

  #packed(): Postings {
    if (this.#postings === null) {
      this.#postings = pack(this.#added, this.#numbers.size);
      this.#added = [];
    }
    return this.#postings;
  }
}

/** The documents of word `n`, and how often each holds it, stand from `starts[n]` to `starts[n + 1]`, in order. */
interface Postings {
  starts: Int32Array;
  documents: Int32Array;
  counts: Int32Array;
}

function pack(added: readonly number[], words: number): Postings {
  const starts = new Int32Array(words + 1);
  for (let place = 0; place < added.length; place += 3) starts[added[place]! + 1]! += 1;
  for (let word = 0; word < words; word += 1) starts[word + 1]! += starts[word]!;
  const free = starts.slice();
  const documents = new Int32Array(added.length / 3);
  const counts = new Int32Array(added.length / 3);
  for (let place = 0; place < added.length; place += 3) {
    const word = added[place]!;
    const to = free[word]!;
    free[word] = to + 1;
    documents[to] = added[place + 1]!;
    counts[to] = added[place + 2]!;
  }
  return { starts, documents, counts };
}

const k1 = 1.2;
const b = 0.75;
