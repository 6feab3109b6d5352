import { Refused } from "./api.ts";

/** A message that the phone keeps until the server has it. `key` makes a second sending harmless. */
export interface Waiting {
  key: string;
  workshop: string;
  text: string;
  at: string;
  /** Why the server refused it; it then waits for the team to decide. */
  refused?: string;
}

/** Where waiting messages outlive a reload. Each call is atomic, so two tabs do not overwrite each other. */
export interface Box {
  all(): Promise<Waiting[]>;
  put(item: Waiting): Promise<void>;
  drop(key: string): Promise<void>;
}

export interface Post<Answer> {
  /** What waits, in order; shown as it stands. */
  waiting: readonly Waiting[];
  send(item: Waiting): Promise<Answer>;
  /** The item has left the list and the server has it. */
  sent(item: Waiting, answer: Answer): void;
  /** No network: everything waits, in order, for the next `flush`. `retryAfter` in seconds, where the server asked. */
  held(retryAfter: number | undefined): void;
  /** The list changed otherwise. */
  changed(): void;
}

/** Refusals that concern the team, not the message. */
const ends = new Set(["not_signed_in", "code_revoked", "forbidden"]);

/**
 * Sends in order, one at a time, each until it is acknowledged. A refusal that concerns the message alone sets it
 * aside and goes on; one that concerns the team (revoked code) holds everything; no network holds everything too.
 */
export class Queue<Answer> {
  private busy = false;
  private readonly box: Box;
  private readonly post: Post<Answer>;

  constructor(box: Box, post: Post<Answer>) {
    this.box = box;
    this.post = post;
  }

  /** Takes up what an earlier visit left, before what was written since. */
  async open(): Promise<void> {
    const kept = await this.box.all();
    const known = new Set(kept.map((item) => item.key));
    this.post.waiting = [...kept, ...this.post.waiting.filter((item) => !known.has(item.key))];
    this.post.changed();
    await this.flush();
  }

  /** Tries a refused message again, with its own key. */
  async again(key: string): Promise<void> {
    this.mark(key, undefined);
    await this.flush();
  }

  async forget(key: string): Promise<void> {
    this.remove(key);
    this.post.changed();
    await this.box.drop(key);
  }

  async flush(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      for (;;) {
        const next = this.post.waiting.find((item) => item.refused === undefined);
        if (next === undefined) return;
        let answer: Answer;
        try {
          answer = await this.post.send(next);
        } catch (error) {
          if (!(error instanceof Refused)) return this.post.held(undefined);
          if (error.code === "too_many_requests") return this.post.held(Number(error.details.retryAfter ?? 5));
          this.mark(next.key, error.code);
          if (ends.has(error.code)) return;
          continue;
        }
        this.remove(next.key);
        this.post.sent(next, answer);
        await this.box.drop(next.key);
      }
    } finally {
      this.busy = false;
    }
  }

  private remove(key: string): void {
    this.post.waiting = this.post.waiting.filter((item) => item.key !== key);
  }

  private mark(key: string, refused: string | undefined): void {
    this.post.waiting = this.post.waiting.map((item) => {
      if (item.key !== key) return item;
      const { refused: _, ...rest } = item;
      return refused === undefined ? rest : { ...rest, refused };
    });
    this.post.changed();
  }
}
