import { Refused } from "../shared/api.ts";
import { ahead } from "../shared/clock.ts";
import { faultOf } from "../shared/staff/confirm.tsx";
import type { Desk } from "../shared/staff/desk.ts";
import type { Decision, DraftView, QueueRow, Reviewed, VerdictKind } from "./answers.ts";
import { type Drafts, draftsOf } from "./drafts.ts";
import { keepWork, keptWork, newWork, outgoing, typedIn, type Work } from "./work.ts";

/** What stands between a verdict and the team. */
export type Trouble =
  /** A colleague decided first, or Dalil's own draft went out. */
  | { kind: "conflict"; by: string | null; what: Decision["kind"] }
  /** A colleague holds it. */
  | { kind: "held"; by: string }
  /** The canvas changed since the draft, or the draft was made again. */
  | { kind: "stale"; because: "canvas" | "draft"; edition: number; verdict: VerdictKind }
  /** The draft held a fault on purpose; `before`: how it read. */
  | { kind: "planted"; through: boolean; before: readonly string[] }
  | { kind: "failed"; text: string };

/** Between two claims of what one holds, in milliseconds; well under the time a claim lasts. */
const pause = 120_000;

/** One feedback under review: what the server says of it, what the mentor writes, and what came between. */
export class Reviewing {
  view: DraftView | null = null;
  work: Work = newWork(0);
  /** What was typed on a draft that is no more. */
  earlier: readonly string[] = [];
  trouble: Trouble | null = null;
  busy = false;
  missing = false;
  readonly id: string;
  readonly drafts: Drafts;
  private readonly desk: Desk;
  private edition: number | null = null;
  private shownSince = 0;
  private shownBefore = 0;
  /** Taken once by itself; given back, it is not taken again. */
  private wasTaken = false;
  private ended = false;

  constructor(desk: Desk, id: string) {
    this.desk = desk;
    this.drafts = draftsOf(desk);
    this.id = id;
    this.work = keptWork(id) ?? this.work;
  }

  begin(): () => void {
    const hear = (rows: readonly QueueRow[] | null) => {
      if (rows === null || rows.some(({ id }) => id === this.id)) void this.load();
    };
    const unlisten = this.drafts.listen(hear);
    document.addEventListener("visibilitychange", this.look);
    // Where the line is cut, what changed is found at the latest so.
    const again = this.desk.poll(this.read, 20);
    const holding = setInterval(() => {
      if (this.held === "me" && this.view?.feedback.state === "suggested" && !document.hidden) void this.hold("claim");
    }, pause);
    return () => {
      this.ended = true;
      clearInterval(holding);
      unlisten();
      again();
      document.removeEventListener("visibilitychange", this.look);
    };
  }

  get remarks() {
    return this.view?.feedback.draft?.remarks ?? [];
  }

  get held(): "me" | "other" | null {
    return this.view === null ? null : this.drafts.holds(this.view.feedback);
  }

  /** Counts only while the draft is in sight. */
  private readonly look = (): void => {
    if (document.hidden) this.shownBefore += (performance.now() - this.shownSince) / 1000;
    else this.shownSince = performance.now();
  };

  private seconds(): number {
    return this.shownBefore + (document.hidden ? 0 : (performance.now() - this.shownSince) / 1000);
  }

  async load(): Promise<void> {
    await this.desk.attempt(this.read).catch((error) => this.fail(error));
  }

