import { createParser } from "eventsource-parser";
import { Refused } from "./api.ts";

export interface Heard {
  number: number;
  kind: string;
  data: unknown;
}

export interface Tail {
  /** Opens the log after a number; rejects with `Refused` when there is no use in trying again. */
  open(after: number, signal: AbortSignal): Promise<Response>;
  after: number;
  /** Called once a number, in order. True: that was the last. */
  hear(event: Heard): boolean;
  /** True when events flow, false while the line is cut. */
  line(flows: boolean): void;
  signal: AbortSignal;
  /** Says "offline" when the phone lost its network: an open connection is then dead, whatever it believes. */
  lost?: EventTarget;
  /** Waits before the next try, in milliseconds, or until something says that the network is back. */
  pause(milliseconds: number): Promise<void>;
  /** Longest silence of a living line, in milliseconds; the server sends something every 15 s. */
  silence?: number;
}

/**
 * Reads a numbered log to its end, over as many connections as it takes. Each connection asks for what comes after the
 * last number heard, and a number heard twice is dropped, so no letter is lost or repeated.
 */
export async function follow(tail: Tail): Promise<void> {
  let { after } = tail;
  let failures = 0;
  while (!tail.signal.aborted) {
    const cut = new AbortController();
    const abort = () => cut.abort();
    tail.signal.addEventListener("abort", abort);
    tail.lost?.addEventListener("offline", abort);
    let watch: ReturnType<typeof setTimeout> | undefined;
    const alive = () => {
      clearTimeout(watch);
      watch = setTimeout(abort, tail.silence ?? 45_000);
    };
    let last = false;
    const parser = createParser({
      onEvent(event) {
        // An event without a number is of this moment only; one with a number is heard once.
        const number = Number(event.id ?? after);
        if (last || (event.id !== undefined && !(number > after))) return;
        after = number;
        last = tail.hear({ number, kind: event.event ?? "message", data: JSON.parse(event.data) });
      },
    });
    try {
      alive();
      const answer = await tail.open(after, cut.signal);
      tail.line(true);
      const reader = answer.body!.getReader();
      const decoder = new TextDecoder();
      while (!last) {
        const part = await reader.read();
        if (part.done) break;
        failures = 0;
        alive();
        parser.feed(decoder.decode(part.value, { stream: true }));
      }
      if (last) void reader.cancel().catch(() => {});
    } catch (error) {
      if (error instanceof Refused && error.code !== "too_many_requests") throw error;
      if (tail.signal.aborted) return;
      tail.line(false);
    } finally {
      clearTimeout(watch);
      tail.signal.removeEventListener("abort", abort);
      tail.lost?.removeEventListener("offline", abort);
    }
    if (last || tail.signal.aborted) return;
    await tail.pause(Math.min(15_000, 300 * 2 ** failures++));
  }
}
