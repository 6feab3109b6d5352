import { expect, test } from "vitest";
import { Refused, Unreachable } from "../../src/web/shared/api.ts";
import { type Box, Queue, type Waiting } from "../../src/web/shared/queue.ts";

const item = (key: string): Waiting => ({ key, workshop: "framing", text: `text ${key}`, at: "2026-06-16T16:00:00Z" });

/** A box that outlives its queue, a server that can be told to fail, and what became of each message. */
function bench(kept: Waiting[] = []) {
  const stored = [...kept];
  const box: Box = {
    all: async () => [...stored],
    put: async (put) => void stored.push(put),
    drop: async (key) => {
      const index = stored.findIndex((known) => known.key === key);
      if (index >= 0) stored.splice(index, 1);
    },
  };
  const tried: string[] = [];
  const sent: string[] = [];
  const held: (number | undefined)[] = [];
  let fault: ((key: string) => Error | null) | null = null;
  const post = {
    waiting: [] as readonly Waiting[],
    async send({ key }: Waiting) {
      tried.push(key);
      await Promise.resolve();
      const error = fault?.(key) ?? null;
      if (error !== null) throw error;
      return key;
    },
    sent: (_: Waiting, answer: string) => void sent.push(answer),
    held: (retryAfter: number | undefined) => void held.push(retryAfter),
    changed: () => {},
  };
  const queue = new Queue(box, post);
  return {
    queue,
    post,
    stored,
    tried,
    sent,
    held,
    async write(key: string) {
      post.waiting = [...post.waiting, item(key)];
      await box.put(item(key));
      await queue.flush();
    },
    failing(with_: ((key: string) => Error | null) | null) {
      fault = with_;
    },
  };
}
const noNetwork = () => new Unreachable();
const refuses = (code: string, details = {}) => new Refused(400, code, "", details);

test("messages leave one at a time, in the order in which they were written", async () => {
  const { write, sent, stored } = bench();
  await Promise.all([write("a"), write("b"), write("c")]);
  expect(sent).toEqual(["a", "b", "c"]);
  expect(stored).toEqual([]);
});

test("without a network everything waits, in order, and nothing overtakes the first", async () => {
  const { queue, write, failing, sent, tried, stored } = bench();
  failing(noNetwork);
  await write("a");
  await write("b");
  expect(tried).toEqual(["a", "a"]);
  expect(stored.map(({ key }) => key)).toEqual(["a", "b"]);
  failing(null);
  await queue.flush();
  expect(sent).toEqual(["a", "b"]);
});

test("what an earlier visit left goes before what was written since, and once", async () => {
  const { queue, post, sent, stored } = bench([item("old"), item("both")]);
  post.waiting = [item("both"), item("new")];
  stored.push(item("new"));
  await queue.open();
  expect(sent).toEqual(["old", "both", "new"]);
  expect(stored).toEqual([]);
});

test("a message that the server refuses is set aside with the reason; those after it go on", async () => {
  const { write, failing, sent, post, stored } = bench();
  failing((key) => (key === "long" ? refuses("text_too_long") : null));
  await write("long");
  await write("b");
  expect(sent).toEqual(["b"]);
  expect(post.waiting.map(({ key, refused }) => [key, refused])).toEqual([["long", "text_too_long"]]);
  expect(stored.map(({ key }) => key)).toEqual(["long"]);
});

test("a withdrawn code holds everything, since every message would be refused", async () => {
  const { queue, write, failing, sent, tried } = bench();
  failing(noNetwork);
  await write("a");
  await write("b");
  failing(() => refuses("not_signed_in"));
  tried.length = 0;
  await queue.flush();
  expect(tried).toEqual(["a"]);
  expect(sent).toEqual([]);
});

test("a refused message tried again keeps its key", async () => {
  const { queue, write, failing, tried, sent } = bench();
  failing(() => refuses("invalid_input"));
  await write("a");
  failing(null);
  await queue.again("a");
  expect(tried).toEqual(["a", "a"]);
  expect(sent).toEqual(["a"]);
});

test("too many requests: everything waits as long as the server asks", async () => {
  const { write, failing, held, post } = bench();
  failing(() => refuses("too_many_requests", { retryAfter: 7 }));
  await write("a");
  expect(held).toEqual([7]);
  expect(post.waiting[0]!.refused).toBeUndefined();
});

test("a message that is given up leaves the screen and the phone", async () => {
  const { queue, write, failing, post, stored } = bench();
  failing(() => refuses("text_too_long"));
  await write("a");
  await queue.forget("a");
  expect(post.waiting).toEqual([]);
  expect(stored).toEqual([]);
});
