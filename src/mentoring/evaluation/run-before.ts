import type { RunLine } from "../../domain/evaluation.ts";
import type { KeptRun } from "../../domain/evaluation-runs.ts";
import type { Deps } from "../deps.ts";

/** How far back a run to compare with is looked for. */
const reach = 50;

/** The last finished run before this one with the same voice; null when there is none. */
export async function runBefore(
  { store }: Pick<Deps, "store">,
  run: KeptRun,
): Promise<{ run: KeptRun; lines: RunLine[] } | null> {
  const runs = await store.evaluations.runs(run.cohort, reach);
  const before = runs.find(
    ({ number, state, choice }) => number < run.number && state === "finished" && choice.voice === run.choice.voice,
  );
  return before === undefined ? null : { run: before, lines: await store.evaluations.lines(before.id) };
}
