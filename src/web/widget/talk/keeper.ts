import type { Author } from "../../../domain/canvas.ts";
import type { CanvasAnswer, CheckedField, Language, Message, Proposal, RoomAnswer } from "../../shared/answers.ts";
import { ask, askJson, Refused } from "../../shared/api.ts";
import { ahead, type Clock, pointedAt } from "../../shared/clock.ts";
import { boxOf } from "../../shared/keep.ts";
import { programmeOf } from "../../shared/programme.ts";
import { Queue, type Waiting } from "../../shared/queue.ts";
import type { Room } from "../room.ts";
import { readFeedback } from "./feedback.ts";
import { keepRoom, recallRoom } from "./kept.ts";
import { goLive, type Live } from "./live.ts";
import { takeIn } from "./meanwhile.ts";

interface Sent {
  turn: string;
  message: string;
}

export const clockOf = (room: Room): Clock => ({ ahead: room.ahead, timezone: room.programme?.timezone ?? "UTC" });

/** Labels head cards here; the programme has them as they stand inside a sentence. */
const capital = (label: string): string => label.charAt(0).toLocaleUpperCase() + label.slice(1);

/** Fills a room from the server, sends what waits in it, and mends the line when it is cut. */
export class Keeper {
  readonly queue: Queue<Sent>;
  private readonly room: Room;
  private readonly live: Live;
  /** Resolves once it is known where to send, or that there is no use in sending. */
  private readonly located: Promise<void>;
  private locate: () => void = () => {};
  private saving: ReturnType<typeof setTimeout> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private ended = false;
  /** The line was cut while something waited: its leaving is told. */
  private wasCut = false;

  constructor(room: Room) {
    this.room = room;
    this.located = new Promise((resolve) => {
      this.locate = resolve;
    });
    this.queue = new Queue<Sent>(boxOf(room.pass.code), {
      get waiting() {
        return room.waiting;
      },
      set waiting(items) {
        room.waiting = [...items];
      },
      send: async (item) => {
        this.wasCut ||= room.line !== "ok";
        await this.located;
        const path = `/api/conversations/${item.workshop || room.workshop}/messages`;
        const sending = askJson<Sent>(room.door, path, { method: "POST", body: { text: item.text, key: item.key } });
        return await sending.catch((error) => {
          this.refused(error);
          throw error;
        });
      },
      sent: (item, ids) => this.sent(item, ids),
      held: (retryAfter) => this.held(retryAfter),
      changed: () => room.changed(),
    });
    if (!navigator.onLine) room.line = "offline";
    this.live = goLive(room, this);
  }

  /** Shows what the phone kept, then what the server says. */
  async open(): Promise<void> {
    const { room } = this;
    try {
      await room.joined;
    } catch {
      return;
    }
    if (await recallRoom(room)) {
      this.locate();
      room.changed();
    }
    void this.queue.open();
    await this.load(room.early);
  }

  /** Asks the server for everything shown; keeps what there is when it does not answer. */
  async load(coming?: Promise<RoomAnswer>): Promise<void> {
    const { room } = this;
    try {
      await room.joined;
      room.room = await (coming ?? askJson<RoomAnswer>(room.door, "/api/room"));
      room.ahead = ahead(room.room.now);
      room.hand = room.room.hand?.state ?? null;
      // The first answer may be older than the button that says that a guardian agrees.
      if (!room.room.agreed && coming) return await this.load();
      if (!room.room.agreed) room.agree({ noticed: false });
      if (room.room.me.language !== room.door.language) void this.tellLanguage();
      room.workshop ||= room.room.current;
      this.locate();
      this.changed();
      await this.enter(room.workshop);
      readFeedback(room).then(
        () => this.changed(),
        () => {},
      );
      // The heaviest answer comes last: on a slow line the conversation does not wait for it.
      const programme = await programmeOf(room.door);
      for (const { fields } of programme.workshops) for (const field of fields) field.label = capital(field.label);
      room.programme = programme;
      this.changed();
    } catch (error) {
      this.trouble(error);
    }
  }

  async enter(workshop: string): Promise<void> {
    const { room } = this;
    if (workshop !== room.workshop) {
      room.declined = pointedAt(clockOf(room), room.programme?.workshops ?? [])?.id;
      Object.assign(room, { workshop, messages: [], fields: null, proposals: [], loaded: false, field: null });
      this.changed();
    }
    const { messages, fields, proposals } = room;
    const before = { messages, fields, proposals };
    try {
      const [talk, canvas] = await Promise.all([
        askJson<{ messages: Message[] }>(room.door, `/api/conversations/${workshop}?limit=200`),
        askJson<CanvasAnswer>(room.door, `/api/canvas/${workshop}`),
      ]);
      if (workshop !== room.workshop || this.ended) return;
      takeIn(room, before, { ...talk, fields: canvas.fields, proposals: canvas.proposals ?? [] });
      room.loaded = true;
      this.flowing();
      this.live.catchUp();
      this.changed();
    } catch (error) {
      this.trouble(error);
    }
  }

  /** Something worth keeping changed: it is shown now and kept soon. */
  changed(): void {
    this.room.changed();
    clearTimeout(this.saving);
    this.saving = setTimeout(() => void keepRoom(this.room), 400);
  }

  /** The interface changes its language; what people wrote stays as written. */
  speak(language: Language): void {
    this.room.door.language = language;
    void this.load();
  }

