import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Config, ConfigError } from "../config.ts";
import { DomainError } from "../domain/errors.ts";
import type { RunLine } from "../domain/evaluation.ts";
import { formatMistake } from "../domain/mistakes.ts";
import { type Calibration, calibrateJudges } from "../evaluation/judges/calibration/calibrate.ts";
import {
  calibratedOn,
  calibrationsIn,
  type KeptCalibration,
  keptCalibrationSchema,
} from "../evaluation/judges/calibration/kept.ts";
import { type Label, readLabels } from "../evaluation/judges/calibration/labels.ts";
import { loadPrompts } from "../model/prompts.ts";
import { evalsFolder, openGrader } from "./grader.ts";
import { openKnowledge } from "./knowledge.ts";
import { root } from "./root.ts";

const file = "calibration.json";
/** How many replies are graded at once. */
const together = 4;

/** Replies graded by people. Throws `invalid_input` with every mistake. */
function labelsIn(folder: string): Label[] {
  const at = join(folder, "labels");
  if (!existsSync(at)) return [];
  const read = readdirSync(at)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => readLabels(`${basename(folder)}/labels/${name}`, readFileSync(join(at, name), "utf8")));
  const mistakes = read.flatMap((one) => one.mistakes);
  if (mistakes.length > 0) throw new DomainError("invalid_input", { mistakes: mistakes.map(formatMistake) });
  return read.flatMap(({ labels }) => labels);
}

/** What is known of the model that graded a run: nothing where none did, "uncalibrated" where it was not calibrated. */
export function calibrationsFor(lines: readonly RunLine[], folder = evalsFolder): Map<string, Calibration> {
  const head = lines.find((line) => line.line === "run");
  return calibrationsOf(head?.run.judgeModel ?? null, folder);
}

/** What is known of a model as a grader, by the file that its calibration left. */
export function calibrationsOf(judgeModel: string | null, folder = evalsFolder): Map<string, Calibration> {
  if (judgeModel === null) return new Map();
  const path = join(folder, file);
  const kept: KeptCalibration | null = existsSync(path)
    ? keptCalibrationSchema.parse(JSON.parse(readFileSync(path, "utf8")))
    : null;
  const prompts = loadPrompts(join(root, "prompts", "judges"));
  return calibrationsIn(kept, { name: judgeModel, prompts }, labelsIn(folder));
}

/**
 * Lets JUDGE_MODEL grade every labelled reply and keeps how far it agrees with people beside the suites. Throws
 * `ConfigError` without JUDGE_MODEL, `invalid_input` with the mistakes of the labels.
 */
export async function calibrate(
  config: Config,
  {
    folder = evalsFolder,
    signal,
    told,
  }: { folder?: string; signal: AbortSignal; told: (done: number, all: number) => void },
): Promise<KeptCalibration & { spent: { calls: number; tokens: number } }> {
  const spent = { calls: 0, tokens: 0 };
  const [grader, ground] = await Promise.all([openGrader(config, spent), openKnowledge(config)]);
  if (grader === null)
    throw new ConfigError("JUDGE_MODEL is not set, so there is no grader to calibrate. Set it to the name of a model.");
  const labels = labelsIn(folder);
  const found = await calibrateJudges(grader, labels, {
    ground,
    width: Math.min(together, config.modelCalls),
    signal,
    told: (done) => told(done, labels.length),
  });
  const kept: KeptCalibration = {
    model: grader.name,
    of: calibratedOn(grader, labels),
    at: new Date().toISOString(),
    judges: Object.fromEntries(found),
  };
  await writeFile(join(folder, file), `${JSON.stringify(kept, null, 2)}\n`);
  return { ...kept, spent };
}