  private readonly read = async (): Promise<void> => {
    try {
      const view = await this.desk.read<DraftView>(`/api/queue/${this.id}`);
      if (this.ended) return;
      this.desk.ahead = ahead(view.now);
      this.take(view);
      const { decision, state } = view.feedback;
      if (decision === null) this.drafts.stays(this.id);
      else if (decision.by?.id === this.drafts.me && state !== "settling") keepWork(this.id, null);
      else if (decision.by?.id !== this.drafts.me && typedIn(this.work).length > 0)
        this.trouble = { kind: "conflict", by: decision.by?.name ?? null, what: decision.kind };
      // Organisers look on; who decides takes it.
      if (state === "suggested" && this.desk.kind === "mentor" && !this.wasTaken) {
        this.wasTaken = true;
        if (this.held !== "other") await this.hold("claim");
      }
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== "not_found") throw error;
      this.missing = true;
    }
    this.desk.changed();
  };

  private take(view: DraftView): void {
    const { draft, draftNumber, state } = view.feedback;
    const before = this.view?.feedback;
    this.view = view;
    const drafted = draft !== null && state !== "queued" && state !== "drafting";
    if (drafted && this.work.draft !== draftNumber) {
      this.earlier = [...this.earlier, ...typedIn(this.work)];
      this.work = newWork(draftNumber);
      if (this.trouble?.kind === "stale") this.trouble = null;
    }
    if (before?.draftNumber !== draftNumber || (before.state !== "suggested" && state === "suggested")) {
      this.shownBefore = 0;
      this.shownSince = performance.now();
    }
  }

  /** Takes it so that colleagues choose another; it is held for as long as somebody has it before them. */
  async hold(action: "claim" | "take_over" | "release"): Promise<void> {
    try {
      const claim = await this.drafts.claim(this.id, action);
      if (this.view !== null) this.view = { ...this.view, feedback: { ...this.view.feedback, claim } };
      if (action === "take_over") this.trouble = null;
    } catch (error) {
      // A claim that the network lost is asked for again by itself.
      if (error instanceof Refused || action !== "claim") this.refuse(error, "accept");
    }
    this.desk.changed();
  }

  change(change: Partial<Work>): void {
    this.work = { ...this.work, ...change };
    keepWork(this.id, this.work);
    this.desk.changed();
  }

  /** Sends a verdict; what came between is in `trouble`. */
  async send(kind: VerdictKind): Promise<void> {
    const { view, work } = this;
    if (view === null || this.busy) return;
    this.busy = true;
    this.trouble = null;
    this.desk.changed();
    const { draftNumber: draft, edition } = view.feedback;
    const seen = { draft, edition: this.edition ?? edition, seconds: Math.round(this.seconds() * 10) / 10 };
    const brings = {
      accept: {},
      edit: { remarks: outgoing(this.remarks, work), reason: work.reason },
      respond: { text: work.answer.trim(), reason: work.reason },
      ignore: { reason: work.reason },
    }[kind];
    try {
      this.answered(kind, await this.desk.act<Reviewed>(`/api/queue/${this.id}/verdict`, { kind, ...seen, ...brings }));
    } catch (error) {
      this.refuse(error, kind);
    }
    this.busy = false;
    this.desk.changed();
  }

  private answered(kind: VerdictKind, { outcome, through, unread, feedback }: Reviewed): void {
    const view = this.view!;
    const before = this.remarks.map(({ text }) => text);
    const { decision } = feedback;
    if (outcome === "planted") {
      this.trouble = { kind: "planted", through, before };
      this.take({ ...view, feedback });
      keepWork(this.id, this.work);
      return;
    }
    this.view = { ...view, feedback };
    const window = decision === null ? 0 : Date.parse(decision.releaseAt) - Date.parse(decision.at);
    this.drafts.settle({ id: this.id, team: view.team.name, kind, until: Date.now() + window, unread });
  }

  private refuse(error: unknown, verdict: VerdictKind): void {
    const { code, details } = error instanceof Refused ? error : { code: "", details: {} };
    if (code === "feedback_stale") {
      const { because, edition } = details as { because: "canvas" | "draft"; edition: number };
      this.trouble = { kind: "stale", because, edition, verdict };
      void this.load();
    } else if (code === "feedback_taken") {
      const { by, what } = details as { by: { id: string; name: string } | null; what: Decision["kind"] | "claim" };
      if (what === "claim") this.trouble = { kind: "held", by: by?.name ?? "" };
      // One's own verdict had arrived already, its answer had not.
      else if (by?.id !== this.drafts.me) this.trouble = { kind: "conflict", by: by?.name ?? null, what };
      void this.load();
    } else this.fail(error);
  }

  private fail(error: unknown): void {
    this.trouble = { kind: "failed", text: faultOf(error) };
  }

  /** The mentor has seen the canvas of now and sends what they decided. */
  async sendAnyway(): Promise<void> {
    if (this.trouble?.kind !== "stale") return;
    this.edition = this.trouble.edition;
    await this.send(this.trouble.verdict);
    this.edition = null;
  }

  /** Has the draft made again from the canvas of now. */
  async redraft(): Promise<void> {
    if (this.view === null || this.busy) return;
    this.busy = true;
    this.desk.changed();
    try {
      const { feedback } = await this.desk.act<Pick<DraftView, "feedback">>(`/api/queue/${this.id}/redraft`);
      this.trouble = null;
      this.view = { ...this.view, feedback, stale: false };
      this.work = { ...this.work, mode: "read" };
      await this.load();
    } catch (error) {
      this.refuse(error, "accept");
    }
    this.busy = false;
    this.desk.changed();
  }

  /** After a colleague was first: what was typed goes to the team as a message of one's own. */
  async sendAsMessage(text: string, key: string): Promise<void> {
    const { team, feedback } = this.view!;
    await this.desk.act(`/api/cohort/teams/${team.id}/conversations/${feedback.workshop}`, { text, key });
    this.forget();
  }

  /** Nothing of what was typed is wanted any more. */
  forget(): void {
    this.work = newWork(this.work.draft);
    this.earlier = [];
    if (this.trouble?.kind === "conflict") this.trouble = null;
    keepWork(this.id, null);
    this.desk.changed();
  }
}
