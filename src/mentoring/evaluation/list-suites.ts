import type { SuiteBrief } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import { allow } from "../permission.ts";
import type { EvaluationDeps } from "./deps.ts";
import { ownCases } from "./own-cases.ts";

/** The suites an organiser can choose, with the cohort's own cases counted in, and whether a model is set. */
export async function listSuites(
  deps: Pick<EvaluationDeps, "store" | "evaluator" | "share">,
  { actor }: { actor: Organiser },
): Promise<{ suites: SuiteBrief[]; model: boolean }> {
  allow(actor, "evaluate", { kind: "cohort", cohort: actor.cohort });
  const suites = await deps.evaluator.suites(await ownCases(deps, actor.cohort));
  return { suites, model: deps.share !== null };
}
