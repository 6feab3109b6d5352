import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, differ, mingle, type Run } from "../../src/web/shared/differ.ts";

const text = (runs: Run[]) => runs.map((run) => run.text).join("");
const own = (runs: Run[]) => runs.filter((run) => run.own).map((run) => run.text.trim());

test("what each version says alone is marked, what both say is not", () => {
  const { mine, theirs } = differ("ils perdent deux tours sur cinq l’été.", "ils perdent 2 tours sur 5 l’été.");
  expect(own(mine)).toEqual(["deux", "cinq"]);
  expect(own(theirs)).toEqual(["2", "5"]);
});

test("both versions come back letter for letter", () => {
  const words = fc.array(fc.constantFrom("eau ", "tour ", "الماء ", "2\n", " ", "x"), { maxLength: 20 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const { mine, theirs } = differ(a.join(""), b.join(""));
      expect(text(mine)).toBe(a.join(""));
      expect(text(theirs)).toBe(b.join(""));
    }),
  );
});

const shown = (changes: Change[], kind: Change["kind"]) =>
  changes.filter((one) => one.kind === kind).map((one) => one.text.trim());

test("a changed text shows what was taken out before what came in its place", () => {
  const changes = mingle("ils perdent deux tours sur cinq l’été.", "ils perdent 2 tours sur cinq l’été, en août.");
  expect(changes.map(({ kind }) => kind)).toEqual(["same", "gone", "new", "same", "gone", "new"]);
  expect([shown(changes, "gone"), shown(changes, "new")]).toEqual([
    ["deux", "l’été."],
    ["2", "l’été, en août."],
  ]);
});

test("what stays and what is new is the new text to the letter; what stays and what is gone are the old one's words", () => {
  const words = fc.array(fc.constantFrom("eau ", "tour ", "الماء ", "2\n", "x"), { maxLength: 20 });
  const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");
  fc.assert(
    fc.property(words, words, (a, b) => {
      const changes = mingle(a.join(""), b.join(""));
      const without = (kind: Change["kind"]) => changes.filter((one) => one.kind !== kind).map(({ text }) => text);
      expect(without("gone").join("")).toBe(b.join(""));
      expect(wordsOf(without("new").join(" "))).toEqual(wordsOf(a.join("")));
    }),
  );
});
