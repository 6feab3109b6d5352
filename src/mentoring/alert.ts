import type { Turn } from "../domain/conversation.ts";
import type { Plan } from "../domain/guidance.ts";
import type { Rooms } from "../domain/ports.ts";
import { readRisk } from "../domain/reading/risk.ts";
import type { TicketReason } from "../domain/tickets.ts";
import type { Deps } from "./deps.ts";

export type Alert = NonNullable<Plan["alert"]>;

/** Whether a message calls for a person by its own words, before anything else is known of it. */
export function alertIn(text: string): "distress" | "abuse" | null {
  const risk = readRisk(text);
  return risk === "distress" ? "distress" : risk === "abuse_person" ? "abuse" : null;
}

/** Who asked, and where. */
type Asking = Pick<Turn, "team" | "workshop" | "member" | "privateTo">;

const reasons: Readonly<Record<Alert, TicketReason>> = {
  distress: "distress",
  abuse: "abuse",
  human: "help",
  uncovered: "uncovered",
};

/**
 * Asks a person to come, inside the caller's transaction. One open ticket per member and reason is enough, except for
 * uncovered questions: each is one. The words of a private message are never copied.
 */
export async function alertPerson(
  { ids, clock }: Pick<Deps, "ids" | "clock">,
  rooms: Rooms,
  { turn, cohort, alert, text }: { turn: Asking; cohort: string; alert: Alert; text: string },
): Promise<void> {
  const reason = reasons[alert];
  if (reason !== "uncovered" && (await rooms.tickets.openFor(turn.team, reason, turn.member)) !== null) return;
  const id = ids.next();
  await rooms.tickets.add({
    id,
    team: turn.team,
    cohort,
    workshop: turn.workshop,
    member: turn.member,
    reason,
    text: reason === "distress" || reason === "abuse" || turn.privateTo !== null ? "" : text,
    state: "open",
    by: null,
    at: clock.now().toISOString(),
    closedAt: null,
    outcome: null,
  });
  if (reason === "uncovered") return;
  const privateTo = reason === "help" ? turn.privateTo : turn.member;
  await rooms.feed.append(turn.team, { kind: "ticket", id, state: "open", privateTo });
}
