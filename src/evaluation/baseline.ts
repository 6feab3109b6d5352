import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { RunLine } from "../domain/evaluation.ts";
import { readRecord, shareOf } from "./record.ts";

const baselineSchema = z.strictObject({
  version: z.literal(1),
  voice: z.enum(["offline", "model"]),
  model: z.string().nullable(),
  repeat: z.int().min(1),
  /** Hashes of what was tried. */
  tried: z.record(z.string(), z.string()),
  /** Share of its repeats in which each case held, by suite. */
  suites: z.record(z.string(), z.record(z.string(), z.number().min(0).max(1))),
});

/** What a later run is measured against (`evals/baseline.json`): each case's value, and what was tried. */
export type BaselineFile = z.infer<typeof baselineSchema>;

/** The baseline that a run makes; cases that do not count are left out. */
export function baselineOf(lines: readonly RunLine[]): BaselineFile {
  const { run, cases } = readRecord(lines);
  const suites: BaselineFile["suites"] = {};
  for (const played of cases) {
    const value = shareOf(played);
    if (value === null) continue;
    suites[played.suite] ??= {};
    suites[played.suite]![played.case.id] = value;
  }
  return {
    version: 1,
    voice: run.voice,
    model: run.model,
    repeat: run.repeat,
    tried: inOrder(run.tried),
    suites: inOrder(Object.fromEntries(Object.entries(suites).map(([suite, values]) => [suite, inOrder(values)]))),
  };
}

/** Names in order, so that two baselines differ only where something changed. */
const inOrder = <T>(named: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(named).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Throws, naming the file and the mend, when it is not there, not JSON or not a baseline. */
export function readBaseline(path: string): BaselineFile {
  const mend = "Write it again from a run that you trust: npm run eval -- --write-baseline";
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const words = error instanceof SyntaxError ? "is not JSON" : "cannot be read";
    throw new Error(`${path} ${words} (${(error as Error).message}). ${mend}`);
  }
  const parsed = baselineSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${path}: ${issue!.path.join(".") || "the whole"}: ${issue!.message}. ${mend}`);
}

export function writeBaseline(path: string, baseline: BaselineFile): void {
  writeFileSync(path, `${JSON.stringify(baseline, null, 1)}\n`);
}
