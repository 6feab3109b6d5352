import { DomainError } from "../../domain/errors.ts";
import type { KeptRun } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import type { Deps } from "../deps.ts";
import { identifier, parse } from "../parse.ts";
import { allow } from "../permission.ts";

/** A run of the actor's cohort; a stranger is told `not_found`. */
export async function foundRun({ store }: Pick<Deps, "store">, actor: Organiser, id: string): Promise<KeptRun> {
  const run = await store.evaluations.run(parse(identifier, id));
  if (run === null) throw new DomainError("not_found");
  allow(actor, "evaluate", { kind: "cohort", cohort: run.cohort });
  return run;
}
