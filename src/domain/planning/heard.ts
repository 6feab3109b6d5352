import { spanOf } from "../language/fold.ts";
import { type Hits, Lexicon } from "../reading/cues.ts";
import { readTokens } from "../reading/tokens.ts";
import { remembering } from "../remembering.ts";
import { type HeardGroup, heardCues } from "./coaching-words.ts";

const lexicon = new Lexicon<HeardGroup>(heardCues, {});

/** What a mentor hears behind a message, beyond its intent. */
export interface Heard {
  has(...groups: HeardGroup[]): boolean;
  /** The first words of that group, letter for letter; null when there are none. */
  words(group: HeardGroup): string | null;
}

export const hear = remembering((text: string): Heard => {
  const source = readTokens(text);
  const hits: Hits<HeardGroup> = lexicon.scan(source);
  return {
    has: (...groups) => hits.has(...groups),
    words: (group) => {
      const [hit] = hits.all(group);
      if (!hit) return null;
      const first = source.tokens[hit.from]!;
      const last = source.tokens[hit.to - 1]!;
      return spanOf(text, { text: source.folded, at: source.at }, first.start, last.end).quote;
    },
  };
});
