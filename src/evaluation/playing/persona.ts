import type { Plan } from "../../domain/guidance.ts";

/** A team that talks by itself: what it says next depends on what it was told, and on chance that the run's seed draws. */
export interface Persona {
  /** Null when it has nothing more to say. */
  next(seen: readonly { reply: string; plan: Plan | null; turn: number }[], random: () => number): string | null;
}
