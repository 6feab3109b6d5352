import { expect, test } from "vitest";
import { readAnswer } from "../../../src/domain/reading/answer.ts";
import { wishesToSkip } from "../../../src/domain/reading/skips.ts";
import { cases, judge } from "./cases.ts";

const all = cases<{ text: string; skips: boolean }>("skips");

test("a wish to leave the question is heard in every language", () => {
  const wishes = all.filter(({ skips }) => skips);
  const { share, misses } = judge(wishes, ({ text }) => wishesToSkip(text));
  expect(share, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.97);
});

test("pupils who skip meals, buses that pass and lunches that are missed are none", () => {
  expect(all.filter(({ text, skips }) => !skips && wishesToSkip(text))).toEqual([]);
});

test("such a wish refuses the question, whatever else it looks like", () => {
  expect(readAnswer("can we skip this one?")).toBe("refusal");
  expect(readAnswer("واش ممكن ندوزو هاد السؤال؟")).toBe("refusal");
});

test("any text is read", () => {
  for (const text of ["", "?", "skip ".repeat(5000), "🙏"]) expect(typeof wishesToSkip(text)).toBe("boolean");
});
