import { standsIn } from "../../domain/planning/quoting.ts";

/** Signs after which a model's words are held until it is clear what they are: a quote, a link, markup, code. */
const opening = /[«“<[\]!`]|https?|www\.|\w\.\w/iu;
const closing: Readonly<Record<string, string>> = { "«": "»", "“": "”" };
/** What may never be shown, not even for a moment. */
const leadsAway =
  /https?:|www\.|!\[|\]\(|<[a-z/!]|`{3}|\b[\w-]+\.(?:com|net|org|io|ma|fr|eu|co|dev|ai|app|info|xyz|example)\b/iu;
/** A quote that does not close within so many characters is none. */
const longestQuote = 400;

/** Words that lead off-site or are markup, anywhere in a text. */
export const leadsOffSite = (text: string): boolean => leadsAway.test(text);

/**
 * Lets a model's words through as they come, but for those that might have to be taken back: a quotation is shown when
 * it is closed and found in `sources`, a word that looks like a link or markup when it is whole and is none. `push`
 * gives what may be shown now; null says that the text is lost and need not be read on.
 */
export function holdBack(sources: readonly string[]): { push(delta: string): string | null; end(): string } {
  let held = "";
  return {
    push(delta) {
      held += delta;
      let shown = "";
      for (;;) {
        const at = held.search(opening);
        if (at < 0) {
          // The start of a word may still become an address.
          const whole = held.search(/[^\s]*$/u);
          const tail = /^(?:h|ht|htt|w|ww|www)$/iu.test(held.slice(whole)) ? whole : held.length;
          shown += held.slice(0, tail);
          held = held.slice(tail);
          return shown;
        }
        const close = closing[held[at]!];
        if (close !== undefined) {
          shown += held.slice(0, at);
          held = held.slice(at);
          const end = held.indexOf(close);
          if (end < 0) return held.length > longestQuote ? null : shown;
          if (!standsIn(held.slice(1, end).trim(), sources)) return null;
          shown += held.slice(0, end + 1);
          held = held.slice(end + 1);
          continue;
        }
        const from = Math.max(held.lastIndexOf(" ", at), held.lastIndexOf("\n", at)) + 1;
        const rest = held.slice(at).search(/\s/u);
        if (rest < 0) {
          if (leadsAway.test(held)) return null;
          shown += held.slice(0, from);
          held = held.slice(from);
          return shown;
        }
        if (leadsAway.test(held.slice(from, at + rest))) return null;
        shown += held.slice(0, at + rest);
        held = held.slice(at + rest);
      }
    },
    end() {
      const rest = held;
      held = "";
      return rest;
    },
  };
}
