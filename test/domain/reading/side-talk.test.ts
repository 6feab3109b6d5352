import { expect, test } from "vitest";
import { readAnswer } from "../../../src/domain/reading/answer.ts";
import { readSideTalk } from "../../../src/domain/reading/side-talk.ts";
import { cases, judge } from "./cases.ts";

const all = cases<{ text: string; side: boolean }>("side-talk");

test("lines that bring nothing for the canvas are known in every language", () => {
  const { share, misses } = judge(
    all.filter(({ side }) => side),
    ({ text }) => readSideTalk(text) !== null,
  );
  expect(share, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.97);
});

test("what speaks to the project, calls for help or hands the work over is none", () => {
  expect(all.filter(({ text, side }) => !side && readSideTalk(text) !== null)).toEqual([]);
});

test.each([
  ["its so hot in here", "tired"],
  ["classrooms are so hot that pupils faint", null],
  ["le wifi marche pas", "broken"],
  ["le wifi du dispensaire ne marche pas", null],
  ["attendez Yassine est parti chercher du thé", "pause"],
  ["ils attendent le bus", null],
  ["do you even read", "hurry"],
  ["ymken", "hedge"],
  ["ymken 30 3a2ila", null],
  ["did you see the match last night", "idle"],
])("%s: %s", (text, kind) => expect(readSideTalk(text)).toBe(kind));

test("a hedge meets the question as not knowing, never as an answer", () => {
  for (const text of ["ymken", "peut-être", "ربما", "it depends"]) expect(readAnswer(text)).toBe("does_not_know");
});

test("any text is read", () => {
  for (const text of ["", "🥵", "?".repeat(5000)]) expect(readSideTalk(text)).toBeNull();
});
