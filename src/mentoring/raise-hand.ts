import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import type { Member } from "../domain/people.ts";
import type { Ticket } from "../domain/tickets.ts";
import { knownWorkshop } from "./canvas-place.ts";
import { type Deps, queueTopic, teamTopic } from "./deps.ts";
import { fieldText, identifier, parse } from "./parse.ts";
import { allow, named } from "./permission.ts";

export const raiseHandInput = z.object({
  workshop: identifier.nullish(),
  text: fieldText.default("").describe("What it is about, in the member's words; may be empty."),
});

/**
 * Asks for a human. A member whose hand is up already is given the same ticket. Throws `calls_closed` while the mentors
 * take no new ones.
 */
export async function raiseHand(
  { store, feed, clock, ids, programme }: Pick<Deps, "store" | "feed" | "clock" | "ids" | "programme">,
  { actor, ...input }: { actor: Member } & z.input<typeof raiseHandInput>,
): Promise<Ticket> {
  allow(actor, "write_team", { kind: "team", team: actor.team, cohort: actor.cohort });
  const { workshop, text } = parse(raiseHandInput, input);
  if (workshop != null) knownWorkshop(programme, workshop);
  const at = clock.now().toISOString();
  const ticket = await store.atomically(async (rooms) => {
    const raised = await rooms.tickets.openFor(actor.team, "help", actor.id);
    if (raised !== null) return raised;
    const { callsClosed } = await rooms.feedback.settings(actor.cohort);
    if (callsClosed !== null) throw new DomainError("calls_closed", { message: callsClosed });
    const ticket: Ticket = {
      id: ids.next(),
      team: actor.team,
      cohort: actor.cohort,
      workshop: workshop ?? null,
      member: actor.id,
      reason: "help",
      text,
      state: "open",
      by: null,
      at,
      closedAt: null,
      outcome: null,
    };
    await rooms.tickets.add(ticket);
    await rooms.feed.append(actor.team, { kind: "ticket", id: ticket.id, state: "open", privateTo: null });
    await rooms.audit.note({
      at,
      actor: named(actor),
      action: "raise_hand",
      subject: actor.team,
      details: { ticket: ticket.id },
    });
    return ticket;
  });
  feed.announce(teamTopic(actor.team));
  feed.announce(queueTopic(actor.cohort));
  return ticket;
}
