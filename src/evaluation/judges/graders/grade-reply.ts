import { z } from "zod";
import { ModelFault } from "../../../domain/model.ts";
import type { Reason } from "../../../domain/reasons.ts";
import { because } from "../../because.ts";
import type { Grader } from "../judge.ts";
import { type Dimension, dimensions, type Level, levels } from "./dimensions.ts";
import { fenceOf, type Material } from "./material.ts";

/** What most answers gave on a dimension, in the model's words. `level` null: none could be read, or none had most. */
export type Grade = { level: Level; why: string } | { level: null; why: Reason };
export type Grades = Readonly<Record<Dimension, Grade>>;

const graded = z.object({ why: z.string(), level: z.enum(levels) });
const answerSchema = z.object({
  mistake_identification: graded,
  mistake_location: graded,
  guidance: graded,
  actionability: graded,
  revealing: graded,
  coherence: graded,
  tone: graded,
} satisfies Record<Dimension, typeof graded>);

/** Most tokens of an answer: a sentence and a level for each dimension. */
const answerTokens = 900;
const answerMilliseconds = 90_000;

/**
 * The grades of one reply. The model is asked up to `votes` times, the dimensions in another order each time, until a
 * level has most of them everywhere; an answer that cannot be read is no vote. Throws `ModelFault` when the provider fails,
 * `PromptError` when an anchor's file is missing.
 */
export async function gradeReply(grader: Grader, material: Material, signal: AbortSignal): Promise<Grades> {
  const needed = Math.floor(grader.votes / 2) + 1;
  const answers: Record<Dimension, z.infer<typeof graded>>[] = [];
  for (let vote = 0; vote < grader.votes; vote += 1) {
    const settled = dimensions.every(
      (dimension) =>
        majority(
          answers.map((one) => one[dimension]),
          needed,
        ) !== null,
    );
    if (answers.length > 0 && settled) break;
    try {
      answers.push(await ask(grader, material, vote, signal));
    } catch (fault) {
      if (!(fault instanceof ModelFault) || fault.reason !== "unreadable") throw fault;
    }
  }
  return Object.fromEntries(
    dimensions.map((dimension): [Dimension, Grade] => {
      const given = answers.map((one) => one[dimension]);
      const found = majority(given, needed);
      if (found !== null) return [dimension, found];
      const why =
        answers.length < needed
          ? because("votes_unreadable", { read: answers.length, asked: grader.votes })
          : because("votes_differ", { levels: given.map(({ level }) => level) });
      return [dimension, { level: null, why }];
    }),
  ) as Record<Dimension, Grade>;
}

/** The level that so many answers give, with the first of their reasons. */
function majority(answers: readonly z.infer<typeof graded>[], needed: number): Grade | null {
  for (const level of levels) {
    const same = answers.filter((answer) => answer.level === level);
    if (same.length >= needed) return { level, why: same[0]!.why };
  }
  return null;
}

async function ask(grader: Grader, material: Material, vote: number, signal: AbortSignal) {
  const turned = dimensions.map((_, place) => dimensions[(place + vote * 2) % dimensions.length]!);
  const anchors = turned.map((dimension) => `${dimension}\n${grader.prompts.fill(dimension, {}).text}`).join("\n\n");
  const { text } = grader.prompts.fill("grade", { ...material, dimensions: anchors, fence: fenceOf(material) });
  const { value } = await grader.fill(
    {
      team: null,
      messages: [{ role: "user", text }],
      tokens: answerTokens,
      names: [],
      deadline: performance.now() + answerMilliseconds,
      schema: answerSchema,
      name: "grades",
    },
    signal,
  );
  return value;
}
