import { expect, test } from "vitest";
import { newTake, Shelf, type Take } from "../../../src/web/widget/rehearsal/take.ts";

// Here is no database of a browser: everything is kept in memory, as in a window that forbids one.
const made = (at: string): Take => ({
  ...newTake({ mode: "practice", language: "fr", source: "recording", script: "", keepSound: false }),
  at,
  reels: [{ type: "audio/webm", begin: 0, pieces: 0 }],
});
const keysOf = async (shelf: Shelf) => (await shelf.takes()).map(({ key }) => key);

test("several takes wait side by side, newest first, each with its own sound; one thrown away takes nothing of another", async () => {
  const shelf = new Shelf("N7K-4QX");
  const [first, second] = [made("2026-06-18T10:00:00.000Z"), made("2026-06-18T11:00:00.000Z")];
  for (const take of [first, second]) await shelf.keep(take);
  await shelf.add(first, 0, new Blob(["one "]));
  await shelf.add(second, 0, new Blob(["two"]));
  await shelf.add(first, 0, new Blob(["more"]));
  expect(await keysOf(shelf)).toEqual([second.key, first.key]);
  await shelf.clear(second);
  expect(await keysOf(shelf)).toEqual([first.key]);
  expect(await (await shelf.sound(first, 0)).text()).toBe("one more");
  expect((await shelf.sound(second, 0)).size).toBe(0);
});

test("another team on the same phone has its own", async () => {
  const [ours, theirs] = [new Shelf("AAA-111"), new Shelf("AAA-11")];
  await ours.keep(made("2026-06-18T10:00:00.000Z"));
  expect([(await ours.takes()).length, (await theirs.takes()).length]).toEqual([1, 0]);
});
