import { z } from "zod";
import { DomainError } from "../../domain/errors.ts";
import type { RunChoice } from "../../domain/evaluation-runs.ts";
import { identifier, parse } from "../parse.ts";
import type { EvaluationDeps } from "./deps.ts";

/** As often as a case may be played in one run. */
const mostRepeats = 20;

export const runChoiceInput = z.object({
  suites: z.array(identifier).max(100).default([]).meta({ description: "Ids of suites; empty: all of them." }),
  voice: z.enum(["offline", "model"]).default("offline"),
  repeat: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostRepeats)
    .default(1)
    .meta({ description: "Times each case is played." }),
});

/** A choice that can be played. Throws `invalid_input` for a suite that is not there, `model_missing` without a model. */
export async function readChoice(
  { evaluator, share }: Pick<EvaluationDeps, "evaluator" | "share">,
  input: z.input<typeof runChoiceInput>,
): Promise<RunChoice> {
  const choice = parse(runChoiceInput, input);
  if (choice.voice === "model" && share === null) throw new DomainError("model_missing");
  const known = (await evaluator.suites([])).map(({ id }) => id);
  const strange = choice.suites.filter((id) => !known.includes(id));
  if (strange.length > 0)
    throw new DomainError("invalid_input", {
      issues: [{ where: "suites", what: `no suite "${strange.join(", ")}": ${known.join(", ")}` }],
    });
  return choice;
}
