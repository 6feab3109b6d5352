import { ask, askJson, Refused } from "../../shared/api.ts";
import { note, noted } from "../../shared/keep.ts";
import type { Room } from "../room.ts";

/** One idea as this phone knows it. `key` makes a second sending harmless. */
export interface Slot {
  key: string;
  text: string;
  /** The words that the server has; null while it has none. */
  sent: string | null;
  /** Why the server refused these words. */
  refused?: string;
}

export const fewest = 3;
/** How long nobody types before the words leave by themselves, in milliseconds. */
const pause = 1500;
const retry = 3000;

const blank = (text = ""): Slot => ({
  key: crypto.getRandomValues(new Uint32Array(3)).join("-"),
  text,
  sent: null,
});

/**
 * A member's own ideas of one round. Every letter is in the phone at once and outlives a reload; ideas leave one at a
 * time, each until the server has it as it stands, however late that is. Words that a round taken back left over open
 * the next one.
 */
export class Notebook {
  slots: Slot[];
  readonly round: string;
  private readonly room: Room;
  private readonly changed: () => void;
  private readonly name: string;
  private readonly over: string;
  private readonly online = () => void this.flush();
  private busy = false;
  private closed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(room: Room, round: string, opens: boolean, changed: () => void) {
    this.room = room;
    this.round = round;
    this.changed = changed;
    this.name = `ideas:${room.pass.code}:${round}`;
    this.over = `ideas:${room.pass.code}:over`;
    const kept: Slot[] | null = JSON.parse(noted(this.name) ?? "null");
    const left: string[] = opens ? JSON.parse(noted(this.over) ?? "[]") : [];
    this.slots = kept ?? left.map(blank);
    if (kept === null && left.length > 0) {
      note(this.name, JSON.stringify(this.slots));
      note(this.over, null);
    }
    while (this.slots.length < fewest) this.slots.push(blank());
    addEventListener("online", this.online);
  }

  /** Ideas that the server has of another visit or phone. */
  meet(ideas: readonly { key: string | null; text: string }[]): void {
    for (const { key, text } of ideas) {
      if (key === null || this.slots.some((slot) => slot.key === key)) continue;
      const free = this.slots.findIndex((slot) => slot.text === "" && slot.sent === null);
      const slot = { key, text, sent: text };
      if (free < 0) this.slots.push(slot);
      else this.slots[free] = slot;
    }
  }

  add(): void {
    this.slots.push(blank());
    this.changed();
  }

  write(key: string, text: string): void {
    const slot = this.slots.find((known) => known.key === key)!;
    slot.text = text;
    delete slot.refused;
    this.keep();
    this.later(pause);
  }

  /** Words that have not left yet. */
  get waiting(): Slot[] {
    return this.slots.filter(({ text, sent, refused }) => refused === undefined && text.trim() !== (sent ?? "").trim());
  }

  get given(): number {
    return this.slots.filter((slot) => slot.text.trim() !== "").length;
  }

  /** Sends what waits; true when nothing waits any more. */
  async flush(): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    clearTimeout(this.timer);
    try {
      for (let slot = this.waiting[0]; slot !== undefined; slot = this.waiting[0]) {
        if (!(await this.send(slot))) return false;
        this.keep();
      }
      return true;
    } finally {
      this.busy = false;
    }
  }

  /** The round goes on without it. Once every word has arrived nothing of it is needed on the phone. */
  close(): void {
    this.closed = true;
    if (this.waiting.length > 0) return;
    clearTimeout(this.timer);
    removeEventListener("online", this.online);
    note(this.name, null);
  }

  private async send(slot: Slot): Promise<boolean> {
    const { key, text } = slot;
    const path = `/api/rounds/${this.round}/ideas/${encodeURIComponent(key)}`;
    try {
      if (text.trim() === "") await ask(this.room.door, path, { method: "DELETE" });
      else await askJson(this.room.door, path, { method: "PUT", body: { text } });
      slot.sent = text.trim() === "" ? null : text;
      return true;
    } catch (error) {
      if (!(error instanceof Refused) || error.code === "too_many_requests") {
        this.later(error instanceof Refused ? Number(error.details.retryAfter ?? 5) * 1000 : retry);
        return false;
      }
      if (error.details.state === "cancelled") this.leave();
      // Too late to take it back: it stays as it is shown.
      if (text.trim() === "") slot.text = slot.sent ?? "";
      else slot.refused = error.message;
      return true;
    }
  }

  /** The round was taken back: the words wait for the next one. */
  leave(): void {
    const words = this.slots.map(({ text }) => text).filter((text) => text.trim() !== "");
    if (words.length > 0) note(this.over, JSON.stringify(words));
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.online, milliseconds);
  }

  private keep(): void {
    const written = this.slots.some((slot) => slot.text !== "" || slot.sent !== null);
    note(this.name, written ? JSON.stringify(this.slots) : null);
    if (this.closed) this.close();
    this.changed();
  }
}
