import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runEvaluation } from "../../src/app/run-evaluation.ts";
import { readConfig } from "../../src/config.ts";
import { readLog } from "../../src/evaluation/log/read-lines.ts";
import { readRecord } from "../../src/evaluation/record.ts";
import { type ScriptedModel, startScriptedModel } from "../../src/model/scripted/server.ts";
import { ownFolder } from "../support/folders.ts";

const folder = ownFolder();
let model: ScriptedModel;

beforeAll(async () => {
  model = await startScriptedModel({
    script: {
      pace: { first_ms: 0, token_ms: 0 },
      rules: [
        // The second call is one too many; asked again it is answered.
        { when: { call: 2 }, fault: "429_seconds", seconds: 0.01 },
        { when: { user: "The house's own reply[^<]*<<<\\s*([\\s\\S]*?)\\s*>>>" }, say: "$1" },
      ],
    },
  });
  for (const inside of ["suites", "cases"]) mkdirSync(join(folder, inside));
  writeFileSync(
    join(folder, "suites", "talk.yaml"),
    [
      'title: { fr: "Parler", ar: "الحديث", en: "Talk" }',
      'promise: { fr: "Il répond.", ar: "يجيب.", en: "It answers." }',
      "cases: [talk]",
      "judges: { short: true, graded_tone: true }",
      "floor: 0.1",
    ].join("\n"),
  );
  const cases = ["les femmes du douar marchent 2 heures", "أريد أن أموت", "c'est quoi le brainwriting ?"].map(
    (text, place) =>
      JSON.stringify({
        id: `talk-${place}`,
        language: place === 1 ? "ar" : "fr",
        workshop: "framing",
        play: { kind: "talk", say: [text] },
        expect: {},
      }),
  );
  writeFileSync(join(folder, "cases", "talk.jsonl"), cases.join("\n"));
});
afterAll(() => model.close());

const run = async (variables: Readonly<Record<string, string>>) => {
  const config = readConfig({ DATA_DIR: ownFolder(), OPENAI_BASE_URL: model.url, MODEL: "scripted", ...variables });
  const command = { kind: "begin", suites: [], voice: "model", repeat: 1, seed: 1 } as const;
  const outcome = await runEvaluation(config, command, { folder, signal: new AbortController().signal });
  const record = readRecord(await readLog(outcome.log));
  return { outcome, record, trials: record.cases.flatMap(({ trials }) => trials) };
};

test("the model speaks, its calls and tokens are counted, and a provider that was busy once costs no trial", async () => {
  const { outcome, record, trials } = await run({});
  expect(outcome).toMatchObject({ end: "finished", graded: { calls: 0, tokens: 0 } });
  expect(record.run).toMatchObject({ voice: "model", model: "scripted", judgeModel: null });
  expect(trials.map(({ trial }) => trial.fault)).toEqual([null, null, null]);
  const [spoken, danger] = trials.map(({ trial }) => trial);
  expect(spoken!.turns[0]).toMatchObject({ voice: "model", setback: null });
  expect(spoken!.tokens.prompt).toBeGreaterThan(100);
  expect(spoken!.tokens.calls).toBeGreaterThan(0);
  // What a person in danger is told is written by people, with or without a model.
  expect(danger!.turns[0]).toMatchObject({ voice: "offline", private: true });
  expect(danger!.tokens.calls).toBe(0);
  expect(model.calls.some(({ fault }) => fault === "429_seconds")).toBe(true);
});

test("without a judge's model what graders are asked stays unscored; with one it is scored, and its cost is told", async () => {
  const tone = ({ trials }: Awaited<ReturnType<typeof run>>) =>
    trials.map(({ scores }) => scores.find(({ judge }) => judge === "graded_tone")!.value);
  expect(tone(await run({}))).toEqual([null, null, null]);
  const graded = await run({ JUDGE_MODEL: "grader" });
  expect(tone(graded).every((value) => value !== null)).toBe(true);
  expect(graded.record.run.judgeModel).toBe("grader");
  expect(graded.outcome.graded.calls).toBeGreaterThanOrEqual(3);
  expect(graded.outcome.graded.tokens).toBeGreaterThan(300);
});
