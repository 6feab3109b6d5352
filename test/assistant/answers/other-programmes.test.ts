import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../../src/assistant/answers/answer-question.ts";
import { loadProgramme } from "../../../src/library/load.ts";
import { openLibrary } from "../../../src/library/search.ts";
import { type Case, cases } from "./programme-folder.ts";

const asked = cases("other-programmes") as (Case & { programme: string })[];
const now = new Date("2026-03-02T10:00:00Z");
const visible = (text: string): string => text.replace(/[\u2066-\u2069]/g, "").replace(/[\u00a0\u202f]/g, " ");

describe.each(["generation-avenir", "ai-master-junior"])("asked about %s", (name) => {
  const { programme, documents } = loadProgramme(`knowledge/${name}`);
  const library = openLibrary(programme!, documents);
  const ask = (question: string) => answerQuestion(question, { programme: programme!, library, now });
  const mine = asked.filter((one) => one.programme === name);

  test("nine questions of ten get the fact that its document tells", () => {
    const known = mine.filter((one) => one.expect);
    const wrong = known.filter(({ question, expect: wanted }) => {
      const { text, citations, grounded } = ask(question);
      const all = visible([text, ...citations.map(({ quote }) => quote)].join("\n"));
      return !grounded || !wanted!.every((pattern) => new RegExp(pattern, "s").test(all));
    });
    expect(wrong.length / known.length, wrong.map(({ question }) => question).join("\n")).toBeLessThanOrEqual(0.1);
  });

  test("nine questions of ten that it leaves open are declined", () => {
    const open = mine.filter((one) => !one.expect);
    const guessed = open.filter(({ question }) => ask(question).grounded);
    expect(guessed.length / open.length, guessed.map(({ question }) => question).join("\n")).toBeLessThanOrEqual(0.1);
  });

  test("its own name tells nothing apart: a question with it gets the answer of the question without", () => {
    for (const [question, named] of [
      ["combien de temps dure le programme ?", `combien de temps dure ${programme!.names[0]!.forms[0]} ?`],
      ["c'est gratuit ?", `${programme!.names[0]!.forms[0]}, c'est gratuit ?`],
    ] as const) {
      expect(ask(named).citations).toEqual(ask(question).citations);
      expect(ask(named).grounded).toBe(ask(question).grounded);
    }
  });
});
