import type { CallFailed } from "./call-failed.ts";
import type { Format } from "./structured.ts";

/** Parts of a request that not every OpenAI-compatible endpoint takes. */
export const parts = ["stream_options", "temperature", "response_format", "max_tokens"] as const;
export type Part = (typeof parts)[number];

/** What one endpoint has shown to take, and not to take; kept as long as the process. */
export interface Manners {
  refused: Set<Part>;
  taken: Set<Part>;
  /** The strictest format that worked, by the name of what is asked for. */
  formats: Map<string, Format>;
}

export const openManners = (): Manners => ({ refused: new Set(), taken: new Set(), formats: new Map() });

const marks: Readonly<Record<Part, RegExp>> = {
  stream_options: /stream_options|include_usage/,
  temperature: /temperature/,
  response_format: /response_format|json_schema|json_object|schema/i,
  max_tokens: /max_completion_tokens|'max_tokens'.{0,40}not supported/i,
};

/** The part of a refused request to leave out next: the one the endpoint names, else one it has never yet taken. */
export function toLeaveOut(failed: CallFailed, sent: readonly Part[], manners: Manners): Part | null {
  if (failed.status !== 400 && failed.status !== 422) return null;
  const named = sent.find((part) => marks[part].test(failed.said));
  if (named !== undefined) return named;
  const guessed: Part[] = ["stream_options", "response_format"];
  return guessed.find((part) => sent.includes(part) && !manners.taken.has(part)) ?? null;
}
