import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/assistant/answers/answer-question.ts";
import { rallyia } from "./programme-folder.ts";

const { programme, library } = rallyia();
const passages = (question: string) =>
  answerQuestion(question, { programme, library, now: new Date("2026-06-17T09:00:00Z") }).citations.map(
    ({ passage }) => passage,
  );

test.each([
  ["diff entre livrable et impact", ["glossary#output.fr", "glossary#impact.fr"]],
  ["outcome vs output, how are they different", ["glossary#outcome.en", "glossary#output.en"]],
  ["شنو الفرق بين النتيجة والأثر", ["glossary#outcome.ar", "glossary#impact.ar"]],
  ["what does disaggregation mean in the indicator form", ["glossary#disaggregation.en"]],
  ["c'est quoi la méthode des 5 pourquoi", ["glossary#five-whys.fr"]],
])("terms are defined by the glossary: %s", (question, expected) => {
  expect(passages(question)).toEqual(expected);
});

test.each(["tips against stage fright?", "j'ai le trac, un conseil ?", "كيف أتغلب على الخوف أمام الجمهور؟"])(
  "stage fright is treated by the guide on speaking: %s",
  (question) => {
    expect(passages(question)[0]).toMatch(/^guide-public-speaking/);
  },
);

test.each([
  "la cérémonie d'ouverture finit à quelle heure",
  "on passe en quelle position vendredi ?",
  "متى تنتهي السهرة",
])("what is not written is declined: %s", (question) => {
  expect(answerQuestion(question, { programme, library, now: new Date("2026-06-17T09:00:00Z") }).grounded).toBe(false);
});

test("a date beside the programme's days that a fact tells of is told", () => {
  expect(passages("fo9ach kolchi ghaymchi, nhar 20 juin?")).toEqual(["programme#june-20"]);
});
