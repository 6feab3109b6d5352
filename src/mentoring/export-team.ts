import type { Actor } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { askedTeam, named, readerOf } from "./permission.ts";
import { readRound } from "./read-round.ts";

export interface TeamExport {
  exported: string;
  programme: string;
  team: { id: string; name: string };
  [rows: string]: unknown;
}

/** Everything a team wrote and was told, as JSON; a member does not get what is private to another. */
export async function exportTeam(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids" | "programme">,
  { actor, team }: { actor: Actor; team?: string },
): Promise<TeamExport> {
  const { store, clock, programme } = deps;
  const { id } = await askedTeam(deps, actor, "export_team", team);
  const at = clock.now().toISOString();
  const found = await store.people.team(id);
  const rows = await store.erasure.exportTeam(id, readerOf(actor));
  const rounds = [];
  for (const round of await store.rounds.rounds(id))
    rounds.push((await readRound(deps, { actor, round: round.id })).round);
  await store.audit.note({ at, actor: named(actor), action: "export_team", subject: id, details: {} });
  return { exported: at, programme: programme.id, team: { id, name: found?.name ?? "" }, ...rows, rounds };
}
