/** After failures in a row an endpoint is left alone for a while, then tried by one call. Pure: time is told. */
export type Breaker =
  | { kind: "closed"; failures: number }
  | { kind: "open"; until: number; pause: number }
  | { kind: "trying"; pause: number };

export type Outcome = "succeeded" | "failed" | "unknown";

export const failuresInARow = 5;
export const firstPause = 5_000;
export const longestPause = 120_000;

export const closed: Breaker = { kind: "closed", failures: 0 };

/** Whether a call would be let through at `now` (milliseconds). */
export const rests = (breaker: Breaker, now: number): boolean =>
  breaker.kind === "trying" || (breaker.kind === "open" && now < breaker.until);

/** Lets a call through, or null while it rests. `trial`: this call's outcome decides. */
export function admit(breaker: Breaker, now: number): { breaker: Breaker; trial: boolean } | null {
  if (rests(breaker, now)) return null;
  if (breaker.kind !== "open") return { breaker, trial: false };
  return { breaker: { kind: "trying", pause: breaker.pause }, trial: true };
}

/** What is known after a call. Failures of calls that were let through before it opened change nothing. */
export function settle(breaker: Breaker, outcome: Outcome, trial: boolean, now: number): Breaker {
  if (outcome === "succeeded") return closed;
  if (outcome === "unknown") {
    return trial && breaker.kind === "trying" ? { kind: "open", until: now, pause: breaker.pause } : breaker;
  }
  if (trial && breaker.kind === "trying") {
    const pause = Math.min(longestPause, breaker.pause * 2);
    return { kind: "open", until: now + pause, pause };
  }
  if (breaker.kind !== "closed") return breaker;
  const failures = breaker.failures + 1;
  if (failures < failuresInARow) return { kind: "closed", failures };
  return { kind: "open", until: now + firstPause, pause: firstPause };
}
