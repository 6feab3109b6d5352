import { createHash } from "node:crypto";
import { z } from "zod";
import { dimensions } from "../graders/dimensions.ts";
import type { Grader } from "../judge.ts";
import type { Calibration } from "./calibrate.ts";
import type { Label } from "./labels.ts";

const figure = z.strictObject({ value: z.number(), low: z.number(), high: z.number(), count: z.int() });

/** A file that keeps what a calibration found, and of what: another model, prompt or set of labels makes it void. */
export const keptCalibrationSchema = z.strictObject({
  model: z.string(),
  of: z.string(),
  at: z.iso.datetime(),
  judges: z.record(z.string(), z.strictObject({ cases: z.int(), kappa: figure, calibrated: z.boolean() })),
});
export type KeptCalibration = z.infer<typeof keptCalibrationSchema>;

/** 12 hex digits that change with the grader's prompts and the labels it was held against. */
export function calibratedOn({ prompts }: Pick<Grader, "prompts">, labels: readonly Label[]): string {
  const anchors = dimensions.map((dimension) => prompts.fill(dimension, {}).hash);
  return createHash("sha256")
    .update(JSON.stringify([prompts.body("grade"), anchors, labels]))
    .digest("hex")
    .slice(0, 12);
}

/** What is known of this grader; empty, so "uncalibrated", where the file tells of another one. */
export function calibrationsIn(
  kept: KeptCalibration | null,
  grader: Pick<Grader, "name" | "prompts"> | null,
  labels: readonly Label[],
): Map<string, Calibration> {
  if (grader === null) return new Map();
  if (kept !== null && kept.model === grader.name && kept.of === calibratedOn(grader, labels))
    return new Map(Object.entries(kept.judges));
  const nothing: Calibration = { cases: 0, kappa: { value: 0, low: -1, high: 1, count: 0 }, calibrated: false };
  return new Map(dimensions.map((dimension) => [`graded_${dimension}`, nothing]));
}
