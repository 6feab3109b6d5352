import type { Around, Idea } from "./endangered.ts";
import { signsOf } from "./features.ts";
import { cryLines } from "./lexicon/cry-weights.ts";
import { farewellNames } from "./lexicon/farewells.ts";
import { ownVerb } from "./own-verb.ts";
import type { Signs } from "./signs.ts";
import { type Sign, WeightTable } from "./weight-table.ts";

const table = new WeightTable(cryLines, 2);
const likely = 0.84;
const sure = 0.97;
const shortCry = 60;
const fewest = 4;
const arabic = /^[\u0621-\u064a]/;
/** One of these must stand in the message, or two of the fainter. */
const painful: readonly Idea[] = [
  ...farewellNames.filter((name) => !["going", "onceGone", "goodbye", "thanksForAll"].includes(name)),
  ...(["withoutMe", "burden", "missed", "tempted", "hollow", "shelter", "strikes", "unsafeHome"] as const),
  ...(["lureSecret", "lureAlone", "lureSweet", "ransom", "purging", "coverUp", "dose", "unfed"] as const),
  ...(["friendPlight", "bleak", "unsaid", "bag", "didToMe", "unreached", "mourned", "bare", "stark", "shade"] as const),
];
const fainter: readonly Idea[] = [
  ...([
    "weary",
    "being",
    "staying",
    "relieved",
    "brink",
    "ceasing",
    "forever",
    "going",
    "onceGone",
    "goodbye",
  ] as const),
  ...([
    "thanksForAll",
    "storm",
    "tool",
    "lureNight",
    "wed",
    "unwilled",
    "fatness",
    "marks",
    "someday",
    "struck",
  ] as const),
  ...(["intimate", "apart", "house", "image"] as const),
];
const pains = ["alarm", "danger", "harmed", "dangerNear", "mild"] as const;
/** Names of people say nothing of distress, and a table must not learn them. */
const unheard: readonly Idea[] = ["named", "called", "shunned", "belittling"];

/** What a message shows of distress, by name, for the table of weights; the learner reads the same. */
export function cryFeatures(signs: Signs, near: Around): Sign[] {
  const to = signs.source.tokens.length;
  const ideas = [...near.present(0, to)].filter((idea) => !unheard.includes(idea));
  return [...signsOf(signs, { from: 0, to }), ...ideas.map((idea) => `i:${idea}`)].map((name) => [name, 1] as const);
}

/**
 * A cry by its words as a whole, as written examples taught them, where at least one painful idea stands. For short
 * messages only: among many words some always weigh.
 */
export function likelyCry(signs: Signs, near: Around): boolean {
  const { tokens } = signs.source;
  if (tokens.length > shortCry || tokens.length < fewest || near.has("harmless")) return false;
  // Arabic has the person on the verb: there the words themselves are weighed.
  const own = tokens.some(({ form }) => arabic.test(form) || ownVerb.test(form));
  if (!own && !signs.hits.has("firstPerson") && !near.has("self")) return false;
  const faint = fainter.reduce((sum, idea) => sum + (near.has(idea) ? 1 : 0), 0);
  const plain = near.has("everyday", "joy") || signs.hits.has("painless");
  const pained = !plain && (near.has(...painful) || signs.hits.has(...pains) || faint >= 2);
  if (!pained && faint === 0) return false;
  const forms = tokens.map(({ form }) => form);
  return table.likelihoods(cryFeatures(signs, near), forms)[1]! >= (pained ? likely : sure);
}
