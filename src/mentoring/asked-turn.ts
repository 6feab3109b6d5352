import type { Turn } from "../domain/conversation.ts";
import { DomainError } from "../domain/errors.ts";
import type { Action, Actor } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { allow, askedTeam } from "./permission.ts";

/** The turn that an actor names, if they may; else `not_found`, as for a turn that does not exist. */
export async function askedTurn(deps: Pick<Deps, "store">, actor: Actor, action: Action, id: string): Promise<Turn> {
  const turn = await deps.store.conversations.turn(id);
  if (turn === null) throw new DomainError("not_found");
  const { cohort } = await askedTeam(deps, actor, action, turn.team);
  if (turn.privateTo !== null && actor.kind === "member" && turn.privateTo !== actor.id)
    throw new DomainError("not_found");
  if (turn.privateTo !== null)
    allow(actor, action, { kind: "private_message", team: turn.team, cohort, member: turn.privateTo });
  return turn;
}
