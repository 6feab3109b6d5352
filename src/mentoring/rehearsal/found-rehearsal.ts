import { DomainError } from "../../domain/errors.ts";
import type { Action, Actor } from "../../domain/people.ts";
import type { Rehearsal } from "../../domain/rehearsals.ts";
import type { Deps } from "../deps.ts";
import { identifier, parse } from "../parse.ts";
import { askedTeam } from "../permission.ts";

/** A rehearsal that the actor may see or change; a stranger is told `not_found`. */
export async function foundRehearsal(
  deps: Pick<Deps, "store">,
  actor: Actor,
  action: Action,
  id: string,
): Promise<Rehearsal> {
  const rehearsal = await deps.store.rehearsals.rehearsal(parse(identifier, id));
  if (rehearsal === null) throw new DomainError("not_found");
  if (actor.kind === "member" && actor.team !== rehearsal.team) throw new DomainError("not_found");
  await askedTeam(deps, actor, action, rehearsal.team);
  return rehearsal;
}
