import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/assistant/answers/answer-question.ts";
import type { Language } from "../../../src/domain/language/names.ts";
import { rallyia } from "./programme-folder.ts";

const { programme, library } = rallyia();
/** Day 3 at 15:41 in Morocco. */
const dayThree = new Date("2026-06-18T14:41:00Z");
const ask = (question: string, language: Language, now = dayThree) =>
  answerQuestion(question, { programme, library, now, language });

test("the two lists of criteria are told with their numbers, their difference, and that no weight is written", () => {
  const { text, citations, grounded } = ask("c koi les critères du jury, lequel compte le + ?", "fr");
  expect(text).toMatch(/Jour 3, 6 critères.*Jour 4, 5 critères.*clarté du problème.*Aucun poids/s);
  expect(citations.map(({ passage }) => passage)).toEqual(["programme#day-3/09h00", "programme#day-4/14h30"]);
  expect(grounded).toBe(true);
});

test("the length of the final pitch is left open, with the place to ask", () => {
  const { text, grounded } = ask("how many minutes do we get on Friday?", "en");
  expect(grounded).toBe(false);
  expect(text).toMatch(/No length is written.*11:00/s);
});

test("a side that the document does not treat is declined though the session exists", () => {
  for (const question of [
    "which room is the problem workshop in?",
    "who is the trainer of the Public Speaking session?",
    "what is served at lunch?",
    "how long is the Q&A with the jury?",
  ])
    expect(ask(question, "en").grounded, question).toBe(false);
});

test("a question about the time gets the title and the hours, nothing more", () => {
  const { text } = ask("à quelle heure est la masterclass ?", "fr");
  expect(text).toMatch(/11:15 à 13:00/);
  expect(text).not.toContain("Comprendre");
});

test("when we must finish is the end of the session in progress", () => {
  expect(ask("فوقاش خاصنا نساليو", "ar").text).toMatch(/14:30.*16:00/s);
});

test("whether something is allowed is not answered with an hour", () => {
  for (const question of ["le pitch peut se faire à deux ?", "on peut pitcher à deux ?", "can we pitch in pairs?"])
    expect(ask(question, "fr").grounded, question).toBe(false);
});

test("each clause of a question in two is answered", () => {
  expect(ask("which day is the impact workshop & how long", "en").text).toMatch(/16:00/);
  expect(ask("fo9ach lmasterclass w fin ghadi ykon rallyia?", "ar").text).toMatch(/11:15.*مرزوكة/s);
});

test("two sessions named side by side are told in their order", () => {
  expect(ask("on commence par le public speaking ou par le storytelling ?", "fr").text).toMatch(/09:30.*11:15/s);
});

test("how to measure an impact is answered from the guide on indicators", () => {
  expect(ask("how do I measure impact?", "en").citations[0]?.passage).toMatch(/^guide-indicators\.en#/);
});

test("a wrong day is corrected", () => {
  const { text, grounded } = ask("Est-ce que l'ouverture est le jour 2 ?", "fr");
  expect(text).toMatch(/^Non\. .*jour 1 \(mardi 16 juin\), à 20:00/s);
  expect(grounded).toBe(true);
});

test("a day that the programme does not have is told as such", () => {
  const { text, grounded } = ask("what is planned on day 7?", "en");
  expect(grounded).toBe(false);
  expect(text).toMatch(/not in the programme/);
});

test("today's break is the one still to come on the programme's clock, and what follows is told", () => {
  const { text } = ask("fo9ach l9ahwa lyoum w chno kayn mn be3d?", "ar");
  expect(text).toContain("16:30");
  expect(text).toContain("16:45");
});

test("now and next follow the programme's clock", () => {
  expect(ask("what's next?", "en").text).toMatch(/15:41.*14:30 - 16:00.*16:00 - 16:30/s);
  expect(ask("what's next?", "en", new Date("2026-06-01T10:00:00Z")).text).toMatch(/has not begun/);
});

test("an answer is in the reader's language and its quotes stay in the document's", () => {
  const { text, language } = ask("que fait-on au dry run ?", "ar");
  expect(language).toBe("ar");
  expect(text).toMatch(/من 16:45 إلى 18:30/);
  expect(text).toContain("«\u2068Chaque équipe réalise");
});

test("Latin words of an Arabic answer are isolated", () => {
  const { text } = ask("ما هي Jazari Institutes؟", "ar");
  expect(text).toMatch(/\u2068Jazari Institutes\u2069/);
});

test("a method is answered from the guides and the glossary in the reader's language, with its source", () => {
  const brainwriting = ask("c'est quoi le brainwriting ?", "fr");
  expect(brainwriting.grounded).toBe(true);
  expect(brainwriting.citations[0]?.passage).toBe("glossary#brainwriting.fr");
  const statement = ask("how do I write a problem statement?", "en");
  expect(statement.citations[0]?.passage).toMatch(/^guide-problem-statement\.en#/);
});

test("a sister programme is answered from its own source", () => {
  const { text, citations } = ask("how many months does JobInTech last?", "en");
  expect(text).toContain("4 to 6 months");
  expect(citations[0]?.passage).toMatch(/^jobintech-and-jazari#/);
});

test("general knowledge is declined", () => {
  for (const question of ["what is the capital of France?", "who discovered penicillin", "c'est quoi la blockchain ?"])
    expect(ask(question, "en").grounded, question).toBe(false);
});

test("two asked sides are both answered", () => {
  const { text } = ask("where and when is RallyIA?", "en");
  expect(text).toMatch(/Merzouga.*16 to 20 June/s);
});
