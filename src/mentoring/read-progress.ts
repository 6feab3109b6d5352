import { z } from "zod";
import type { Mentor, Organiser } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { identifier, parse } from "./parse.ts";
import { allow } from "./permission.ts";
import { type Progress, progressOf } from "./read-room.ts";

/** Texts are read against their criteria, so a list asks for the teams on the screen, not for a whole cohort. */
export const readProgressInput = z.object({ teams: z.array(identifier).max(50) });

/** How far each of these teams is, by team; those of other cohorts are left out. */
export async function readProgress(
  { store, programme }: Pick<Deps, "store" | "programme">,
  { actor, ...input }: { actor: Mentor | Organiser } & z.input<typeof readProgressInput>,
): Promise<Record<string, Progress[]>> {
  const { teams } = parse(readProgressInput, input);
  allow(actor, "read_cohort", { kind: "cohort", cohort: actor.cohort });
  const progress: Record<string, Progress[]> = {};
  for (const id of teams) {
    const team = await store.people.team(id);
    if (team?.cohort === actor.cohort) progress[id] = progressOf(programme, await store.canvases.allTexts(id));
  }
  return progress;
}
