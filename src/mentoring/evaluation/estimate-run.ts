import type { z } from "zod";
import type { RunEstimate } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import { allow } from "../permission.ts";
import { readChoice, type runChoiceInput } from "./choice.ts";
import type { EvaluationDeps } from "./deps.ts";
import { ownCases } from "./own-cases.ts";
import { linesBefore } from "./run-before.ts";

/** What a run would take, before anything is played. */
export async function estimateRun(
  deps: Pick<EvaluationDeps, "store" | "evaluator" | "share">,
  { actor, ...input }: { actor: Organiser } & z.input<typeof runChoiceInput>,
): Promise<RunEstimate> {
  allow(actor, "evaluate", { kind: "cohort", cohort: actor.cohort });
  const choice = await readChoice(deps, input);
  const last = await linesBefore(deps, { cohort: actor.cohort, choice });
  return await deps.evaluator.estimate(choice, await ownCases(deps, actor.cohort), last);
}
