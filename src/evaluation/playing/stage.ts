import type { Answer, Library } from "../../domain/ports.ts";
import type { Programme } from "../../domain/programme.ts";
import type { Deps } from "../../mentoring/deps.ts";
import type { RehearsalDeps } from "../../mentoring/rehearsal/deps.ts";

/** A house of its own for one trial: nothing in it is seen by another. */
export interface Stage {
  /** What the verbs ask of the world: a store of its own, a clock that stands still, ids counted from 1. */
  deps: Deps & Pick<RehearsalDeps, "report">;
  /** What the house logged as its own faults, oldest first. */
  faults: readonly unknown[];
  close(): Promise<void>;
}

/** What all trials of a run have in common; the composition root makes it. */
export interface Theatre {
  programme: Programme;
  library: Library;
  voice: "offline" | "model";
  /** Name of the model that speaks; null for the offline voice. */
  model: string | null;
  /** Most calls that the model's door lets through at once; 1 for the offline voice. */
  calls: number;
  /** A stage whose clock stands at `now`. */
  open(now: Date): Promise<Stage>;
  /** Answers a question alone, as `dalil try ask` does, at noon of the programme's first day. */
  answer(question: string): Answer;
}
