import { z } from "zod";
import type { Score } from "../../domain/evaluation.ts";
import { because } from "../because.ts";
import { best, type Dimension, dimensions } from "./graders/dimensions.ts";
import { type Grades, gradeReply } from "./graders/grade-reply.ts";
import { materialOf } from "./graders/material.ts";
import type { Grader, Judge, JudgeInput } from "./judge.ts";
import { cut, turnNumber, yes } from "./look.ts";

/** What one call told of a trial's reply, so that seven judges ask once. Forgotten with the trial. */
const asked = new WeakMap<JudgeInput["trial"], Map<string, Promise<Grades | null>>>();

/** A judge's words are a stranger's: cut, and on one line. */
const longestWhy = 240;

const parameters = z.union([
  yes,
  z.strictObject({ least: z.number().min(0).max(1).optional(), turn: turnNumber.optional() }),
]);

async function gradesOf(input: JudgeInput, model: Grader, turn: number): Promise<Grades | null> {
  const known = asked.get(input.trial) ?? new Map<string, Promise<Grades | null>>();
  asked.set(input.trial, known);
  const key = `${model.name} ${turn}`;
  const before = known.get(key);
  if (before !== undefined) return await before;
  const material = materialOf(input, turn);
  const grading = material === null ? Promise.resolve(null) : gradeReply(model, material, input.signal);
  known.set(key, grading);
  // A provider that failed may be asked again.
  grading.catch(() => known.delete(key));
  return await grading;
}

const gradedJudge = (dimension: Dimension): Judge<z.infer<typeof parameters>> => ({
  id: `graded_${dimension}`,
  kind: "model",
  parameters,
  async score(input): Promise<Score> {
    const judge = `graded_${dimension}`;
    const { least, turn = input.trial.turns.length } = input.parameters === true ? {} : input.parameters;
    if (input.model === null) return { judge, value: null, why: [because("no_judge_model")] };
    const grades = await gradesOf(input, input.model, turn);
    if (grades === null) return { judge, value: 0, why: [because("no_reply_to_grade", { number: turn || null })] };
    const grade = grades[dimension];
    if (grade.level === null) return { judge, value: null, why: [grade.why] };
    const { level } = grade;
    const words = cut(grade.why, longestWhy);
    if (level === "none") return { judge, value: null, why: [because("not_applicable", { words })] };
    const share = Number(level) / best;
    return {
      judge,
      value: least === undefined ? share : Number(share >= least),
      why: [because("graded", { level, best, words })],
    };
  },
});

export const gradedJudges = dimensions.map(gradedJudge);
