import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openEmbedder } from "../../src/model/embedder.ts";
import { callClock } from "../../src/model/held-ask.ts";
import { type Endpoint, json, openEndpoint, type Play, refuse } from "./endpoint.ts";

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await openEndpoint(refuse(500));
});
afterAll(() => endpoint.close());
beforeEach(() => {
  endpoint.asked.length = 0;
});

const never = new AbortController().signal;
const clock = { ...callClock, sleep: async () => undefined };
const open = () => openEmbedder({ url: endpoint.url, key: "k", model: "vectors", clock });

/** A vector of a text's length, the rows in the wrong order. */
const embed: Play = (response, asked) => {
  const data = (asked.body.input as string[]).map((text, index) => ({ index, embedding: [text.length, 0, 1] }));
  json(response, JSON.stringify({ data: data.reverse() }));
};

test("texts become vectors of length 1, in their order, 64 at a time", async () => {
  endpoint.play(embed);
  const vectors = await open().embed(
    Array.from({ length: 130 }, (_, n) => "x".repeat(n)),
    never,
  );
  expect(endpoint.asked.map(({ body }) => body.input.length)).toEqual([64, 64, 2]);
  expect(endpoint.asked[0]!.path).toBe("/v1/embeddings");
  expect(vectors).toHaveLength(130);
  for (const [length, vector] of vectors.entries()) {
    expect(Math.hypot(...vector)).toBeCloseTo(1);
    expect(vector[0]! / vector[2]!).toBeCloseTo(length, 3);
  }
  expect(await open().embed([], never)).toEqual([]);
});

test.each([
  ["too few", '{"data": [{"index": 0, "embedding": [1]}]}', "unreadable"],
  ["twice the same place", '{"data": [{"index": 0, "embedding": [1]}, {"index": 0, "embedding": [1]}]}', "unreadable"],
  ["words for numbers", '{"data": [{"index": 0, "embedding": ["a"]}, {"index": 1, "embedding": [1]}]}', "unreadable"],
  [
    "lengths that differ",
    '{"data": [{"index": 0, "embedding": [1]}, {"index": 1, "embedding": [1, 2]}]}',
    "unreadable",
  ],
  ["no direction", '{"data": [{"index": 0, "embedding": [0]}, {"index": 1, "embedding": [1]}]}', "unreadable"],
  ["cut JSON", '{"data": [', "broken"],
])("vectors with %s are refused", async (_, text, reason) => {
  endpoint.play((response) => json(response, text));
  await expect(open().embed(["a", "b"], never)).rejects.toMatchObject({ reason });
});

test("a passing fault is asked over; a lasting one is told; an abort ends it", async () => {
  endpoint.play((response, asked, count) => (count === 1 ? refuse(503) : embed)(response, asked, count));
  expect(await open().embed(["a"], never)).toHaveLength(1);
  endpoint.play(refuse(401));
  await expect(open().embed(["a"], never)).rejects.toMatchObject({ reason: "refused" });
  endpoint.play(() => undefined);
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error("left")), 50);
  await expect(open().embed(["a"], stop.signal)).rejects.toThrow("left");
});
