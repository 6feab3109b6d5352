import { expect, test } from "vitest";
import { ids } from "../../src/store/ids.ts";

test("ids have 26 characters, grow, and never repeat, however fast they are made", () => {
  const made = Array.from({ length: 20_000 }, () => ids.next());
  expect(made.every((id) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toBe(true);
  expect(made).toEqual([...made].sort());
  expect(new Set(made).size).toBe(made.length);
});

test("team codes are read aloud without mistakes: no O, I, 0, 1", () => {
  for (let count = 0; count < 2000; count += 1) expect(ids.teamCode()).toMatch(/^[A-HJ-NP-Z2-9]{3}-[A-HJ-NP-Z2-9]{3}$/);
});

test("secrets carry 256 bits", () => {
  expect(Buffer.from(ids.secret(), "base64url")).toHaveLength(32);
  expect(ids.secret()).not.toBe(ids.secret());
});
