import type { Programme } from "../../domain/programme.ts";
import type { Judge } from "../judges/judge.ts";

/** What cases and suites may name. */
export interface Known {
  judges: Readonly<Record<string, Judge>>;
  /** Ids of `evals/personas/`. */
  personas: readonly string[];
  programme: Programme;
}
