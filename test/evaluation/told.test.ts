import { describe, expect, test } from "vitest";
import type { Score } from "../../src/domain/evaluation.ts";
import { because } from "../../src/evaluation/because.ts";
import { compareRuns } from "../../src/evaluation/compare.ts";
import { listCases } from "../../src/evaluation/list-cases.ts";
import { htmlReport } from "../../src/evaluation/report/html.ts";
import { jsonReport } from "../../src/evaluation/report/json.ts";
import { junitReport } from "../../src/evaluation/report/junit.ts";
import { summarise } from "../../src/evaluation/summary.ts";
import { plainly, traceOf } from "../../src/evaluation/told.ts";
import { linesOf } from "../support/run-lines.ts";

const calm: Score = { judge: "keeps_calm", value: 1, why: [because("calm")] };
const silent: Score = { judge: "language", value: 0, why: [because("nothing_said")] };
const asks: Score = { judge: "one_question", value: 0, why: [{ ...because("goes_on"), reply: 2 }] };
const old: Score = { judge: "one_question", value: 0, why: "Reply 2 goes on after its question." };

const before = linesOf([{ id: "turned", values: [[calm]] }], { head: { id: "run-46" } });
const lines = linesOf([{ id: "turned", values: [[silent, asks, calm]] }]);
const older = linesOf([{ id: "turned", values: [[old]] }]);
const summary = summarise(lines, before);
const english = "language: Nothing was said. · one_question: Reply 2 goes on after its question.";

describe("what was said against a case", () => {
  test("is told in each language, each reason after its judge", () => {
    const [{ why }] = listCases(lines) as [ReturnType<typeof listCases>[number]];
    expect(why).toEqual({
      fr: "\u2068language\u2069\u00a0: Rien n’a été dit. · \u2068one_question\u2069\u00a0: La réponse 2 continue après sa question.",
      ar: "\u2068language\u2069: لم يُقَل شيء. · \u2068one_question\u2069: الرد رقم 2 يستمر بعد سؤاله.",
      en: "\u2068language\u2069: Nothing was said. · \u2068one_question\u2069: Reply 2 goes on after its question.",
    });
    expect(plainly(why)).toBe(english);
    expect(compareRuns(before, lines).flips[0]!.why).toEqual(why);
  });

  test("stands as an older log kept it, also where the two are compared", () => {
    expect(listCases(older)[0]!.why).toBe("one_question: Reply 2 goes on after its question.");
    expect(compareRuns(older, before).flips[0]!.why).toBe("one_question: Reply 2 goes on after its question.");
    expect(traceOf(older, { suite: "language", case: "turned" })!.trials[0]!.scores[0]!.why).toBe(old.why);
  });

  test("is English for build servers and programs, with the data beside it", () => {
    expect(junitReport(summary, lines)).toContain(`<failure message="${english}">`);
    const report = JSON.parse(jsonReport(summary, lines, compareRuns(before, lines)));
    expect(report.cases[0].trials[0].scores[1]).toEqual({
      judge: "one_question",
      value: 0,
      why: "Reply 2 goes on after its question.",
      reasons: [{ say: "goes_on", reply: 2 }],
    });
    expect(report.comparison.flips[0].why).toBe(english);
    expect(JSON.parse(jsonReport(summary, older)).cases[0].trials[0].scores[0]).toEqual(old);
  });

  test("stands once in the page, however many say it", () => {
    const many = linesOf([1, 2, 3, 4].map((place) => ({ id: `case-${place}`, values: [[calm], [calm]] })));
    const page = htmlReport(summarise(many, null), many);
    expect(page.match(/La réponse garde son calme\./gu)).toHaveLength(1);
  });
});

test("a case of a run is told whole, with what its fault says; one that is not there is null", () => {
  const [head, one, trial] = linesOf([{ id: "lost", values: ["infrastructure"] }]) as [unknown, unknown, unknown];
  const fault = { kind: "infrastructure", words: [because("model_silent", { reason: "late" })] };
  const lost = [head, one, { ...(trial as object), trial: { ...(trial as { trial: object }).trial, fault } }];
  const told = traceOf(lost as typeof lines, { suite: "language", case: "lost" })!;
  expect(told.trials[0]!.fault).toMatchObject({
    fr: "Le modèle n’a pas répondu\u00a0: il a trop tardé.",
    ar: "لم يُجب النموذج: تأخر كثيراً.",
  });
  expect(traceOf(lines, { suite: "language", case: "nowhere" })).toBeNull();
  expect(traceOf([], { suite: "language", case: "turned" })).toBeNull();
});
