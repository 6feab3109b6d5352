import type { Mentor, Organiser } from "../domain/people.ts";
import type { NamedTicket } from "../domain/tickets.ts";
import type { Deps } from "./deps.ts";
import { allow } from "./permission.ts";

/** A cohort's calls for a person, newest first; closed ones only when asked for. */
export async function listTickets(
  { store }: Pick<Deps, "store">,
  { actor, closed = false }: { actor: Mentor | Organiser; closed?: boolean },
): Promise<NamedTicket[]> {
  allow(actor, "read_cohort", { kind: "cohort", cohort: actor.cohort });
  return await store.tickets.list(actor.cohort, { closed });
}
