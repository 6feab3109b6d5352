import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import type { Mentor, Organiser } from "../domain/people.ts";
import { type Ticket, type TicketState, ticketOutcomes } from "../domain/tickets.ts";
import { type Deps, queueTopic, teamTopic } from "./deps.ts";
import { identifier, parse } from "./parse.ts";
import { allow, named } from "./permission.ts";

export const answerTicketInput = z.object({
  ticket: identifier,
  action: z.enum(["claim", "release", "close"]),
  outcome: z.enum(ticketOutcomes).nullable().default(null).describe("How it went, when it is closed."),
});

const moves = { claim: ["open", "claimed"], release: ["claimed", "open"], close: ["claimed", "closed"] } as const;

/** A mentor or organiser takes a ticket, gives it back or closes it. Throws `ticket_taken` when a colleague was first. */
export async function answerTicket(
  { store, feed, clock }: Pick<Deps, "store" | "feed" | "clock">,
  { actor, ...input }: { actor: Mentor | Organiser } & z.input<typeof answerTicketInput>,
): Promise<Ticket> {
  const asked = parse(answerTicketInput, input);
  const at = clock.now().toISOString();
  const ticket = await store.atomically(async (rooms) => {
    const found = await rooms.tickets.ticket(asked.ticket);
    if (found === null) throw new DomainError("not_found");
    allow(actor, "answer_ticket", { kind: "ticket", team: found.team, cohort: found.cohort });
    const [from, to] = startOf(found.state, asked.action);
    const by = to === "open" ? null : actor.id;
    const outcome = to === "closed" ? asked.outcome : null;
    if (!(await rooms.tickets.move(found.id, from, to, by, at, outcome)))
      throw new DomainError("ticket_taken", { state: found.state, by: found.by });
    const privateTo = found.reason === "distress" || found.reason === "abuse" ? found.member : null;
    if (found.reason !== "uncovered")
      await rooms.feed.append(found.team, { kind: "ticket", id: found.id, state: to, privateTo });
    await rooms.audit.note({
      at,
      actor: named(actor),
      action: `${asked.action}_ticket`,
      subject: found.team,
      details: { ticket: found.id, reason: found.reason, outcome },
    });
    return { ...found, state: to, by, closedAt: to === "closed" ? at : null, outcome };
  });
  feed.announce(teamTopic(ticket.team));
  feed.announce(queueTopic(ticket.cohort));
  return ticket;
}

/** An open ticket may be closed at once; every other move starts where it must. */
function startOf(state: TicketState, action: keyof typeof moves): readonly [TicketState, TicketState] {
  return action === "close" && state === "open" ? ["open", "closed"] : moves[action];
}
