import { z } from "zod";
import { caseLanguages } from "../domain/evaluation.ts";
import { languages } from "../domain/language/names.ts";

/** What the calls about evaluations answer, for OpenAPI. */
const localised = z.record(z.enum(languages), z.string());
const caseLanguage = z.enum(caseLanguages);
const moment = z.iso.datetime();
const share = z.number().min(0).max(1);
const told = z
  .union([localised, z.string()])
  .describe("What judges say, in each language; a string: the English that a run of an older version kept.");

export const suiteShape = z
  .object({
    id: z.string(),
    title: localised,
    promise: localised,
    cases: z.int(),
    languages: z.partialRecord(caseLanguage, z.int()),
    floor: share,
  })
  .meta({ id: "Suite" });

export const estimateShape = z
  .object({
    trials: z.int(),
    seconds: z.number().describe("Measured on the last run of the same voice, else by experience."),
    tokens: z.int(),
    calls: z.int(),
  })
  .meta({ id: "RunEstimate" });

export const runShape = z
  .object({
    id: z.string(),
    number: z.int(),
    choice: z.object({ suites: z.array(z.string()), voice: z.enum(["offline", "model"]), repeat: z.int() }),
    startedBy: z.string(),
    startedAt: moment,
    endedAt: moment.nullable(),
    state: z.enum(["running", "stopped", "finished", "broken"]),
    lost: z.boolean().describe("Its server went away in the middle: it can be resumed."),
    resumed: z.int(),
    progress: z.object({
      trials: z.int(),
      played: z.int(),
      held: z.int(),
      failed: z.int(),
      unscored: z.int(),
      infrastructure: z.int(),
    }),
    problem: z.string().nullable(),
    summary: z.record(z.string(), z.unknown()).nullable().describe("Verdicts with their intervals, once it ended."),
  })
  .meta({ id: "EvaluationRun" });

export const runCaseShape = z
  .object({
    suite: z.string(),
    case: z.string(),
    language: caseLanguage,
    workshop: z.string().nullable(),
    words: z.string(),
    value: share.nullable().describe("Share of its repeats that hold; null when nothing was scored."),
    infrastructure: z.boolean(),
    why: told,
  })
  .meta({ id: "RunCase" });

export const caseShape = z
  .object({
    id: z.string(),
    language: caseLanguage,
    workshop: z.string().nullable(),
    cluster: z.string(),
    play: z.record(z.string(), z.unknown()),
    expect: z.record(z.string(), z.unknown()),
    note: z.string().optional(),
  })
  .meta({ id: "Case" });

export const traceShape = z
  .object({
    suite: z.string(),
    case: caseShape,
    trials: z.array(
      z.object({
        trial: z.record(z.string(), z.unknown()),
        fault: told.nullable(),
        scores: z.array(z.object({ judge: z.string(), value: share.nullable(), why: told })),
      }),
    ),
  })
  .meta({ id: "Trace" });

export const comparisonShape = z
  .object({
    before: runShape.omit({ lost: true }),
    after: runShape.omit({ lost: true }),
    comparison: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "RunComparison" });

export const candidateShape = z
  .object({
    id: z.string(),
    source: z.enum(["verdict", "uncovered", "trace"]),
    suite: z.string(),
    case: caseShape,
    state: z.enum(["open", "accepted", "refused"]),
    at: moment,
    settledBy: z.string().nullable(),
    settledAt: moment.nullable(),
  })
  .meta({ id: "CaseCandidate" });
