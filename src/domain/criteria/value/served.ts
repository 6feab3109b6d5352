import type { Hit } from "../lexicon/entry.ts";
import { bodies, serving } from "../lexicon/served.ts";
import { hitsOf, surveyor } from "../survey.ts";

const served = surveyor(() => ({ bodies, serving }));
const reach = 3;
const opensClause = /^(un|une|le|la|l|les|a|an|the|chaque|each|every)$/;

/** A house, firm or office that the offer serves: after "for", "helps", "permet aux", or as the subject of its clause. */
export function servedBody(text: string): Hit | undefined {
  const read = served(text);
  const { tokens } = read;
  return hitsOf(read, "bodies").find((hit) => {
    const { clause } = tokens[hit.from]!;
    const cue = hitsOf(read, "serving").some(
      (word) => word.from <= hit.from && hit.from - word.to <= reach && tokens[word.from]!.clause === clause,
    );
    if (cue) return true;
    const first = tokens.findIndex((token) => token.clause === clause);
    const article = opensClause.test(tokens[first]!.form);
    return hit.from - first <= 2 && !article ? /s$|^ال/.test(tokens[hit.to]!.form) : article && hit.from === first + 1;
  });
}
