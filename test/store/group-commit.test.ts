import { expect, test } from "vitest";
import { groupCommit } from "../../src/store/group-commit.ts";

/** A connection that writes down what it is asked; its disk takes until `landed` is called, or fails. */
function watched() {
  const said: string[] = [];
  const waiting: { resolve(): void; reject(fault: Error): void }[] = [];
  const connection = {
    run: (statement: string) => void said.push(statement),
    flush: () => new Promise<void>((resolve, reject) => waiting.push({ resolve, reject })),
  };
  const flushing = async () => {
    while (waiting.length === 0) await new Promise((later) => setImmediate(later));
    return waiting.shift()!;
  };
  return { said, flushing, commits: groupCommit(() => connection, { together: true }) };
}

test("nobody is told before the commit is on the disk; reads go on, and the next units gather", async () => {
  const { said, flushing, commits } = watched();
  const told: string[] = [];
  const first = commits.enqueue(async () => "first").then((one) => told.push(one));
  const flush = await flushing();
  expect(said).toEqual(["begin immediate", "savepoint unit", "release unit", "commit"]);
  const others = [2, 3].map((one) => commits.enqueue(async () => one));
  await commits.idle();
  expect(told).toEqual([]);
  expect(said).toHaveLength(4);
  flush.resolve();
  await first;
  (await flushing()).resolve();
  expect(await Promise.all(others)).toEqual([2, 3]);
  expect(said.filter((statement) => statement === "commit")).toHaveLength(2);
  await commits.settled();
});

test("a disk that fails fails the whole group, and the next one is tried", async () => {
  const { flushing, commits } = watched();
  const both = Promise.allSettled([commits.enqueue(async () => 1), commits.enqueue(async () => 2)]);
  (await flushing()).reject(new Error("no space"));
  expect((await both).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  const next = commits.enqueue(async () => 3);
  (await flushing()).resolve();
  expect(await next).toBe(3);
});
