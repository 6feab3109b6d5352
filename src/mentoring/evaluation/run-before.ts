import type { RunLine } from "../../domain/evaluation.ts";
import type { KeptRun } from "../../domain/evaluation-runs.ts";
import type { Deps } from "../deps.ts";

/** How far back a run to compare with is looked for. */
const reach = 50;

/** The last finished run of the same cohort and voice, before `number` where one is given; null when there is none. */
export async function runBefore(
  { store }: Pick<Deps, "store">,
  {
    cohort,
    choice,
    number = Infinity,
  }: Pick<KeptRun, "cohort"> & { choice: Pick<KeptRun["choice"], "voice">; number?: number },
): Promise<KeptRun | null> {
  const runs = await store.evaluations.runs(cohort, reach);
  return (
    runs.find((run) => run.number < number && run.state === "finished" && run.choice.voice === choice.voice) ?? null
  );
}

/** The lines of that run. */
export async function linesBefore(
  { store }: Pick<Deps, "store">,
  run: Parameters<typeof runBefore>[1],
): Promise<RunLine[] | null> {
  const before = await runBefore({ store }, run);
  return before === null ? null : await store.evaluations.lines(before.id);
}
