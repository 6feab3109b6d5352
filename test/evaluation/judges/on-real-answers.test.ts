import { expect, test } from "vitest";
import { openThought } from "../../../src/app.ts";
import { readConfig } from "../../../src/config.ts";
import type { Case, Trial } from "../../../src/domain/evaluation.ts";
import { judges } from "../../../src/evaluation/judges/judges.ts";

const { programme, library, assistant } = await openThought(readConfig({}));
const ground = { programme, library };
const signal = new AbortController().signal;

/** What `dalil try ask` says of a question, as a trial. */
function asked(question: string): { case: Case; trial: Trial } {
  const { text, language, citations, grounded } = assistant.answer(question, programme);
  const id = "one";
  return {
    case: {
      id,
      language: "fr",
      workshop: null,
      cluster: id,
      play: { kind: "ability", ability: "ask", input: { question } },
      expect: {},
    },
    trial: {
      suite: "s",
      case: id,
      repeat: 1,
      turns: [],
      answer: {
        answer: text,
        language,
        citations: citations.map(({ source, quote }) => ({ source, quote })),
        grounded,
      },
      milliseconds: 1,
      tokens: { prompt: 0, completion: 0, calls: 0 },
      fault: null,
    },
  };
}

const says = async (judge: string, question: string) =>
  await judges[judge]!.score({ ...asked(question), parameters: true, model: null, ground, signal });

const open = programme.unknowns.flatMap(({ asked }) => asked).filter((question) => question.split(" ").length > 2);
const told = programme.facts.flatMap(({ asked }) => asked).filter((question) => question.split(" ").length > 3);

test("what the programme leaves open is seen as declined, in the words of every language", async () => {
  const seen = await Promise.all(open.map((question) => says("declines", question)));
  const missed = seen.filter(
    ({ value }, place) => value === 0 && !(asked(open[place]!).trial.answer as { grounded: boolean }).grounded,
  );
  expect(open.length).toBeGreaterThan(40);
  expect(missed).toEqual([]);
});

test("what it tells is not taken for declined", async () => {
  const answered = told.filter((question) => (asked(question).trial.answer as { grounded: boolean }).grounded);
  const seen = await Promise.all(answered.map((question) => says("answers", question)));
  expect(answered.length).toBeGreaterThan(20);
  expect(seen.filter(({ value }) => value === 0)).toEqual([]);
});

test("its citations are found true", async () => {
  const seen = await Promise.all([...open, ...told].map((question) => says("citations_true", question)));
  expect(seen.filter(({ value }) => value === 0)).toEqual([]);
});
