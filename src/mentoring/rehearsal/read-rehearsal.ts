import type { Posture, TeamFeedback } from "../../domain/feedback/feedback.ts";
import type { Actor } from "../../domain/people.ts";
import { type Comparison, compareRehearsals } from "../../domain/rehearsal/compare.ts";
import type { Report } from "../../domain/rehearsal/report.ts";
import type { Rehearsal } from "../../domain/rehearsals.ts";
import { readFeedback } from "../feedback/read-feedback.ts";
import { rehearsedIn } from "../feedback/request-feedback.ts";
import type { RehearsalDeps } from "./deps.ts";
import { foundRehearsal } from "./found-rehearsal.ts";
import { reportOf } from "./report-of.ts";

export interface RehearsalView {
  /** Without the canvases: the team has them. */
  rehearsal: Omit<Rehearsal, "canvases">;
  report: Report;
  /** What the team asked mentors about it and was told, newest first. */
  feedback: TeamFeedback[];
  /** How written feedback on rehearsals is given. */
  posture: Posture;
  /** Against the rehearsal before it, or the one that was named; null for the first. */
  compared: { with: { id: string; number: number }; change: Comparison } | null;
}

/** A rehearsal with its report, and what changed since the one before. */
export async function readRehearsal(
  deps: Pick<RehearsalDeps, "store" | "programme" | "report">,
  { actor, rehearsal: id, against }: { actor: Actor; rehearsal: string; against?: string | undefined },
): Promise<RehearsalView> {
  const found = await foundRehearsal(deps, actor, "read_team", id);
  const before =
    against === undefined
      ? await deps.store.rehearsals.before(found.team, found.number)
      : await foundRehearsal(deps, actor, "read_team", against);
  const [report, old, { feedback, postures }] = await Promise.all([
    reportOf(deps, found),
    before === null ? null : reportOf(deps, before),
    readFeedback(deps, { actor, team: found.team }),
  ]);
  const { canvases: _, ...rehearsal } = found;
  return {
    rehearsal,
    report,
    feedback: feedback.filter((one) => one.rehearsal?.id === found.id),
    posture: postures[rehearsedIn] ?? "off",
    compared:
      before === null || old === null
        ? null
        : { with: { id: before.id, number: before.number }, change: compareRehearsals(old, report) },
  };
}
