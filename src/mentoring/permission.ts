import { DomainError } from "../domain/errors.ts";
import { type Action, type Actor, can, type Subject } from "../domain/people.ts";
import type { AuditLine } from "../domain/ports.ts";
import type { Deps } from "./deps.ts";
import { identifier, parse } from "./parse.ts";

/** Throws unless the actor may; a stranger is told `not_found`, so that an id proves nothing. */
export function allow(actor: Actor, action: Action, subject: Subject): void {
  if (!can(actor, action, subject)) throw new DomainError(isNear(actor, subject) ? "forbidden" : "not_found");
}

function isNear(actor: Actor, subject: Subject): boolean {
  if (actor.kind === "system") return true;
  if (actor.kind !== "member") return subject.cohort === actor.cohort;
  return !("team" in subject) || subject.team === actor.team;
}

/** The team an actor speaks of: a member's own, or the one that staff names; asks `can()` for it. */
export async function askedTeam(
  { store }: Pick<Deps, "store">,
  actor: Actor,
  action: Action,
  team?: string,
): Promise<{ id: string; cohort: string }> {
  if (actor.kind === "member" && (team === undefined || team === actor.team)) {
    allow(actor, action, { kind: "team", team: actor.team, cohort: actor.cohort });
    return { id: actor.team, cohort: actor.cohort };
  }
  const found = team === undefined ? null : await store.people.team(parse(identifier, team));
  if (found === null) throw new DomainError("not_found");
  allow(actor, action, { kind: "team", team: found.id, cohort: found.cohort });
  return { id: found.id, cohort: found.cohort };
}

/** The programme's library opens to whoever is signed in. */
export function allowLibrary(actor: Actor): void {
  if (actor.kind === "system") return;
  if (actor.kind === "member") allow(actor, "read_team", { kind: "team", team: actor.team, cohort: actor.cohort });
  else allow(actor, "read_cohort", { kind: "cohort", cohort: actor.cohort });
}

/** Whose private words an actor reads besides the team's: a member their own, staff all (null). */
export const readerOf = (actor: Actor): string | null => (actor.kind === "member" ? actor.id : null);

/** The actor as the audit names them. */
export const named = (actor: Actor): AuditLine["actor"] => ({
  kind: actor.kind,
  id: actor.kind === "system" ? null : actor.id,
});
