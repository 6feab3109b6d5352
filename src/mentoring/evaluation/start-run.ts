import type { z } from "zod";
import { DomainError } from "../../domain/errors.ts";
import type { KeptRun } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import type { Deps } from "../deps.ts";
import { allow, named } from "../permission.ts";
import { readChoice, type runChoiceInput } from "./choice.ts";
import { freshSince, type Playing, playRun } from "./play-run.ts";

const nothingYet = { trials: 0, played: 0, held: 0, failed: 0, unscored: 0, infrastructure: 0 };

/** Starts a run and gives it back at once; it is played in the background. Throws `evaluation_running` beside another. */
export async function startRun(
  deps: Playing & Pick<Deps, "ids" | "share">,
  { actor, ...input }: { actor: Organiser } & z.input<typeof runChoiceInput>,
): Promise<KeptRun> {
  allow(actor, "evaluate", { kind: "cohort", cohort: actor.cohort });
  const choice = await readChoice(deps, input);
  const now = deps.clock.now();
  const at = now.toISOString();
  const run = await deps.store.atomically(async (rooms) => {
    const added = await rooms.evaluations.addRun(
      {
        id: deps.ids.next(),
        cohort: actor.cohort,
        choice,
        startedBy: actor.name,
        startedAt: at,
        endedAt: null,
        state: "running",
        beatAt: at,
        resumed: 0,
        progress: nothingYet,
        problem: null,
        summary: null,
      },
      freshSince(now),
    );
    if (added === null) throw new DomainError("evaluation_running");
    await rooms.audit.note({
      at,
      actor: named(actor),
      action: "start_evaluation",
      subject: added.id,
      details: { voice: choice.voice, repeat: choice.repeat, suites: choice.suites.join(" ") },
    });
    return added;
  });
  playRun(deps, run);
  return run;
}
