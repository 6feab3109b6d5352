import type { Hit } from "../criteria/lexicon/entry.ts";
import { hitsOf } from "../criteria/survey.ts";
import { around, hasIn, type Passage } from "./topics.ts";

const forFields = new Set(["beneficiaries", "target_beneficiaries"]);
export const serves = 5;
const prepositions = /^(pour|for|bach|باش)$/;
const wanting = /^(voulons|veut|voudrions|souhaitons|want|wish|نريد|نرغب|نود|bghina|بغينا|baghin|باغين)$/;

/** "Nous cherchons des investisseurs": asked of, not served; "nous voulons protéger les investisseurs" serves them. */
export function isAsked(passage: Passage, at: number): boolean {
  const sentence = around(passage, at, "sentence");
  if (!hasIn(passage, "asking", sentence)) return false;
  const wants = passage.read.tokens.slice(sentence.from, at).some(({ form }) => wanting.test(form));
  return !(wants && hasIn(passage, "serving", { from: sentence.from, to: at }));
}

/** Whether a name stands where a text says whom something is for. */
export function isServed(passage: Passage, hit: Hit): boolean {
  if (forFields.has(passage.field)) return true;
  const { tokens } = passage.read;
  const { clause, sentence } = tokens[hit.from]!;
  const cue = hitsOf(passage.read, "serving").some((word) => {
    const gap = hit.from - word.to;
    // "For jars with the beekeeper's number": a preposition reaches no farther than its noun.
    if (gap < 1 || gap > (word.from === word.to && prepositions.test(tokens[word.to]!.form) ? 3 : serves)) return false;
    return tokens[word.to]!.clause === clause || (gap <= 2 && tokens[word.to]!.sentence === sentence);
  });
  const { form } = tokens[hit.from]!;
  // "Application l les banques": Darija with a French article.
  const article = /^(les|la|le)$/.test(tokens[hit.from - 1]?.form ?? "");
  if (article && /^(ل|l)$/.test(tokens[hit.from - 2]?.form ?? "")) return true;
  return cue || /^لل/.test(form) || /^(ل|l)$/.test(tokens[hit.from - 1]?.form ?? "") || /^لكاع|^لجميع|^لكل/.test(form);
}

/** "Bach kolchi ystafed", "everyone benefits": the cue comes after. */
export const isServedAfter = (passage: Passage, hit: Hit): boolean =>
  hitsOf(passage.read, "serving").some(
    (word) =>
      word.from > hit.to &&
      word.from - hit.to <= 3 &&
      passage.read.tokens[word.from]!.sentence === passage.read.tokens[hit.from]!.sentence &&
      !passage.read.tokens[word.from]!.form.startsWith("pour"),
  );
