import type { Hit } from "../criteria/lexicon/entry.ts";
import { hitsOf } from "../criteria/survey.ts";
import type { BrokenLink } from "./link.ts";
import { around, endOf, hasIn, type Passage } from "./topics.ts";

const unspoken = new Set(["roles", "call_for_support", "roadmap"]);
const reach = 7;

const named = /[(（[][^()\]]*\p{L}{3,}|\p{Lu}{2,}|\b(?:19|20)\d\d\b|[٠-٩]{4}/u;
const body =
  /\b(?:universit|minist|h[oô]pital|hospital|d[ée]l[ée]gation|observatoire|banque mondiale|world bank|unesco|unicef|nations unies|united nations)|جامع|وزار|مندوبي|مستشفى|منظم|البنك الدولي|الأمم المتحدة|مرصد/iu;

/** "Des études (OMS, 2023)": the authority has a name after all. */
function isNamed(passage: Passage, sentence: Hit): boolean {
  const { read } = passage;
  const from = read.folded.at[read.tokens[sentence.from]!.start]!;
  const after = read.tokens[sentence.to + 1];
  const text = read.original.slice(from, after === undefined ? undefined : read.folded.at[after.start]);
  return named.test(text) || body.test(text);
}

/** "La seule du marché": a superlative and the arena it claims, close to each other, in either order. */
function boastsIn(passage: Passage): Hit[] {
  const { tokens } = passage.read;
  return hitsOf(passage.read, "superlative").flatMap((high): Hit[] => {
    const { sentence } = tokens[high.from]!;
    const field = hitsOf(passage.read, "arena").find(
      (one) => tokens[one.from]!.sentence === sentence && one.from >= high.from && one.from - high.to <= reach,
    );
    return field === undefined ? [] : [{ from: high.from, to: Math.max(high.to, field.to) }];
  });
}

/** Sentences that lean on studies or experts nobody can ask. */
export const vague = (passage: Passage): Hit[] =>
  hitsOf(passage.read, "authority")
    .map(({ from }) => around(passage, from, "sentence"))
    .filter((sentence) => !isNamed(passage, sentence));

/** What a pitch calls proven, known, best or without fault, with nobody named who says so; the words of the clause. */
function boasts(passage: Passage): Hit[] {
  if (unspoken.has(passage.field)) return [];
  const clause = ({ from, to }: Hit): Hit => ({
    from: around(passage, from, "clause").from,
    to: around(passage, to, "clause").to,
  });
  const high = [...boastsIn(passage), ...hitsOf(passage.read, "infallible")].filter(
    ({ from }) => !hasIn(passage, "sources", around(passage, from, "sentence")),
  );
  const found: Hit[] = [];
  for (const hit of [...vague(passage), ...high.map(clause)].sort((one, other) => one.from - other.from))
    if (!found.some((one) => one.from <= hit.to && one.to >= hit.from)) found.push(hit);
  return found;
}

/** Claims of a pitch that only a source could carry, and that name none. */
export const claimLinks = (pitch: readonly Passage[]): BrokenLink[] =>
  pitch.flatMap((passage) =>
    boasts(passage).map(
      (hit): BrokenLink => ({ kind: "claim_without_source", text: endOf(passage, hit), against: null }),
    ),
  );
