import { createHash } from "node:crypto";
import type { Embedder, VectorStore } from "../domain/model.ts";
import type { FoundPassage, Library } from "../domain/ports.ts";

/** A passage stands out when its likeness is so many deviations over that of all: how alike is "alike" differs by model. */
const outstanding = 3;
const most = 8;
/** Score of a passage that just stands out, and what each further deviation adds, on the scale of search by words. */
const base = 0.45;
const step = 0.1;
const highest = 0.95;
/** What it adds that words and meaning agree. */
const agreement = 0.15;

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);
const said = ({ source, place, text }: FoundPassage): string => `${source}. ${place}. ${text}`;

export interface Nearness {
  /** The library as it is searched for one question: by words, and by meaning once every passage is known by it. */
  widened(question: string, signal: AbortSignal): Promise<Library>;
  /** Resolves when the passages are known by meaning, or cannot be. */
  ready: Promise<void>;
}

/**
 * Search across languages by meaning, beside search by words. Passages are put into numbers once, in the background,
 * and kept by what they say; where the endpoint fails, search is by words alone.
 */
export function openNearness({
  library,
  embedder,
  vectors,
  failed,
}: {
  library: Library;
  embedder: Embedder;
  vectors: VectorStore;
  failed(fault: unknown): void;
}): Nearness {
  const passages = library.all();
  let known: Float32Array[] | null = null;
  const ready = vectorsOf(passages.map(said), embedder, vectors).then(
    (found) => {
      known = found;
    },
    (fault: unknown) => failed(fault),
  );
  return {
    ready,
    async widened(question, signal) {
      if (known === null) return library;
      try {
        const [asked] = await embedder.embed([question], signal);
        return asked === undefined ? library : joined(library, passages, standOut(asked, known));
      } catch (fault) {
        signal.throwIfAborted();
        failed(fault);
        return library;
      }
    },
  };
}

async function vectorsOf(texts: readonly string[], embedder: Embedder, store: VectorStore): Promise<Float32Array[]> {
  const hashes = texts.map(hashOf);
  const found = new Map(await store.kept(embedder.name, [...new Set(hashes)]));
  const missing = [...new Map(texts.map((text, at) => [hashes[at]!, text] as const))].filter(
    ([hash]) => !found.has(hash),
  );
  if (missing.length > 0) {
    const made = await embedder.embed(
      missing.map(([, text]) => text),
      AbortSignal.timeout(120_000),
    );
    const fresh = new Map(missing.map(([hash], at) => [hash, made[at]!] as const));
    await store.keep(embedder.name, fresh);
    for (const [hash, vector] of fresh) found.set(hash, vector);
  }
  return hashes.map((hash) => found.get(hash)!);
}

const dot = (one: Float32Array, other: Float32Array): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * (other[at] ?? 0);
  return sum;
};

/** Places of the passages that stand out by their likeness to the question, with their score. */
function standOut(asked: Float32Array, known: readonly Float32Array[]): ReadonlyMap<number, number> {
  const likeness = known.map((vector) => dot(asked, vector));
  const mean = likeness.reduce((sum, one) => sum + one, 0) / likeness.length;
  const deviation = Math.sqrt(likeness.reduce((sum, one) => sum + (one - mean) ** 2, 0) / likeness.length) || 1;
  return new Map(
    likeness
      .map((one, at) => [at, (one - mean) / deviation] as const)
      .filter(([, far]) => far >= outstanding)
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([at, far]) => [at, Math.min(highest, base + (far - outstanding) * step)] as const),
  );
}

function joined(library: Library, passages: ReturnType<Library["all"]>, near: ReadonlyMap<number, number>): Library {
  return {
    ...library,
    search(question, options) {
      const limit = options.limit ?? 5;
      const best = new Map(
        library.search(question, { ...options, limit: limit + most }).map((found) => [found.id, found] as const),
      );
      for (const [at, score] of near) {
        const passage = passages[at]!;
        if (options.kinds !== undefined && !options.kinds.includes(passage.kind)) continue;
        const words = best.get(passage.id)?.score ?? 0;
        const both = Math.max(words, score) + agreement * Math.min(words, score);
        best.set(passage.id, { ...passage, score: both });
      }
      return [...best.values()].sort((one, other) => other.score - one.score).slice(0, limit);
    },
  };
}
