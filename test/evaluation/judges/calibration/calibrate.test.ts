import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openKnowledge } from "../../../../src/app.ts";
import { readConfig } from "../../../../src/config.ts";
import { ModelFault } from "../../../../src/domain/model.ts";
import { calibrateJudges, calibrationOf, type Pairs } from "../../../../src/evaluation/judges/calibration/calibrate.ts";
import { calibratedOn, calibrationsIn } from "../../../../src/evaluation/judges/calibration/kept.ts";
import { type Label, readLabels } from "../../../../src/evaluation/judges/calibration/labels.ts";
import { dimensions, type Level } from "../../../../src/evaluation/judges/graders/dimensions.ts";
import type { Grader } from "../../../../src/evaluation/judges/judge.ts";
import { loadPrompts } from "../../../../src/model/prompts.ts";
import { filesBelow, root } from "../../../house/source-files.ts";
import { fakeModel, type Said } from "../../../support/fake-model.ts";

const { library, programme } = await openKnowledge(readConfig({}));
const ground = { library, programme };
const signal = new AbortController().signal;
const prompts = loadPrompts(join(root, "prompts", "judges"));

const files = filesBelow("evals/labels", /\.jsonl$/);
const read = files.map((file) => readLabels(file, readFileSync(join(root, file), "utf8")));
const labels: Label[] = read.flatMap((one) => one.labels);

/** A grader that finds the label by the talk it is shown, and answers as `see` says. */
function seeing(see: (level: Level, nth: number) => Level): Grader & { calls(): number } {
  const model = fakeModel(({ messages }, nth): Said => {
    const { text } = messages[0]!;
    const label = labels.find(({ talk }) => {
      const { said, text: reply } = talk.at(-1)!;
      const earlier = talk.slice(0, -1).every((turn) => text.includes(`TEAM: ${turn.said}\nASSISTANT: ${turn.text}\n`));
      return earlier && text.includes(`TEAM: ${said}\n=====`) && text.includes(`\n${reply}\n=====`);
    })!;
    return {
      json: Object.fromEntries(
        dimensions.map((one) => [one, { why: "seen", level: see(label.levels[one] ?? "none", nth) }]),
      ),
    };
  });
  return { name: "double", fill: model.fill, prompts, votes: 3, calls: () => model.asks.length };
}

test("the makers' labels are sixty at least, in every language of the teams, on every level of every dimension", () => {
  expect(read.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  expect(labels.length).toBeGreaterThanOrEqual(60);
  expect(new Set(labels.map(({ language }) => language))).toEqual(new Set(["fr", "ar", "ary", "ary-Latn", "en"]));
  for (const dimension of dimensions) {
    const given = labels
      .map(({ levels }) => levels[dimension])
      .filter((level) => level !== undefined && level !== "none");
    expect(given.length, dimension).toBeGreaterThanOrEqual(50);
    for (const level of ["0", "1", "2"])
      expect(given.filter((one) => one === level).length, `${dimension} ${level}`).toBeGreaterThanOrEqual(7);
  }
});

test("a grader that sees as people do is calibrated on every dimension", async () => {
  const heard: number[] = [];
  const found = await calibrateJudges(
    seeing((level) => level),
    labels,
    { ground, width: 4, signal, told: (done) => heard.push(done) },
  );
  expect([...found.keys()]).toEqual(dimensions.map((one) => `graded_${one}`));
  for (const { cases, kappa, calibrated } of found.values()) {
    expect(cases).toBeGreaterThanOrEqual(50);
    expect(kappa.value).toBeCloseTo(1);
    expect(calibrated).toBe(true);
  }
  expect(heard).toEqual(labels.map((_, place) => place + 1));
});

test("one that likes everything is not, nor one that sees the contrary", async () => {
  const pleased = await calibrateJudges(
    seeing(() => "2"),
    labels,
    { ground, width: 2, signal },
  );
  for (const { kappa, calibrated } of pleased.values()) {
    expect(Math.abs(kappa.value)).toBeLessThan(0.01);
    expect(calibrated).toBe(false);
  }
  const contrary = calibrationOf(
    Object.fromEntries(
      dimensions.map((one) => [
        one,
        labels.flatMap(() => [
          ["0", "2"],
          ["2", "0"],
        ]),
      ]),
    ) as unknown as Pairs,
  );
  for (const { kappa } of contrary.values()) expect(kappa.value).toBeCloseTo(-1);
});

test("forty-nine replies are too few, however well they agree", () => {
  const pairs = Array.from({ length: 49 }, (_, place) => (["0", "1", "2"] as const)[place % 3]!).map(
    (level) => [level, level] as const,
  );
  const few = calibrationOf({ ...nothing(), tone: pairs }).get("graded_tone")!;
  expect(few).toMatchObject({ cases: 49, calibrated: false });
  const enough = calibrationOf({ ...nothing(), tone: [...pairs, ["2", "2"]] }).get("graded_tone")!;
  expect(enough).toMatchObject({ cases: 50, calibrated: true });
});

test("what does not apply, or could not be read, is left out", () => {
  const { cases } = calibrationOf({
    ...nothing(),
    tone: [
      ["2", null],
      ["none", "2"],
      ["2", "none"],
      ["1", "1"],
    ],
  }).get("graded_tone")!;
  expect(cases).toBe(1);
});

test("a provider that fails ends it", async () => {
  const model = fakeModel(() => ({ fault: "broken" }));
  const grader: Grader = { name: "double", fill: model.fill, prompts, votes: 3 };
  await expect(calibrateJudges(grader, labels, { ground, width: 3, signal })).rejects.toBeInstanceOf(ModelFault);
  expect(model.asks.length).toBeLessThanOrEqual(3);
});

test("what was found holds for the same model, prompts and labels alone", async () => {
  const grader = seeing((level) => level);
  const judges = Object.fromEntries(await calibrateJudges(grader, labels, { ground, width: 4, signal }));
  const kept = { model: "double", of: calibratedOn(grader, labels), at: "2026-06-01T00:00:00Z", judges };
  const tone = (found: ReturnType<typeof calibrationsIn>) => found.get("graded_tone")?.calibrated;
  expect(tone(calibrationsIn(kept, grader, labels))).toBe(true);
  expect(tone(calibrationsIn(kept, { ...grader, name: "another" }, labels))).toBe(false);
  expect(tone(calibrationsIn(kept, grader, labels.slice(1)))).toBe(false);
  expect(tone(calibrationsIn(null, grader, labels))).toBe(false);
  expect(calibrationsIn(kept, null, labels).size).toBe(0);
});

test("a bad line of labels is told with its line", () => {
  const good = JSON.stringify(labels[0]);
  const source = [good, "{", good, JSON.stringify({ ...labels[1], levels: { tone: "9" } })].join("\n");
  const { mistakes } = readLabels("labels/x.jsonl", source);
  expect(mistakes.map(({ line }) => line)).toEqual([2, 3, 4]);
});

const nothing = (): Record<(typeof dimensions)[number], []> =>
  Object.fromEntries(dimensions.map((one) => [one, []])) as unknown as Record<(typeof dimensions)[number], []>;
