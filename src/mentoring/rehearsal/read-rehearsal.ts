import type { Posture, TeamFeedback } from "../../domain/feedback/feedback.ts";
import type { Localised } from "../../domain/language/names.ts";
import type { Actor } from "../../domain/people.ts";
import { type Comparison, compareRehearsals } from "../../domain/rehearsal/compare.ts";
import type { Report } from "../../domain/rehearsal/report.ts";
import { type PackedSpoken, packSpoken } from "../../domain/rehearsal/spoken.ts";
import type { Rehearsal } from "../../domain/rehearsals.ts";
import { readFeedback } from "../feedback/read-feedback.ts";
import { rehearsedIn } from "../feedback/request-feedback.ts";
import type { RehearsalDeps } from "./deps.ts";
import { foundRehearsal } from "./found-rehearsal.ts";
import { reportOf } from "./report-of.ts";

export interface RehearsalView {
  /** Without the canvases: the team has them. */
  rehearsal: Omit<Rehearsal, "canvases" | "spoken"> & { spoken: PackedSpoken };
  report: Report;
  /** Names of the criteria of the programme's last jury, by id; empty where it has none. */
  criteria: Readonly<Record<string, Localised>>;
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
  const other = against === undefined ? undefined : await foundRehearsal(deps, actor, "read_team", against);
  return await viewOf(deps, { actor, found, against: other });
}

/** A rehearsal that the actor may see, as it is shown; `against` left out, it is compared with the one before. */
export async function viewOf(
  deps: Pick<RehearsalDeps, "store" | "programme" | "report">,
  { actor, found, against }: { actor: Actor; found: Rehearsal; against?: Rehearsal | undefined },
): Promise<RehearsalView> {
  const before = against ?? (await deps.store.rehearsals.before(found.team, found.number));
  const [report, old, { feedback, postures }] = await Promise.all([
    reportOf(deps, found),
    before === null ? null : reportOf(deps, before),
    readFeedback(deps, { actor, team: found.team }),
  ]);
  const { canvases: _, spoken, ...rehearsal } = found;
  return {
    rehearsal: { ...rehearsal, spoken: packSpoken(spoken) },
    report,
    criteria: Object.fromEntries(deps.programme.jury.at(-1)?.criteria.map(({ id, name }) => [id, name]) ?? []),
    feedback: feedback.filter((one) => one.rehearsal?.id === found.id),
    posture: postures[rehearsedIn] ?? "off",
    compared:
      before === null || old === null
        ? null
        : { with: { id: before.id, number: before.number }, change: compareRehearsals(old, report) },
  };
}
