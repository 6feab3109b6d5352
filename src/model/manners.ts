import type { CallFailed } from "./call-failed.ts";
import type { Format } from "./structured.ts";

/** Parts of a request that not every OpenAI-compatible endpoint takes. */
export type Part = "stream_options" | "temperature" | "max_tokens";

/** What one endpoint has shown to take, and not to take; kept as long as the process. */
export interface Manners {
  refused: Set<Part>;
  taken: Set<Part>;
  /** Formats that it answered at all. */
  formatsTaken: Set<Format>;
  /** The strictest format that worked, by the name of what is asked for. */
  formats: Map<string, Format>;
}

export const openManners = (): Manners => ({
  refused: new Set(),
  taken: new Set(),
  formatsTaken: new Set(),
  formats: new Map(),
});

const marks: Readonly<Record<Part, RegExp>> = {
  stream_options: /stream_options|include_usage/,
  temperature: /temperature/,
  max_tokens: /max_completion_tokens|'max_tokens'.{0,40}not supported/i,
};

const refused = ({ status }: CallFailed): boolean => status === 400 || status === 422;

/** The part of a refused request to leave out next: the one the endpoint names, else one it has never yet taken. */
export function toLeaveOut(failed: CallFailed, sent: readonly Part[], manners: Manners): Part | null {
  if (!refused(failed)) return null;
  const named = sent.find((part) => marks[part].test(failed.said));
  if (named !== undefined) return named;
  return sent.includes("stream_options") && !manners.taken.has("stream_options") ? "stream_options" : null;
}

/** Whether a refusal is about the format: the endpoint says so, or has never yet answered in it. */
export const refusesFormat = (failed: CallFailed, format: Format, manners: Manners): boolean =>
  refused(failed) &&
  (/response_format|json_schema|json_object|schema/i.test(failed.said) || !manners.formatsTaken.has(format));
