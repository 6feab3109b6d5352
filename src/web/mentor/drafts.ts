import { ask, Refused } from "../shared/api.ts";
import { ahead } from "../shared/clock.ts";
import type { Desk } from "../shared/staff/desk.ts";
import { follow } from "../shared/tail.ts";
import type { QueueCounts, QueueEvent, QueuePage, QueueRow, VerdictKind } from "./answers.ts";
import { keepWork } from "./work.ts";

/** Which requests are looked at. `ready`: a draft waits for a mentor; `coming`: it is being written. */
export const looks = ["ready", "coming", "mine", "decided"] as const;
export type Look = (typeof looks)[number];

const statesOf: Readonly<Record<Look, readonly QueueRow["state"][]>> = {
  ready: ["suggested"],
  coming: ["queued", "drafting"],
  mine: ["queued", "drafting", "suggested"],
  decided: ["settling", "released", "ignored"],
};

export interface Filter {
  look: Look;
  /** Ids; "" means all. */
  workshop: string;
  language: string;
}

/** A verdict of one's own that can still be taken back. Times are this device's. */
export interface Sent {
  id: string;
  team: string;
  kind: VerdictKind;
  until: number;
  /** Approved faster than it can be read: the seconds that reading it once takes. */
  unread: number | null;
}

const atOnce = 100;
const most = 200;

/** Nearest deadline first, none last; then the older request. */
const before = (one: QueueRow, other: QueueRow): number =>
  (one.deadline ?? "9").localeCompare(other.deadline ?? "9") ||
  one.askedAt.localeCompare(other.askedAt) ||
  one.id.localeCompare(other.id);

/** The cohort's requests for feedback as this console knows them, kept live whatever page is open. */
export class Drafts {
  rows: QueueRow[] | null = null;
  next: string | null = null;
  pulse: QueueCounts | null = null;
  settings: QueuePage["settings"] | null = null;
  filter: Filter = { look: "ready", workshop: "", language: "" };
  sent: Sent | null = null;
  /** False while changes do not come by themselves. */
  live = false;
  private readonly desk: Desk;
  private asked = 0;
  /** Decided, and not yet with their team. */
  private readonly leaving = new Set<string>();
  private readonly listeners = new Set<(rows: readonly QueueRow[] | null) => void>();

  constructor(desk: Desk) {
    this.desk = desk;
  }

  get me(): string {
    return this.desk.cohort?.me.id ?? "";
  }

  holds({ claim }: Pick<QueueRow, "claim">): "me" | "other" | null {
    if (claim === null || Date.parse(claim.until) <= this.desk.now) return null;
    return claim.by === this.me ? "me" : "other";
  }

  /** Called with rows that changed, or null when the line was cut and anything may have. Gives what ends it. */
  listen(hear: (rows: readonly QueueRow[] | null) => void): () => void {
    this.listeners.add(hear);
    return () => this.listeners.delete(hear);
  }

  choose(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
    this.rows = null;
    this.desk.changed();
    void this.desk.attempt(this.load).catch(() => {});
  }

  readonly load = async (): Promise<void> => {
    const asked = ++this.asked;
    const limit = Math.min(most, Math.max(atOnce, this.rows?.length ?? 0));
    const page = await this.desk.read<QueuePage>(`/api/queue?${this.query()}&limit=${limit}`);
    if (asked !== this.asked) return;
    this.take(page);
    this.rows = page.rows;
  };

  readonly loadMore = async (): Promise<void> => {
    if (this.next === null) return;
    const asked = ++this.asked;
    const page = await this.desk.read<QueuePage>(`/api/queue?${this.query()}&limit=${atOnce}&after=${this.next}`);
    if (asked !== this.asked) return;
    this.take(page);
    const known = new Set(page.rows.map(({ id }) => id));
    this.rows = [...(this.rows ?? []).filter(({ id }) => !known.has(id)), ...page.rows];
  };

  private take({ next, settings, now, counts, workshops, languages }: QueuePage): void {
    this.desk.ahead = ahead(now);
    this.desk.callsClosed = settings.callsClosed;
    Object.assign(this, { next, settings, pulse: { counts, workshops, languages } });
  }

  private query(): string {
    const { look, workshop, language } = this.filter;
    const query = new URLSearchParams({ states: statesOf[look].join() });
    if (look === "mine") query.set("mine", "true");
    if (workshop !== "") query.set("workshop", workshop);
    if (language !== "") query.set("language", language);
    return query.toString();
  }

