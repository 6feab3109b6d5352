import type { KeptRun, ShownRun } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import type { Deps } from "../deps.ts";
import { allow } from "../permission.ts";
import { silence } from "./play-run.ts";

/** How many runs the history shows. */
const most = 50;

export const shownRun = (run: KeptRun, now: Date): ShownRun => ({
  ...run,
  lost: run.state === "running" && now.getTime() - Date.parse(run.beatAt) > silence,
});

/** The cohort's runs, newest first. */
export async function listRuns(
  { store, clock }: Pick<Deps, "store" | "clock">,
  { actor }: { actor: Organiser },
): Promise<ShownRun[]> {
  allow(actor, "evaluate", { kind: "cohort", cohort: actor.cohort });
  const now = clock.now();
  return (await store.evaluations.runs(actor.cohort, most)).map((run) => shownRun(run, now));
}
