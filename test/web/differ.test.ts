import fc from "fast-check";
import { expect, test } from "vitest";
import { differ, type Run } from "../../src/web/shared/differ.ts";

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
