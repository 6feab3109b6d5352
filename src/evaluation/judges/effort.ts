import { z } from "zod";
import { because } from "../because.ts";
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
        : [{ ...because("too_slow", { milliseconds: Math.round(reply.milliseconds), limit }), reply: place + 1 }];
    });
    return { faults, held: because("in_time") };
  },
);

const costsAtMost = codeJudge("costs_at_most", z.strictObject({ tokens: z.int().min(0) }), ({ parameters, trial }) => {
  const turns = Math.max(1, trial.turns.length);
  const each = Math.ceil((trial.tokens.prompt + trial.tokens.completion) / turns);
  const limit = parameters.tokens;
  const faults = each <= limit ? [] : [because("too_costly", { tokens: each, limit })];
  return { faults, held: because("cost", { tokens: each }) };
});

export const effortJudges = [answersWithin, costsAtMost];
