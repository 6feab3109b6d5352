import { setImmediate as round } from "node:timers/promises";
import { expect, test } from "vitest";
import { createSpacing, createTurnstile } from "../../src/http/turnstile.ts";

test("no more than so many are inside, the others follow in order, and one that fails makes way too", async () => {
  const through = createTurnstile(2);
  let inside = 0;
  let most = 0;
  const begun: number[] = [];
  const works = Array.from({ length: 7 }, (_, index) =>
    through(async () => {
      inside += 1;
      most = Math.max(most, inside);
      begun.push(index);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
      if (index % 3 === 0) throw new Error(`${index}`);
      return index;
    }),
  );
  const ends = await Promise.allSettled(works);
  expect(most).toBe(2);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(ends.map(({ status }) => status === "fulfilled")).toEqual([false, true, true, false, true, true, false]);
  await expect(through(async () => "after")).resolves.toBe("after");
});

test("what comes at once begins one a round of the loop, so that others come between", async () => {
  const begin = createSpacing();
  const seen: string[] = [];
  const all = ["a", "b", "c"].map(async (name) => {
    await begin();
    seen.push(name);
  });
  // Somebody else's work of three rounds.
  for (const turn of ["1", "2", "3"]) {
    await round();
    seen.push(turn);
  }
  await Promise.all(all);
  expect(seen.filter((one) => one < "9")).toEqual(["1", "2", "3"]);
  expect(seen.indexOf("1")).toBeLessThan(seen.indexOf("c"));
  expect(seen.filter((one) => one > "9")).toEqual(["a", "b", "c"]);
});
