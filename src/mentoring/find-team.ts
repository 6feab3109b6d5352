import type { Deps } from "./deps.ts";
import { parse, teamCode } from "./parse.ts";

/** The name of the team that has this code, for the page that greets it; null when there is none or it was withdrawn. */
export async function findTeam(
  { store }: Pick<Deps, "store">,
  { code }: { code: string },
): Promise<{ name: string; code: string } | null> {
  const team = await store.people.teamByCode(parse(teamCode, code.slice(0, 100)));
  return team === null || team.revoked ? null : { name: team.name, code: team.code };
}
