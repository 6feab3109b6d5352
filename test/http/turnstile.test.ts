import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { createSpacing, createTurnstile } from "../../src/http/turnstile.ts";

test("no more works run at once than the turnstile is wide, in the order they came", async () => {
  const through = createTurnstile(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const work = (index: number) =>
    through(async () => {
      begun.push(index);
      running += 1;
      most = Math.max(most, running);
      await setImmediate();
      running -= 1;
    });
  await Promise.all([0, 1, 2, 3, 4].map(work));
  expect([begun, most]).toEqual([[0, 1, 2, 3, 4], 2]);
});

test("a work that fails leaves its place to the next", async () => {
  const through = createTurnstile(1);
  const failing = through(async () => {
    throw new Error("no");
  });
  const next = through(async () => "yes");
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("yes");
});

test("what comes at once begins one a round of the loop, so that others come between", async () => {
  const begin = createSpacing();
  const seen: string[] = [];
  const all = ["a", "b", "c"].map(async (name) => {
    await begin();
    seen.push(name);
  });
  // Somebody else's work of three rounds.
  for (const round of ["1", "2", "3"]) {
    await setImmediate();
    seen.push(round);
  }
  await Promise.all(all);
  expect(seen.filter((one) => one < "9")).toEqual(["1", "2", "3"]);
  expect(seen.indexOf("1")).toBeLessThan(seen.indexOf("c"));
  expect(seen.filter((one) => one > "9")).toEqual(["a", "b", "c"]);
});
