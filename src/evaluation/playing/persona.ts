import type { Plan } from "../../domain/guidance.ts";

/** A team that talks by itself: what it says next depends on what it was told, and on chance that the run's seed draws. */
export interface Persona {
  /** Null when it has nothing more to say. What it was told so far, with the words it was told upon. */
  next(
    seen: readonly { said: string; reply: string; plan: Plan | null; turn: number }[],
    random: () => number,
  ): string | null;
}
