import type { Mentor, Organiser, Team } from "./people.ts";

/** A team as staff see it in a list. */
export interface TeamOverview {
  team: Team;
  members: number;
  /** Canvas fields with words in them, by workshop id. */
  filled: Record<string, number>;
  lastMessageAt: string | null;
  openTickets: number;
}

/** A mentor or organiser as an organiser sees them in a list. */
export interface StaffOverview {
  person: Mentor | Organiser;
  /** They have a link that opens the console. */
  open: boolean;
  /** When the last of their open links ends, ISO 8601, UTC; null when one is open until it is revoked, or none is. */
  until: string | null;
}

export interface OverviewStore {
  /** A cohort's teams by name. */
  teams(cohort: string): Promise<TeamOverview[]>;
  /** A cohort's mentors and organisers, in the order in which they came. */
  staff(cohort: string, now: Date): Promise<StaffOverview[]>;
}
