import { z } from "zod";
import { codeJudge } from "./look.ts";

const answersWithin = codeJudge(
  "answers_within",
  z.strictObject({ milliseconds: z.number().positive() }),
  ({ parameters: { milliseconds }, trial }) => {
    const times = trial.turns.length === 0 ? [trial.milliseconds] : trial.turns.map((turn) => turn.milliseconds);
    const faults = times.flatMap((time, place) =>
      time <= milliseconds
        ? []
        : [`Reply ${place + 1} took ${Math.round(time)} ms; at most ${milliseconds} was expected.`],
    );
    return { faults, held: `At most ${Math.round(Math.max(...times))} ms.` };
  },
);

const costsAtMost = codeJudge("costs_at_most", z.strictObject({ tokens: z.int().min(0) }), ({ parameters, trial }) => {
  const turns = Math.max(1, trial.turns.length);
  const each = Math.ceil((trial.tokens.prompt + trial.tokens.completion) / turns);
  const faults = each <= parameters.tokens ? [] : [`${each} tokens a turn; at most ${parameters.tokens} was expected.`];
  return { faults, held: `${each} tokens a turn.` };
});

export const effortJudges = [answersWithin, costsAtMost];
