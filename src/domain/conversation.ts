import type { Author } from "./canvas.ts";
import type { Citation, Plan, TurnUse } from "./guidance.ts";
import type { WrittenForm } from "./language/names.ts";
import type { Setback } from "./model.ts";

export interface Message {
  id: string;
  team: string;
  workshop: string;
  /** Order inside a team's conversation of a workshop, growing, without meaning otherwise. */
  position: number;
  author: Author;
  /** As typed, letter for letter. */
  text: string;
  language: WrittenForm;
  citations: Citation[];
  /** The turn it opened (a member's) or closed (the assistant's); null for a mentor's message. */
  turn: string | null;
  /** Shown to this member only; null for the whole team. */
  privateTo: string | null;
  /** "offline" or "model": which voice spoke; null for people. */
  voice: "offline" | "model" | null;
  /** Why the offline voice spoke though a model is set; null otherwise. */
  setback: Setback | null;
  /** What the assistant decided before it spoke, so that the next turn knows what was asked; null for people. */
  plan: Plan | null;
  /** ISO 8601, UTC. */
  at: string;
}

export type TurnState = "running" | "finished" | "stopped" | "failed";

/** A member's message and the assistant's answer to it. */
export interface Turn {
  id: string;
  team: string;
  workshop: string;
  member: string;
  /** The member's message. */
  message: string;
  /** Idempotency key given by the phone; unique inside a team. */
  key: string;
  state: TurnState;
  /** As for its message. */
  privateTo: string | null;
  /** What it used of a model; null where none was asked. */
  use: TurnUse | null;
  at: string;
}
