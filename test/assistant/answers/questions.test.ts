import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/assistant/answers/answer-question.ts";
import { type Case, cases, rallyia } from "./programme-folder.ts";

const { programme, library } = rallyia();
const before = "2026-06-15T10:00:00Z";
const ask = (question: string, at = before) => answerQuestion(question, { programme, library, now: new Date(at) });
const visible = (text: string): string => text.replace(/[\u2066-\u2069]/g, "").replace(/[\u00a0\u202f]/g, " ");

function right({ question, expect: wanted, open, at }: Case): boolean {
  const { text, citations, grounded } = ask(question, at);
  if (!wanted) return !grounded;
  const all = visible([text, ...citations.map(({ quote }) => quote)].join("\n"));
  return (grounded || open === true) && wanted.every((pattern) => new RegExp(pattern, "is").test(all));
}

const programmeQuestions = [
  "programme-1",
  "programme-2",
  "programme-3",
  "programme-4",
  "programme-5",
  "programme-6",
  "programme-7",
].flatMap(cases);
const unanswerable = [
  "unanswerable-1",
  "unanswerable-2",
  "unanswerable-3",
  "unanswerable-4",
  "unanswerable-5",
  "unanswerable-6",
  "unanswerable-7",
].flatMap(cases);
const forms = ["fr", "ar", "ary", "ary-Latn", "en"];

for (const form of forms) {
  test(`nine programme questions of ten written in ${form} get the right fact`, () => {
    const asked = programmeQuestions.filter(({ language }) => language === form);
    expect(asked.length).toBeGreaterThanOrEqual(60);
    const wrong = asked.filter((one) => !right(one)).map(({ question }) => question);
    expect(wrong.length / asked.length, wrong.join("\n")).toBeLessThanOrEqual(0.1);
  });
}

test("nine questions of ten that the documents leave open are declined", () => {
  expect(unanswerable.length).toBeGreaterThanOrEqual(80);
  const guessed = unanswerable.filter((one) => !right(one)).map(({ question }) => question);
  expect(guessed.length / unanswerable.length, guessed.join("\n")).toBeLessThanOrEqual(0.1);
});

test("every quote stands letter for letter in the passage it is cited from", () => {
  const answers = [...programmeQuestions, ...unanswerable].map(({ question }) => ask(question));
  for (const { quote, passage } of answers.flatMap(({ citations }) => citations))
    expect(library.passage(passage)?.text, quote).toContain(quote);
});

test("every grounded answer cites a passage", () => {
  for (const { question } of programmeQuestions) {
    const { grounded, citations } = ask(question);
    if (grounded) expect(citations.length, question).toBeGreaterThan(0);
  }
});
