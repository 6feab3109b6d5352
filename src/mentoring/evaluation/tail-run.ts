import type { ShownRun } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import { type EvaluationDeps, runTopic } from "./deps.ts";
import { foundRun } from "./found-run.ts";
import { shownRun } from "./list-runs.ts";

/** How a run goes on, until it ends or the reader leaves: told at once, then whenever it moved. */
export async function tailRun(
  deps: Pick<EvaluationDeps, "store" | "feed" | "clock" | "pace">,
  { actor, run, signal }: { actor: Organiser; run: string; signal: AbortSignal },
): Promise<AsyncGenerator<ShownRun>> {
  await foundRun(deps, actor, run);
  return follow(deps, actor, run, signal);
}

/** Between two pictures of a run, in milliseconds: a bar that moves faster tells nothing more. */
const beat = 300;

async function* follow(
  deps: Pick<EvaluationDeps, "store" | "feed" | "clock" | "pace">,
  actor: Organiser,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<ShownRun> {
  let told = "";
  while (!signal.aborted) {
    const woken = deps.feed.wait(runTopic(id), deps.pace.lookAgainMilliseconds, signal);
    const run = shownRun(await foundRun(deps, actor, id), deps.clock.now());
    const now = JSON.stringify([run.state, run.lost, run.progress]);
    if (now !== told) yield run;
    told = now;
    if (run.state !== "running") return;
    await woken;
    await new Promise((resolve) => setTimeout(resolve, beat));
  }
}
