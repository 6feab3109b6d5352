import { type HeardWord, type Spoken, wordsIn, wordsSpoken } from "./spoken.ts";

const bare = (form: string): string => form.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The longest run of words that two lists share in order, as pairs of places. */
function shared(before: readonly string[], after: readonly string[]): [number, number][] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let one = before.length - 1; one >= 0; one -= 1)
    for (let other = after.length - 1; other >= 0; other -= 1)
      lengths[one * width + other] =
        before[one] === after[other]
          ? lengths[(one + 1) * width + other + 1]! + 1
          : Math.max(lengths[(one + 1) * width + other]!, lengths[one * width + other + 1]!);
  const pairs: [number, number][] = [];
  for (let one = 0, other = 0; one < before.length && other < after.length; ) {
    if (before[one] === after[other]) pairs.push([one++, other++]);
    else if (lengths[(one + 1) * width + other]! >= lengths[one * width + other + 1]!) one += 1;
    else other += 1;
  }
  return pairs;
}

/** A speech whose words a person put right: words that stay keep their times, the others have none. */
export function corrected(spoken: Spoken, text: string): Spoken {
  const words = wordsIn(text);
  const kept = new Map(
    shared(
      spoken.words.map(({ form }) => bare(form)),
      words.map(({ form }) => bare(form)),
    ).map(([before, after]) => [after, spoken.words[before]!]),
  );
  const heard = words.map(({ form }, place): HeardWord => {
    const old = kept.get(place);
    return [form, old?.begin ?? null, old?.finish ?? null];
  });
  const again = wordsSpoken(heard, { timing: spoken.timing, seconds: spoken.seconds, confidence: null });
  // The person's own line breaks and signs stay: only the times are the speech's.
  return {
    ...again,
    text,
    words: words.map((word, place) => ({ ...word, begin: heard[place]![1], finish: heard[place]![2] })),
  };
}
