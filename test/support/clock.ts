import type { Clock } from "../../src/domain/ports.ts";

/** A clock that stands still until it is moved. */
export function stillClock(start: string): Clock & { moveTo(moment: string): void; pass(milliseconds: number): void } {
  let now = new Date(start);
  return {
    now: () => new Date(now),
    moveTo(moment) {
      now = new Date(moment);
    },
    pass(milliseconds) {
      now = new Date(now.getTime() + milliseconds);
    },
  };
}
