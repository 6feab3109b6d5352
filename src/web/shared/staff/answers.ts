/** What the server answers to mentors and organisers. Shapes of the record itself are the domain's. */

import type { StaffOverview, TeamOverview } from "../../../domain/overview.ts";
import type { Mentor, Organiser } from "../../../domain/people.ts";
import type { NamedTicket, TicketOutcome, TicketReason } from "../../../domain/tickets.ts";
import type { RoomAnswer } from "../answers.ts";

export type { NamedTicket, StaffOverview, TeamOverview, TicketOutcome, TicketReason };

export interface CohortAnswer {
  me: Pick<Mentor | Organiser, "kind" | "id" | "name" | "language">;
  cohort: { id: string; name: string };
  now: string;
}

/** A team's room; staff have no place of their own in it. */
export type TeamAnswer = Omit<RoomAnswer, "me">;

export interface UncoveredQuestion {
  text: string;
  asked: number;
  /** How many of these still wait for a person. */
  open: number;
  teams: string[];
  lastAt: string;
}

export interface Invitation {
  person: Mentor | Organiser;
  token: string;
  expires: string;
}
