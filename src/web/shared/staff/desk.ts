import type { Language, ProgrammeAnswer, Tally } from "../answers.ts";
import { ask, askJson, type Door, Refused } from "../api.ts";
import { ahead } from "../clock.ts";
import { programmeOf } from "../programme.ts";
import type { CohortAnswer, NamedTicket, TeamOverview, TicketOutcome } from "./answers.ts";
import type { Kind } from "./pass.ts";
import { type Route, routeOf } from "./route.ts";

/** Why the console does not open: no link, a broken one, one that ended, one withdrawn, one of somebody else. */
export type Shut = "none" | "unknown" | "expired" | "revoked" | "member" | "mentor";

const shutBy: Readonly<Record<string, Shut>> = {
  not_signed_in: "unknown",
  invite_expired: "expired",
  code_revoked: "revoked",
  forbidden: "member",
};

/** What a mentor or organiser has before them. Views read it; `changed` tells them to look again. */
export class Desk {
  readonly kind: Kind;
  readonly door: Door;
  shut: Shut | null;
  cohort: CohortAnswer | null = null;
  programme: ProgrammeAnswer | null = null;
  tickets: NamedTicket[] | null = null;
  teams: TeamOverview[] | null = null;
  /** How far teams are, as far as it was asked for. */
  progress: Record<string, readonly Tally[]> = {};
  route: Route;
  /** False while the server does not answer: what stands is then old, and says so. */
  flows = true;
  /** The mentors' words while new calls are closed, null while they are open; undefined until it is known. */
  callsClosed: string | null | undefined;
  /** Tickets that came since the page was opened, newest last: they are read out. */
  arrived: NamedTicket[] = [];
  /** What the server's clock is ahead of this device's, in milliseconds. */
  ahead = 0;
  /** Counts what was done here: an answer asked for before it is out of date. */
  private acts = 0;
  readonly changed: () => void;

  constructor(kind: Kind, token: string | null, language: Language, changed: () => void) {
    this.kind = kind;
    this.route = routeOf(location.hash, kind);
    this.door = { origin: location.origin, token, language };
    this.shut = token === null ? "none" : null;
    this.changed = changed;
  }

  get now(): number {
    return Date.now() + this.ahead;
  }

  get timezone(): string {
    return this.programme?.timezone ?? "UTC";
  }

  workshopTitle(id: string | null): string | null {
    return this.programme?.workshops.find((workshop) => workshop.id === id)?.title ?? null;
  }

  read<T>(path: string): Promise<T> {
    return askJson<T>(this.door, path);
  }

  async act<T>(path: string, body?: unknown, method: "POST" | "PUT" = "POST"): Promise<T> {
    try {
      const answer = await ask(this.door, path, { method, ...(body === undefined ? {} : { body }) });
      return (answer.status === 204 ? undefined : await answer.json()) as T;
    } finally {
      this.acts += 1;
    }
  }

  /** Runs `work`; true when the server answered. A refused token closes the console; other refusals are thrown. */
  async attempt(work: () => Promise<void>): Promise<boolean> {
    let flows = true;
    try {
      await work();
    } catch (error) {
      if (error instanceof Refused) {
        const shut = shutBy[error.code];
        if (shut === undefined) throw error;
        this.shut = shut;
      } else flows = false;
    }
    this.flows = flows;
    this.changed();
    return flows;
  }

  /** Looks again every so many seconds, less often in a hidden tab, at once when the tab or the network comes back. */
  poll(work: () => Promise<void>, seconds: number): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let busy = false;
    let over = false;
    const look = async () => {
      if (busy || over || this.shut !== null) return;
      busy = true;
      clearTimeout(timer);
      const flows = await this.attempt(work).catch(() => true);
      busy = false;
      const pause = !flows ? 5 : document.hidden ? seconds * 3 : seconds;
      if (!over) timer = setTimeout(() => void look(), pause * 1000);
    };
    const wake = () => {
      if (!document.hidden) void look();
    };
    document.addEventListener("visibilitychange", wake);
    addEventListener("online", wake);
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", wake);
      removeEventListener("online", wake);
    };
  }

  /** Who is signed in, and the programme's words. */
  readonly open = async (): Promise<void> => {
    const [cohort, programme] = await Promise.all([this.read<CohortAnswer>("/api/cohort"), programmeOf(this.door)]);
    Object.assign(this, { cohort, programme, ahead: ahead(cohort.now) });
    if (this.kind === "organiser" && cohort.me.kind === "mentor") this.shut = "mentor";
  };

  readonly loadTickets = async (): Promise<void> => {
    const before = this.acts;
    const { tickets } = await this.read<{ tickets: NamedTicket[] }>("/api/tickets");
    if (this.acts !== before) return;
    const known = this.tickets;
    if (known !== null)
      for (const ticket of tickets)
        if (ticket.state === "open" && !known.some(({ id }) => id === ticket.id)) this.arrived.push(ticket);
    this.tickets = tickets;
  };

  readonly loadTeams = async (): Promise<void> => {
    const before = this.acts;
    const { teams } = await this.read<{ teams: TeamOverview[] }>("/api/cohort/teams");
    if (this.acts === before) this.teams = teams;
  };

  async loadProgress(teams: readonly string[]): Promise<void> {
    if (teams.length === 0) return;
    const answer = await this.read<{ progress: Record<string, Tally[]> }>(
      `/api/cohort/progress?teams=${teams.join(",")}`,
    );
    this.progress = { ...this.progress, ...answer.progress };
  }

  /** Takes a ticket, gives it back or closes it with how it went; throws `ticket_taken` when a colleague was first. */
  async answer(ticket: NamedTicket, action: "claim" | "release" | "close", outcome?: TicketOutcome): Promise<void> {
    try {
      const answer = await this.act<{ ticket: NamedTicket }>(`/api/tickets/${ticket.id}`, { action, outcome });
      const { state, by } = answer.ticket;
      const names = { ...ticket.names, by: by === null ? null : (this.cohort?.me.name ?? null) };
      this.tickets = (this.tickets ?? []).flatMap((known) => {
        if (known.id !== ticket.id) return [known];
        return state === "closed" ? [] : [{ ...known, state, by, names }];
      });
      this.changed();
    } catch (error) {
      // What a colleague did meanwhile is shown at once.
      if (error instanceof Refused) await this.attempt(this.loadTickets);
      throw error;
    }
  }
}