  private shows(row: QueueRow): boolean {
    const { look, workshop, language } = this.filter;
    if (!statesOf[look].includes(row.state)) return false;
    if (look === "mine" && this.holds(row) !== "me") return false;
    return (workshop === "" || row.workshop === workshop) && (language === "" || row.language === language);
  }

  /** A row as it stands now, told by the stream or by what was done here. */
  put(...changed: readonly QueueRow[]): void {
    if (this.rows === null || changed.length === 0) return;
    const ids = new Set(changed.map(({ id }) => id));
    const others = this.rows.filter(({ id }) => !ids.has(id));
    this.rows = [...others, ...changed.filter((row) => this.shows(row))].sort(before);
    this.desk.changed();
  }

  /** Takes a draft, takes it over or gives it back; throws `feedback_taken` when a colleague has it. */
  async claim(id: string, action: "claim" | "take_over" | "release"): Promise<QueueRow["claim"]> {
    const { claim } = await this.desk.act<Pick<QueueRow, "claim">>(`/api/queue/${id}/claim`, { action });
    const row = this.rows?.find((one) => one.id === id);
    if (row !== undefined) this.put({ ...row, claim });
    return claim;
  }

  /** A verdict was given: until its time is over it can be taken back, and what was typed is kept. */
  settle(sent: Sent): void {
    this.sent = sent;
    this.leaving.add(sent.id);
    setTimeout(() => {
      if (this.leaving.delete(sent.id)) keepWork(sent.id, null);
      if (this.sent === sent) this.sent = null;
      this.desk.changed();
    }, sent.until - Date.now());
    this.desk.changed();
  }

  /** A verdict does not stand any more. */
  stays(id: string): void {
    this.leaving.delete(id);
    if (this.sent?.id === id) this.sent = null;
  }

  /** Takes the last verdict back; throws `undo_late`. */
  async undo(): Promise<void> {
    const { sent } = this;
    if (sent === null) return;
    await this.desk.act(`/api/queue/${sent.id}/undo`);
    this.stays(sent.id);
    for (const hear of this.listeners) hear(null);
    this.desk.changed();
  }

  /** The draft to decide after this one: nobody's or one's own, nearest deadline first. */
  after(id: string): QueueRow | null {
    const free = (this.rows ?? []).filter((row) => row.state === "suggested" && this.holds(row) !== "other");
    const place = free.findIndex((row) => row.id === id);
    return free.filter((row) => row.id !== id)[Math.max(place, 0)] ?? free.find((row) => row.id !== id) ?? null;
  }

  /** Reads the queue live until what it gives is called. */
  begin(): () => void {
    const over = new AbortController();
    const { desk } = this;
    const tail = follow({
      after: 0,
      signal: over.signal,
      lost: window,
      open: (_, signal) => ask(desk.door, "/api/queue/events", { signal }),
      hear: ({ data }) => {
        this.hear(data as QueueEvent);
        return false;
      },
      line: (flows) => {
        this.live = flows;
        if (flows) void desk.attempt(this.load).catch(() => {});
        if (flows) for (const hear of this.listeners) hear(null);
        desk.changed();
      },
      pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    });
    // A link that opens no longer is told by the calls' own look.
    tail.catch((error) => {
      if (!(error instanceof Refused)) throw error;
      this.live = false;
    });
    return () => over.abort();
  }

  private hear(event: QueueEvent): void {
    const { desk } = this;
    if (event.kind === "calls") return void desk.attempt(desk.loadTickets).catch(() => {});
    const { rows, counts, workshops, languages, callsClosed } = event;
    this.pulse = { counts, workshops, languages };
    desk.callsClosed = callsClosed;
    this.put(...rows);
    for (const hear of this.listeners) hear(rows);
    desk.changed();
    // After a crowd of changes only the newest are told one by one.
    if (rows.length >= atOnce) void desk.attempt(this.load).catch(() => {});
  }
}

const known = new WeakMap<Desk, Drafts>();

/** The one view of the queue that a desk has. */
export function draftsOf(desk: Desk): Drafts {
  const drafts = known.get(desk) ?? new Drafts(desk);
  known.set(desk, drafts);
  return drafts;
}