  /** Refusals and the assistant follow the language of the interface. Not heard now, it is told at the next loading. */
  private async tellLanguage(): Promise<void> {
    const { door } = this.room;
    await ask(door, "/api/me", { method: "PUT", body: { language: door.language } }).catch(() => {});
  }

  heard(message: Message): void {
    const { room } = this;
    if (message.workshop !== room.workshop) return;
    const others = room.messages.filter((known) => known.id !== message.id);
    if (others.length === room.messages.length && message.author.id === room.room?.me.id) {
      const same = room.waiting.find(({ key, text }) => text === message.text && !room.arrived.has(key));
      if (same !== undefined) room.arrived.add(same.key);
    }
    room.messages = [...others, message].sort((a, b) => a.position - b.position);
    if (message.author.kind === "assistant" && message.turn !== null) delete room.streams[message.turn];
    this.changed();
  }

  /** A field as the server has it now; an older revision changes nothing. */
  wrote(field: string, value: CheckedField, author?: Author): void {
    const { room } = this;
    if (room.fields === null || (room.fields[field]?.revision ?? 0) > value.revision) return;
    room.fields = { ...room.fields, [field]: value };
    if (author !== undefined) room.authors[field] = author;
    this.changed();
  }

  drop(proposal: Proposal): void {
    this.room.proposals = this.room.proposals.filter((known) => known.id !== proposal.id);
    this.changed();
  }

  /** Keeps, changes or leaves a proposed entry; throws what the server or the network says. */
  async settle(proposal: Proposal, verdict: "accept" | "edit" | "reject", text?: string): Promise<void> {
    const revision = this.room.fields?.[proposal.field]?.revision ?? 0;
    const settled = await askJson<{ field: CheckedField | null }>(this.room.door, `/api/proposals/${proposal.id}`, {
      method: "POST",
      body: { verdict, revision, ...(text === undefined ? {} : { text }) },
    });
    if (settled.field !== null) this.wrote(proposal.field, settled.field);
    this.drop(proposal);
  }

  async stop(turn: string): Promise<void> {
    try {
      await ask(this.room.door, `/api/turns/${turn}/stop`, { method: "POST" });
    } catch (error) {
      if (!(error instanceof Refused)) this.trouble(error);
    }
  }

  askAgain(turn: string): void {
    const item = this.room.asked[turn];
    if (item === undefined) return;
    delete this.room.streams[turn];
    this.room.waiting = [...this.room.waiting, item];
    this.room.changed();
    void boxOf(this.room.pass.code)
      .put(item)
      .then(() => this.queue.flush());
  }

  flowing(): void {
    this.tries = 0;
    if (this.room.line === "ok") return;
    this.room.line = "ok";
    this.room.changed();
    void this.queue.flush();
  }

  /** A line is cut. */
  cut(): void {
    const { room } = this;
    if (!navigator.onLine) room.line = "offline";
    else if (room.line === "ok") room.line = "again";
    room.changed();
  }

  /** A call failed: the token is bad, or nobody answers. */
  trouble(error: unknown): void {
    if (this.refused(error)) {
      this.locate();
      this.room.loaded = true;
      this.room.changed();
    } else {
      this.cut();
      this.later();
    }
  }

  /** The server answered, with a no; one that closes the room for this phone is noted. */
  private refused(error: unknown): boolean {
    if (!(error instanceof Refused)) return false;
    this.room.shut ||= error.status === 401 || error.code === "code_revoked";
    return true;
  }

  /** Tries everything again now. */
  wake(): void {
    clearTimeout(this.retry);
    void this.queue.flush();
    if (this.room.line !== "ok") void this.load();
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.saving);
    clearTimeout(this.retry);
    this.live.end();
  }

  private later(seconds?: number): void {
    if (this.ended) return;
    clearTimeout(this.retry);
    if (++this.tries > 3 && this.room.line === "again") this.room.line = "offline";
    const pause = seconds === undefined ? Math.min(15_000, 500 * 2 ** this.tries) : seconds * 1000;
    this.retry = setTimeout(() => this.wake(), pause);
  }

  private held(retryAfter: number | undefined): void {
    if (retryAfter === undefined) {
      this.cut();
      this.wasCut = true;
    }
    this.later(retryAfter);
  }

  private sent(item: Waiting, ids: Sent): void {
    const { room } = this;
    if (this.wasCut) room.left++;
    if (room.waiting.length === 0) this.wasCut = false;
    room.asked = Object.fromEntries([...Object.entries(room.asked).slice(-20), [ids.turn, item]]);
    const me = room.room?.me;
    const here = item.workshop === "" || item.workshop === room.workshop;
    if (here && me != null && !room.messages.some((known) => known.id === ids.message))
      room.messages = [
        ...room.messages,
        {
          id: ids.message,
          team: room.pass.team,
          workshop: room.workshop,
          // Until the feed tells its place: after everything known.
          position: (room.messages.at(-1)?.position ?? 0) + 0.001,
          author: { kind: "member", id: me.id, name: me.nickname },
          text: item.text,
          language: "und",
          citations: [],
          turn: ids.turn,
          privateTo: null,
          voice: null,
          setback: null,
          plan: null,
          at: item.at,
        },
      ];
    room.line = "ok";
    this.changed();
    this.live.follow(ids.turn);
  }
}
