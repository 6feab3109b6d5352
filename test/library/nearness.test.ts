import { beforeAll, describe, expect, test } from "vitest";
import { openKnowledge } from "../../src/app.ts";
import type { Embedder } from "../../src/domain/model.ts";
import type { Library, Store } from "../../src/domain/ports.ts";
import { openNearness } from "../../src/library/nearness.ts";
import { openStore } from "../../src/store/open.ts";

let library: Library;
let store: Store;
beforeAll(async () => {
  ({ library } = await openKnowledge({ programme: "knowledge/rallyia-2026" }));
  store = await openStore(":memory:");
});

const signal = new AbortController().signal;
const strange = "ⵜⴰⵙⵔⵉⵖⵜ ⵏ ⵓⵙⵎⵉⵍ";

/** Puts every text far from every other, but for the asked words, which lie beside the passage that holds `meaning`. */
function embedder(meaning: string): Embedder & { texts: string[] } {
  const texts: string[] = [];
  return {
    name: meaning,
    texts,
    async embed(asked) {
      texts.push(...asked);
      return asked.map((text) => {
        const vector = new Float32Array(32);
        if (text === strange || text.includes(meaning)) vector[0] = 1;
        else vector[1 + ([...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 31)] = 1;
        return vector;
      });
    },
  };
}
const near = (double: Embedder, failed: (fault: unknown) => void = () => {}) =>
  openNearness({ library, embedder: double, vectors: store.vectors, failed });

describe("search by meaning", () => {
  test("finds a passage that shares no word with the question", async () => {
    const passage = library.all().find(({ kind }) => kind === "guide")!;
    const nearness = near(embedder(passage.text.slice(0, 60)));
    await nearness.ready;
    expect(library.search(strange, { language: "fr" })).toEqual([]);
    const widened = await nearness.widened(strange, signal);
    expect(widened.search(strange, { language: "fr" })[0]!.id).toBe(passage.id);
    expect(widened.search(strange, { language: "fr", kinds: ["source"] })).toEqual([]);
  });

  test("asks about no passage twice, also after a new start", async () => {
    const double = embedder("never said");
    await near(double).ready;
    const first = double.texts.length;
    expect(first).toBe(new Set(double.texts).size);
    await near(double).ready;
    expect(double.texts).toHaveLength(first);
  });

  test("gives way to search by words where the endpoint fails", async () => {
    const faults: unknown[] = [];
    const broken: Embedder = { name: "broken", embed: () => Promise.reject(new Error("down")) };
    const nearness = near(broken, (fault) => faults.push(fault));
    await nearness.ready;
    expect(await nearness.widened("à quelle heure commence le jury ?", signal)).toBe(library);
    expect(faults).toHaveLength(1);
  });

  test("leaves a question that stands near to nothing to search by words", async () => {
    const nearness = near(embedder("never said"));
    await nearness.ready;
    const question = "à quelle heure est le jury ?";
    const widened = await nearness.widened(question, signal);
    const ids = (from: Library) => from.search(question, { language: "fr" }).map(({ id }) => id);
    expect(ids(widened)[0]).toBe(ids(library)[0]);
  });
});
