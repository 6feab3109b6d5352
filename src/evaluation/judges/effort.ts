import { z } from "zod";
import { codeJudge } from "./look.ts";

const milliseconds = z.number().positive();

const answersWithin = codeJudge(
  "answers_within",
  z.strictObject({
    milliseconds,
    model_milliseconds: milliseconds.optional().describe("where a model spoke, or was waited for"),
  }),
  ({ parameters, trial }) => {
    const replies = trial.turns.length === 0 ? [{ ...trial, voice: null, setback: null }] : trial.turns;
    const faults = replies.flatMap((reply, place) => {
      const waited = reply.voice === "model" || reply.setback !== null;
      const limit = (waited ? parameters.model_milliseconds : undefined) ?? parameters.milliseconds;
      return reply.milliseconds <= limit
        ? []
        : [`Reply ${place + 1} took ${Math.round(reply.milliseconds)} ms; at most ${limit} was expected.`];
    });
    return { faults, held: "In time." };
  },
);

const costsAtMost = codeJudge("costs_at_most", z.strictObject({ tokens: z.int().min(0) }), ({ parameters, trial }) => {
  const turns = Math.max(1, trial.turns.length);
  const each = Math.ceil((trial.tokens.prompt + trial.tokens.completion) / turns);
  const faults = each <= parameters.tokens ? [] : [`${each} tokens a turn; at most ${parameters.tokens} was expected.`];
  return { faults, held: `${each} tokens a turn.` };
});

export const effortJudges = [answersWithin, costsAtMost];
