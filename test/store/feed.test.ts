import { expect, test } from "vitest";
import { createFeed } from "../../src/store/feed.ts";

const never = new AbortController().signal;

test("an announcement wakes all who sleep on its topic, and nobody else", async () => {
  const feed = createFeed();
  const woken: string[] = [];
  const left = new AbortController();
  const sleep = (topic: string, name: string) => feed.wait(topic, 60_000, left.signal).then(() => woken.push(name));
  const [first, second, other] = [sleep("a", "first"), sleep("a", "second"), sleep("b", "other")];
  feed.announce("a");
  await Promise.all([first, second]);
  expect(woken).toEqual(["first", "second"]);
  left.abort();
  await other;
});

test("a sleeper looks again by itself", async () => {
  await createFeed().wait("a", 5, never);
});

test("a sleeper who leaves is woken, also one who had left before", async () => {
  const feed = createFeed();
  const left = new AbortController();
  const waiting = feed.wait("a", 60_000, left.signal);
  left.abort();
  await waiting;
  await feed.wait("a", 60_000, left.signal);
});

test("an announcement that nobody waits for is forgotten", async () => {
  const feed = createFeed();
  feed.announce("a");
  let woken = false;
  const left = new AbortController();
  const waiting = feed.wait("a", 60_000, left.signal).then(() => {
    woken = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(woken).toBe(false);
  left.abort();
  await waiting;
});
