import { type ModelAsk, ModelFault } from "../domain/model.ts";
import { admit, type Breaker, closed, type Outcome, rests, settle } from "./breaker.ts";
import { broken, CallFailed, fromError } from "./call-failed.ts";
import { openGate } from "./gate.ts";

/** Time as calls see it, in milliseconds of `performance.now()`; tests bring their own. */
export interface CallClock {
  now(): number;
  /** Resolves after `milliseconds`; rejects with the signal's reason when it aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const callClock: CallClock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const give = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", give);
        resolve();
      }, milliseconds);
      signal.addEventListener("abort", give, { once: true });
    }),
};

export type Log = (facts: Readonly<Record<string, string | number>>, words: string) => void;

/** One ask on its way: requests made through it share its deadline and its two retries. */
export interface Line {
  signal: AbortSignal;
  /** Makes a request, and makes it again where that may help; `mayRepeat` says whether nothing was handed out yet. */
  request<T>(send: (signal: AbortSignal) => Promise<T>, mayRepeat?: () => boolean): Promise<T>;
  /** Spends one of the two retries; false when none is left. */
  spendRetry(): boolean;
}

const mostRetries = 2;
const firstBackoff = 300;
/** A retry with less time than this left would only be late. */
const leastTime = 250;

export interface Switchboard {
  hold<T>(ask: Pick<ModelAsk, "team" | "deadline">, signal: AbortSignal, work: (line: Line) => Promise<T>): Promise<T>;
  close(): void;
}

/** Where asks wait for their turn, are stopped at their deadline, and are turned away while the endpoint rests. */
export function openSwitchboard(calls: number, log: Log, clock: CallClock = callClock): Switchboard {
  const gate = openGate(calls);
  const open = new Set<AbortController>();
  let breaker: Breaker = closed;

  async function hold<T>(
    ask: Pick<ModelAsk, "team" | "deadline">,
    signal: AbortSignal,
    work: (line: Line) => Promise<T>,
  ): Promise<T> {
    signal.throwIfAborted();
    if (rests(breaker, clock.now())) throw new ModelFault("resting");
    const ending = new AbortController();
    const stop = () => ending.abort(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    const late = () => ending.abort(new ModelFault("late"));
    const timer = setTimeout(late, Math.max(0, ask.deadline - clock.now()));
    if (ask.deadline <= clock.now()) late();
    open.add(ending);
    try {
      const leave = await gate.enter(ask.team, ending.signal);
      try {
        return await judged(() => work(lineFor(ask.deadline, ending.signal)), ending.signal);
      } finally {
        leave();
      }
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      open.delete(ending);
    }
  }

  /** Runs a call and tells the breaker how it went. */
  async function judged<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const admitted = admit(breaker, clock.now());
    if (admitted === null) throw new ModelFault("resting");
    breaker = admitted.breaker;
    let outcome: Outcome = "unknown";
    try {
      const answer = await work();
      outcome = "succeeded";
      return answer;
    } catch (error) {
      const thrown = signal.aborted ? signal.reason : toldAs(error);
      if (thrown instanceof ModelFault) {
        outcome = thrown.reason === "unreadable" ? "succeeded" : "failed";
        log({ reason: thrown.reason, ...thrown.details }, "model call failed");
      }
      throw thrown;
    } finally {
      breaker = settle(breaker, outcome, admitted.trial, clock.now());
    }
  }

  function lineFor(deadline: number, signal: AbortSignal): Line {
    let retries = 0;
    const spendRetry = () => {
      retries += 1;
      return retries <= mostRetries;
    };
    return {
      signal,
      spendRetry,
      async request(send, mayRepeat = () => true) {
        for (;;) {
          try {
            return await send(signal);
          } catch (error) {
            signal.throwIfAborted();
            const failed = asFailed(error);
            if (failed === null) throw error;
            const wait = failed.wait ?? backoff(retries);
            const inTime = clock.now() + wait + leastTime < deadline;
            if (!mayRepeat()) throw failed.fault.reason === "unreadable" ? failed : broken(cause(failed), false);
            if (!failed.again || !inTime || !spendRetry()) throw failed;
            log({ reason: failed.fault.reason, ...failed.fault.details, wait: Math.round(wait) }, "model asked again");
            await clock.sleep(wait, signal);
          }
        }
      },
    };
  }

  return {
    hold,
    close() {
      for (const one of open) one.abort(new ModelFault("broken", { kind: "closing" }));
    },
  };
}

const cause = (failed: CallFailed): string => String(failed.fault.details.kind ?? failed.fault.reason);

/** As the caller hears of it. */
function toldAs(error: unknown): unknown {
  if (error instanceof CallFailed) return error.fault;
  return error instanceof OwnError ? error.cause : error;
}

/** An error of the connection is a failed call; what the caller's own code threw stays as it is. */
export function asFailed(error: unknown): CallFailed | null {
  if (error instanceof CallFailed) return error;
  return error instanceof OwnError ? null : fromError(error);
}

/** Something our caller threw into a call: not the endpoint's fault. */
export class OwnError extends Error {}

const backoff = (retries: number): number => firstBackoff * 3 ** retries * (0.75 + Math.random() / 2);
