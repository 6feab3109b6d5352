/**
 * A model of letter sequences: how likely a spelling is in each of several languages, learnt when the module loads from
 * the lexicons alone. It speaks for words that no lexicon has. Interpolated trigrams (Jelinek-Mercer).
 */
export class LetterModel {
  readonly #size: number;
  readonly #trigrams = new Map<string, Float64Array>();
  readonly #bigrams = new Map<string, Float64Array>();
  readonly #letters = new Map<string, Float64Array>();
  readonly #starts: Float64Array;
  readonly #known = new Map<string, Float64Array>();

  /** `lexicons[i]` are the spellings of language i. */
  constructor(lexicons: readonly Iterable<string>[]) {
    this.#size = lexicons.length;
    this.#starts = new Float64Array(this.#size);
    lexicons.forEach((lexicon, language) => {
      for (const word of lexicon) this.#count(word, language);
    });
  }

  #add(table: Map<string, Float64Array>, key: string, language: number): void {
    let row = table.get(key);
    if (!row) {
      row = new Float64Array(this.#size);
      table.set(key, row);
    }
    row[language]! += 1;
  }

  #count(word: string, language: number): void {
    const padded = `^^${word}$`;
    for (let end = 3; end <= padded.length; end += 1) {
      this.#add(this.#trigrams, padded.slice(end - 3, end), language);
      this.#add(this.#bigrams, padded.slice(end - 3, end - 1), language);
      this.#add(this.#letters, padded.slice(end - 1, end), language);
      this.#starts[language]! += 1;
    }
  }

  /** Log-probability of a trigram's last letter given the two before it, in every language. */
  #step(trigram: string): Float64Array {
    const known = this.#known.get(trigram);
    if (known) return known;
    const result = new Float64Array(this.#size);
    const whole = this.#trigrams.get(trigram);
    const context = this.#bigrams.get(trigram.slice(0, 2));
    const letter = this.#letters.get(trigram.slice(2));
    for (let language = 0; language < this.#size; language += 1) {
      const seen = context?.[language] ?? 0;
      const single = ((letter?.[language] ?? 0) + 0.2) / (this.#starts[language]! + 10);
      result[language] = Math.log(((whole?.[language] ?? 0) + 3 * single) / (seen + 3));
    }
    this.#known.set(trigram, result);
    return result;
  }

  /** Log-likelihood of a spelling in each language. */
  score(word: string): Float64Array {
    const total = new Float64Array(this.#size);
    const padded = `^^${word}$`;
    for (let end = 3; end <= padded.length; end += 1) {
      const step = this.#step(padded.slice(end - 3, end));
      for (let language = 0; language < this.#size; language += 1) total[language]! += step[language]!;
    }
    return total;
  }
}
