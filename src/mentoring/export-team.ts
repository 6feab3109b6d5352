import type { Actor } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { askedTeam, named, readerOf } from "./permission.ts";

export interface TeamExport {
  exported: string;
  programme: string;
  team: { id: string; name: string };
  [rows: string]: unknown;
}

/** Everything a team wrote and was told, as JSON; a member does not get what is private to another. */
export async function exportTeam(
  { store, clock, programme }: Pick<Deps, "store" | "clock" | "programme">,
  { actor, team }: { actor: Actor; team?: string },
): Promise<TeamExport> {
  const { id } = await askedTeam({ store }, actor, "export_team", team);
  const at = clock.now().toISOString();
  const found = await store.people.team(id);
  const rows = await store.erasure.exportTeam(id, readerOf(actor));
  await store.audit.note({ at, actor: named(actor), action: "export_team", subject: id, details: {} });
  return { exported: at, programme: programme.id, team: { id, name: found?.name ?? "" }, ...rows };
}
