import { expect, test } from "vitest";
import { dayAsked } from "../../src/library/day-asked.ts";
import { rallyia } from "../assistant/answers/programme-folder.ts";

const { programme, library } = rallyia();

test.each([
  ["a quelle heure on mange le jour 4", 4],
  ["شنو كاين ف الليل نهار التالت", 3],
  ["الهدف من اليوم الرابع", 4],
  ["l'objectif d nhar tani", 2],
  ["what is expected after the last day", 4],
  ["on dejeune mercredi", 2],
  ["nhar tlata fo9ach l ghda", 1],
  ["j2 et j3", null],
  ["quels sont les critères", null],
])("%s: day %s", (question, day) => {
  expect(dayAsked(question, programme)).toBe(day);
});

test("a term of the glossary stands once among what is found, in the reader's language", () => {
  const found = library.search("كيف أحكي قصة المشروع", { language: "ar", limit: 10 }).map(({ id }) => id);
  const terms = found.filter((id) => id.startsWith("glossary#")).map((id) => id.replace(/\.\w+$/, ""));
  expect(new Set(terms).size).toBe(terms.length);
  expect(found).toContain("glossary#storytelling.ar");
});
