import { ask, askJson, Refused } from "../../shared/api.ts";
import { note, noted } from "../../shared/keep.ts";
import type { Room } from "../room.ts";

/** One idea as this phone knows it. `key` makes a second sending harmless. */
export interface Slot {
  key: string;
  text: string;
  /** The words that the server has; null while it has none. */
  sent: string | null;
  late?: boolean;
  /** Why the server refused these words. */
  refused?: string;
}

const fewest = 3;

/**
 * A member's own ideas of one round. Every letter is in the phone at once and outlives a reload; ideas leave one at a
 * time, each until the server has it as it stands. Not before the network does, whatever the clock says meanwhile.
 */
export class Notebook {
  slots: Slot[];
  private readonly room: Room;
  private readonly round: string;
  private readonly changed: () => void;
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(room: Room, round: string, changed: () => void) {
    this.room = room;
    this.round = round;
    this.changed = changed;
    this.slots = JSON.parse(noted(this.name) ?? "[]");
    while (this.slots.length < fewest) this.slots.push(this.blank());
    addEventListener("online", () => void this.flush());
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
    this.slots.push(this.blank());
    this.keep();
  }

  write(key: string, text: string): void {
    const slot = this.slots.find((known) => known.key === key)!;
    slot.text = text;
    delete slot.refused;
    this.keep();
    this.later(1500);
  }

  /** Words that have not left yet. */
  get waiting(): Slot[] {
    return this.slots.filter((slot) => slot.refused === undefined && slot.text.trim() !== (slot.sent ?? "").trim());
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
      for (;;) {
        const slot = this.waiting[0];
        if (slot === undefined) return true;
        if (!(await this.send(slot))) return false;
      }
    } finally {
      this.busy = false;
      this.keep();
    }
  }

  /** Nothing of it is needed on the phone once the round is sorted and every word has arrived. */
  forget(): void {
    clearTimeout(this.timer);
    note(this.name, null);
  }

  private async send(slot: Slot): Promise<boolean> {
    const { key, text } = slot;
    const path = `/api/rounds/${this.round}/ideas/${encodeURIComponent(key)}`;
    try {
      if (text.trim() === "") {
        await ask(this.room.door, path, { method: "DELETE" });
        slot.sent = null;
      } else {
        const { late } = await askJson<{ late: boolean }>(this.room.door, path, { method: "PUT", body: { text } });
        slot.sent = text;
        if (late) slot.late = true;
      }
      return true;
    } catch (error) {
      if (!(error instanceof Refused) || error.code === "too_many_requests") {
        this.later(error instanceof Refused ? Number(error.details.retryAfter ?? 5) * 1000 : 3000);
        return false;
      }
      // Too late to take it back: it stays as it is shown.
      if (text.trim() === "") slot.text = slot.sent ?? "";
      else slot.refused = error.message;
      return true;
    }
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private keep(): void {
    const written = this.slots.some((slot) => slot.text !== "" || slot.sent !== null);
    note(this.name, written ? JSON.stringify(this.slots) : null);
    this.changed();
  }

  private blank(): Slot {
    return { key: crypto.getRandomValues(new Uint32Array(3)).join("-"), text: "", sent: null };
  }

  private get name(): string {
    return `ideas:${this.room.pass.code}:${this.round}`;
  }
}
