/** Why a person is asked to come. `uncovered`: a question that the library does not answer. */
export type TicketReason = "help" | "distress" | "abuse" | "uncovered";
/** How it went, told when a ticket is closed: nobody was there any more, or there was nothing left to do. */
export const ticketOutcomes = ["helped", "passed_on", "gone", "unneeded"] as const;
export type TicketOutcome = (typeof ticketOutcomes)[number];

export type TicketState = "open" | "claimed" | "closed";

/** A team, or Dalil for it, asks for a human. A distress ticket is closed by a person only, never by a retraction. */
export interface Ticket {
  id: string;
  team: string;
  cohort: string;
  workshop: string | null;
  /** The member it is about; null for the whole team. */
  member: string | null;
  reason: TicketReason;
  /** The uncovered question, or the words of a raised hand; empty for distress: the message itself is not copied. */
  text: string;
  state: TicketState;
  /** The mentor or organiser who took it. */
  by: string | null;
  at: string;
  closedAt: string | null;
  /** Null until it is closed, or where nobody said. */
  outcome: TicketOutcome | null;
}

/** A ticket with the names people know it by. */
export interface NamedTicket extends Ticket {
  /** `member`: a nickname; null for the whole team or somebody erased. `by`: who took it. */
  names: { team: string; member: string | null; by: string | null };
}

/** The calls of a cohort that are not closed. `urgent`: somebody in distress or threatened, whom nobody has taken yet. */
export interface TicketPulse {
  open: number;
  claimed: number;
  urgent: number;
  moved: string;
}

export interface TicketStore {
  add(ticket: Ticket): Promise<void>;
  ticket(id: string): Promise<Ticket | null>;
  /** Newest first; a cohort's, open and claimed unless `closed` is asked for too. */
  list(cohort: string, options?: { closed?: boolean }): Promise<NamedTicket[]>;
  openFor(team: string, reason: TicketReason, member: string | null): Promise<Ticket | null>;
  /** How many stand open and claimed, the urgent ones among the open, and a mark that changes when any of them moves. */
  pulse(cohort: string): Promise<TicketPulse>;
  move(
    id: string,
    from: TicketState,
    to: TicketState,
    by: string | null,
    at: string,
    outcome?: TicketOutcome | null,
  ): Promise<boolean>;
}
