import type { Reason, ReasonKey, ReasonSlots } from "../domain/reasons.ts";

/** One thing that was seen, with what its sentence needs. */
export const because = <Key extends ReasonKey>(
  say: Key,
  ...[slots]: ReasonSlots[Key] extends null ? [] : [slots: ReasonSlots[Key]]
): Reason => (slots === undefined ? { say } : { say, with: slots }) as Reason;
