import type { Embedder } from "../domain/model.ts";
import { broken, unreadable } from "./call-failed.ts";
import { type EndpointOptions, openEndpoint } from "./endpoint.ts";
import { type CallClock, type Log, openSwitchboard } from "./held-ask.ts";
import { readText } from "./read-answer.ts";

export interface EmbedderOptions extends EndpointOptions {
  model: string;
  log?: Log | undefined;
  clock?: CallClock | undefined;
}

const mostInABatch = 64;
const millisecondsABatch = 10_000;
/** 64 vectors of 4,096 numbers at 24 characters each, and some room. */
const mostBytes = 8_000_000;
const callsAtOnce = 4;

/** An OpenAI-compatible `/embeddings`; batches go one after another, each within ten seconds. */
export function openEmbedder(options: EmbedderOptions): Embedder & { close(): void } {
  const endpoint = openEndpoint(options);
  const switchboard = openSwitchboard(callsAtOnce, options.log ?? (() => undefined), options.clock);

  async function batch(texts: readonly string[], signal: AbortSignal): Promise<Float32Array[]> {
    const ask = { team: null, deadline: performance.now() + millisecondsABatch };
    return await switchboard.hold(ask, signal, (line) =>
      line.request(async (held) => {
        const body = { model: options.model, input: texts, encoding_format: "float" };
        const response = await endpoint.post("/embeddings", body, held);
        return vectorsIn(await readText(response, mostBytes), texts.length);
      }),
    );
  }

  return {
    name: options.model,
    async embed(texts, signal) {
      const vectors: Float32Array[] = [];
      for (let at = 0; at < texts.length; at += mostInABatch) {
        vectors.push(...(await batch(texts.slice(at, at + mostInABatch), signal)));
      }
      if (vectors.some(({ length }) => length !== vectors[0]!.length)) throw unreadable("lengths").fault;
      return vectors;
    },
    close: () => switchboard.close(),
  };
}

/** The vectors in the order asked for, each of length 1. */
function vectorsIn(text: string, count: number): Float32Array[] {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw broken("not json");
  }
  const rows = (found as { data?: unknown } | null)?.data;
  if (!Array.isArray(rows) || rows.length !== count) throw unreadable("count");
  const vectors: Float32Array[] = [];
  for (const [place, row] of rows.entries()) {
    const { index = place, embedding } = (row ?? {}) as { index?: unknown; embedding?: unknown };
    if (typeof index !== "number" || !Array.isArray(embedding) || !(index in rows) || vectors[index]) {
      throw unreadable("order");
    }
    vectors[index] = normalised(embedding);
  }
  return vectors;
}

function normalised(numbers: readonly unknown[]): Float32Array {
  const vector = Float32Array.from(numbers, Number);
  const length = Math.hypot(...vector);
  if (vector.length === 0 || !Number.isFinite(length) || length === 0) throw unreadable("vector");
  return vector.map((number) => number / length);
}
