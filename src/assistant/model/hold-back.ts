import { standsIn } from "../../domain/planning/quoting.ts";
import { leadsOffSite } from "./addresses.ts";

/** Signs after which a model's words are held until it is clear what they are: a quote, a link, markup, code. */
const opening = /[«“<[\]{}&!`.:/@%\u00ad\u200b-\u200d\u2060-\u2064\ufeff\uff01-\uff5e]|https?|www/iu;
/** The start of a word that may still become an address. */
const maybeAddress = /(?<!\S)(?:h|ht|htt|w|ww)$/iu;
const closing: Readonly<Record<string, string>> = { "«": "»", "“": "”" };
/** A quote that does not close within so many characters is none. */
const longestQuote = 400;

/**
 * Lets a model's words through as they come, but for those that might have to be taken back: a quotation is shown when
 * it is closed and found in `sources`, a word that looks like a link or markup when it is whole and is none. `push`
 * gives what may be shown now; null says that the text is lost and need not be read on; `end` gives what was still held.
 */
export function holdBack(sources: readonly string[]): { push(delta: string): string | null; end(): string | null } {
  let held = "";
  /** The part of the last word that is shown already. */
  let begun = "";
  const show = (length: number): string => {
    const shown = held.slice(0, length);
    held = held.slice(length);
    begun = (/\s/u.test(shown) ? "" : begun) + (/\S*$/u.exec(shown)?.[0] ?? "");
    return shown;
  };
  return {
    push(delta) {
      held += delta;
      let shown = "";
      for (;;) {
        const at = held.search(opening);
        if (at < 0) return shown + show(held.length - (maybeAddress.exec(held)?.[0].length ?? 0));
        const close = closing[held[at]!];
        if (close !== undefined) {
          shown += show(at);
          const end = held.indexOf(close);
          if (end < 0) return held.length > longestQuote ? null : shown;
          const quote = held.slice(1, end);
          if (!standsIn(quote.trim(), sources) || leadsOffSite(quote)) return null;
          shown += show(end + 1);
          continue;
        }
        const from = held.slice(0, at).search(/\S*$/u);
        const length = held.slice(at).search(/\s/u);
        const word = (from === 0 ? begun : "") + held.slice(from, length < 0 ? undefined : at + length);
        if (leadsOffSite(word)) return null;
        if (length < 0) return shown + show(from);
        shown += show(at + length);
      }
    },
    end() {
      const open = Object.keys(closing).some((sign) => held.includes(sign));
      return open || leadsOffSite(begun + held) ? null : show(held.length);
    },
  };
}
