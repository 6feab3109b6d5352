import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { calibrate, calibrationsFor } from "../../src/app/calibration.ts";
import { openScriptedModel } from "../../src/app.ts";
import { ConfigError, readConfig } from "../../src/config.ts";
import { dimensions } from "../../src/evaluation/judges/graders/dimensions.ts";
import { root } from "../house/source-files.ts";
import { ownFolder } from "../support/folders.ts";
import { headOf } from "../support/run-lines.ts";

/** A folder of evaluations with the makers' labels and nothing else. */
function folder(): string {
  const made = ownFolder();
  mkdirSync(join(made, "labels"), { recursive: true });
  cpSync(join(root, "evals/labels/makers.jsonl"), join(made, "labels/makers.jsonl"));
  return made;
}

const gradedBy = (judgeModel: string | null) => [{ line: "run", run: headOf([], { judgeModel }) } as const];
const signal = new AbortController().signal;

test("what a calibration finds is kept, and told of the runs of that grader alone", async () => {
  const at = folder();
  const script = join(at, "script.json");
  const json = Object.fromEntries(dimensions.map((one) => [one, { why: "seen", level: "2" }]));
  writeFileSync(script, JSON.stringify({ models: ["double"], rules: [{ when: { format: "grades" }, json }] }));
  const model = await openScriptedModel(script, 0, () => {});
  try {
    const variables = { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: "key", JUDGE_MODEL: "double" };
    const told: number[] = [];
    const kept = await calibrate(readConfig(variables), { folder: at, signal, told: (done) => told.push(done) });
    expect(kept.spent.calls).toBeGreaterThanOrEqual(2 * told.length);
    expect(Object.keys(kept.judges)).toHaveLength(dimensions.length);
  } finally {
    await model.close();
  }
  const found = calibrationsFor(gradedBy("double"), at).get("graded_tone")!;
  expect(found.cases).toBeGreaterThan(50);
  expect(found.calibrated).toBe(false);
  expect(calibrationsFor(gradedBy("another"), at).get("graded_tone")).toMatchObject({ cases: 0, calibrated: false });
  expect(calibrationsFor(gradedBy(null), at).size).toBe(0);
});

test("without a grader, and with a bad label, the mend is told", async () => {
  const told = () => {};
  await expect(calibrate(readConfig({}), { folder: folder(), signal, told })).rejects.toBeInstanceOf(ConfigError);
  const at = folder();
  writeFileSync(join(at, "labels/mentors.jsonl"), '{"id":"x"}\n');
  expect(() => calibrationsFor(gradedBy("double"), at)).toThrow(
    expect.objectContaining({
      details: { mistakes: expect.arrayContaining([expect.stringContaining("mentors.jsonl:1")]) },
    }),
  );
});
