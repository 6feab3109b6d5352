import type { Author, FieldText, Proposal } from "./canvas.ts";
import type { Message } from "./conversation.ts";
import type { Finding } from "./criteria/finding.ts";
import type { ErrorCode } from "./errors.ts";
import type { Check, Citation, Diagnosis, Plan } from "./guidance.ts";
import type { RoundBrief } from "./ideas.ts";
import type { Setback } from "./model.ts";

/**
 * The log of one turn. Stored, numbered from 1, streamed as SSE with the number as `id:` and the kind as `event:`,
 * and judged by the evaluation. The last event is `finished` or `failed`; a stopped turn ends with `finished` and
 * `stopped: true`. `text` deltas, joined, are the reply's text letter for letter; `withdrawn` takes back those before it
 * (a model's words that failed their check). `stepped_down` says that the offline voice does a step of the model's.
 */
export type TurnStep =
  | { kind: "started"; message: string }
  | { kind: "diagnosed"; diagnosis: Diagnosis }
  | { kind: "passages"; citations: Citation[] }
  | { kind: "findings"; field: string; findings: Finding[] }
  | { kind: "planned"; plan: Plan }
  | { kind: "stepped_down"; step: "read" | "write"; reason: Setback }
  | { kind: "text"; delta: string }
  | { kind: "withdrawn" }
  | { kind: "checked"; check: Check }
  | { kind: "proposed"; proposal: Proposal }
  | { kind: "finished"; message: Message | null; stopped: boolean }
  | { kind: "failed"; code: ErrorCode };

/** A step with its number inside the turn. */
export interface TurnEvent {
  turn: string;
  number: number;
  step: TurnStep;
}

export const isLast = (step: TurnStep): boolean => step.kind === "finished" || step.kind === "failed";

/**
 * What a team's phones hear of each other. Stored, numbered per team, streamed and resumed like a turn's log.
 * `privateTo` on a message event keeps it from other members.
 */
export type TeamNews =
  | { kind: "joined"; member: { id: string; nickname: string } }
  | { kind: "message"; message: Message }
  | {
      kind: "turn";
      turn: string;
      workshop: string;
      state: "running" | "finished" | "stopped" | "failed";
      privateTo: string | null;
    }
  | { kind: "field"; workshop: string; field: string; value: FieldText; findings: Finding[]; author: Author }
  | { kind: "proposal"; proposal: Proposal }
  | { kind: "ticket"; id: string; state: "open" | "claimed" | "closed"; privateTo: string | null }
  | { kind: "round"; round: RoundBrief }
  /** A request for feedback moved on. Its words are read apart. */
  | { kind: "feedback"; id: string; workshop: string; state: "waiting" | "released" | "ignored" }
  | { kind: "erased"; member: string };

export interface TeamEvent {
  team: string;
  number: number;
  news: TeamNews;
}
