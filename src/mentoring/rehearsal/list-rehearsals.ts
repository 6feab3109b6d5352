import type { Actor } from "../../domain/people.ts";
import type { Rehearsal } from "../../domain/rehearsals.ts";
import type { Deps } from "../deps.ts";
import { askedTeam } from "../permission.ts";

/** A rehearsal without its words. */
export type RehearsalBrief = Omit<Rehearsal, "spoken" | "voice" | "slides" | "canvases" | "team"> & {
  seconds: number | null;
  words: number;
};

/** A team's rehearsals, newest first. */
export async function listRehearsals(
  deps: Pick<Deps, "store">,
  { actor, team }: { actor: Actor; team?: string },
): Promise<RehearsalBrief[]> {
  const { id } = await askedTeam(deps, actor, "read_team", team);
  return (await deps.store.rehearsals.list(id)).map(
    ({ spoken, voice: _voice, slides: _slides, canvases: _canvases, team: _team, ...brief }) => ({
      ...brief,
      seconds: spoken.seconds,
      words: spoken.words.length,
    }),
  );
}
