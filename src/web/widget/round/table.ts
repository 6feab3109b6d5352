import type { Language, RoundAnswer, RoundBrief } from "../../shared/answers.ts";
import { askJson, Refused } from "../../shared/api.ts";
import { ahead } from "../../shared/clock.ts";
import type { RoundWords } from "../../shared/strings/round.ts";
import { ar } from "../../shared/strings/round-ar.ts";
import { en } from "../../shared/strings/round-en.ts";
import { fr } from "../../shared/strings/round-fr.ts";
import type { Room } from "../room.ts";
import { Notebook } from "./notebook.ts";

export type Seen = RoundAnswer["round"];

const retry = 3000;

export const framing = "framing";

const books: Readonly<Record<Language, RoundWords>> = { fr, ar, en };

/** The words of this part, in the language of the interface. */
export const wordsOf = (room: Room): RoundWords => books[room.door.language];

export const lastRound = (room: Room): RoundBrief | undefined => room.room?.rounds?.at(-1);

/** Milliseconds until a moment, by the server's clock; never below zero. */
export const until = (room: Room, moment: string): number => Math.max(0, Date.parse(moment) - Date.now() - room.ahead);

/** A team's round as this phone sees it: read again whenever the feed tells that it moved, or its time is over. */
export class Table {
  view: Seen | null = null;
  notebook: Notebook | null = null;
  fault = "";
  busy = false;
  private readonly room: Room;
  private reading = false;
  private again = false;
  private end: ReturnType<typeof setTimeout> | undefined;

  constructor(room: Room) {
    this.room = room;
  }

  /** Looks at the newest round the room knows of; asks the server only when it is newer than what is seen. */
  follow(): void {
    const brief = lastRound(this.room);
    if (brief === undefined) return;
    if (this.view?.id !== brief.id) this.view = null;
    this.take(brief);
    if (this.view === null || this.view.version < brief.version) void this.read(brief.id);
    this.watch(brief);
  }

  async read(id: string): Promise<void> {
    if (this.reading) {
      this.again = true;
      return;
    }
    this.reading = true;
    try {
      do {
        this.again = false;
        this.show(await askJson<RoundAnswer>(this.room.door, `/api/rounds/${id}`));
      } while (this.again);
    } catch (error) {
      if (!(error instanceof Refused)) setTimeout(() => void this.read(id), retry);
    }
    this.reading = false;
  }

  /** A step of the round; what the server says to it is shown. True when it was done. */
  async step(path: string, body: object = {}, method: "POST" | "PUT" = "POST"): Promise<boolean> {
    this.busy = true;
    this.fault = "";
    this.room.changed();
    try {
      this.show(await askJson<RoundAnswer>(this.room.door, `/api/rounds${path}`, { method, body }));
      return true;
    } catch (error) {
      this.fault = error instanceof Refused && error.message !== "" ? error.message : wordsOf(this.room).failed;
      // A teammate was first, or an answer of the server was lost on its way: what there is now is shown.
      const id = error instanceof Refused && error.details.round;
      if (typeof id === "string" && error instanceof Refused && error.code === "round_running") this.fault = "";
      const asked = typeof id === "string" ? id : lastRound(this.room)?.id;
      if (asked !== undefined) void this.read(asked);
      return false;
    } finally {
      this.busy = false;
      this.room.changed();
    }
  }

  /** The notebook of a round; what an earlier visit left in it leaves now. */
  private take({ id, state }: RoundBrief): Notebook {
    if (this.notebook?.round === id) return this.notebook;
    // Whoever is first, the feed or the answer to the step: a round that is no longer listed was taken back.
    const gone = !this.room.room?.rounds?.some((round) => round.id === this.notebook?.round);
    if (gone) this.notebook?.leave();
    this.notebook?.close();
    this.notebook = new Notebook(this.room, id, state === "writing", () => this.room.changed());
    void this.notebook.flush();
    return this.notebook;
  }

  private show({ round, now }: RoundAnswer): void {
    const { room, view } = this;
    room.ahead = ahead(now);
    if (view !== null && view.id === round.id && view.version > round.version) return;
    const { id, workshop, number, state, endsAt, version } = round;
    const brief: RoundBrief[] = state === "cancelled" ? [] : [{ id, workshop, number, state, endsAt, version }];
    const others = (room.room?.rounds ?? []).filter((known) => known.id !== id);
    if (room.room !== null) room.room = { ...room.room, rounds: [...others, ...brief] };
    this.settle(round);
    // The server's time may have moved this phone's idea of the end.
    this.watch(round);
    room.changed();
  }

  /** What the round's state means for this phone's own ideas. */
  private settle(round: Seen): void {
    this.view = round.state === "cancelled" ? null : round;
    if (this.view === null) {
      if (this.notebook?.round === round.id) this.notebook.leave();
      return;
    }
    const notebook = this.take(round);
    if (round.state === "writing") notebook.meet(round.ideas);
    else if (notebook.waiting.length === 0) notebook.close();
  }

  /** Just before the end every word leaves; at the end the server is asked what became of the round. */
  private watch({ id, state, endsAt }: RoundBrief): void {
    clearTimeout(this.end);
    if (state !== "writing") return;
    const left = until(this.room, endsAt);
    const lead = 1500;
    this.end = setTimeout(
      () => {
        void this.notebook?.flush();
        this.end = setTimeout(() => void this.read(id), Math.min(left, lead) + 150);
      },
      Math.max(0, left - lead),
    );
  }
}

const tables = new WeakMap<Room, Table>();

export function tableOf(room: Room): Table {
  let table = tables.get(room);
  if (table === undefined) {
    table = new Table(room);
    tables.set(room, table);
  }
  return table;
}
