import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { routePath } from "hono/route";
import { DomainError, type ErrorCode, type ToldError } from "../domain/errors.ts";
import { isLanguage, type Language } from "../domain/language/names.ts";
import type { Log } from "../mentoring/deps.ts";
import type { Env } from "./env.ts";
import { errorWords } from "./error-words.ts";
import { refusalShape } from "./refusals.ts";

const statuses = {
  not_signed_in: 401,
  invite_expired: 401,
  forbidden: 403,
  code_revoked: 403,
  not_found: 404,
  unknown_code: 404,
  unknown_workshop: 404,
  unknown_field: 404,
  invalid_input: 400,
  empty_message: 400,
  text_too_long: 413,
  key_reused: 422,
  canvas_conflict: 409,
  proposal_settled: 409,
  ticket_taken: 409,
  turn_finished: 409,
  round_closed: 409,
  round_open: 409,
  round_running: 409,
  round_unready: 409,
  round_stage: 409,
  too_many_ideas: 409,
  idea_moved: 409,
  own_group: 409,
  votes_used: 409,
  guardian_consent_needed: 403,
  canvas_empty: 409,
  feedback_off: 409,
  feedback_taken: 409,
  feedback_stale: 409,
  undo_late: 409,
  calls_closed: 409,
  too_many_requests: 429,
  evaluation_running: 409,
  evaluation_over: 409,
  evaluation_invalid: 500,
  model_missing: 409,
  case_settled: 409,
  no_transcriber: 409,
  no_speech: 422,
  not_sound: 415,
  sound_too_large: 413,
  transcript_unreadable: 422,
  transcriber_failed: 424,
  programme_invalid: 500,
  internal: 500,
} as const satisfies Record<ErrorCode, number>;

/** The one place where a refusal becomes an answer: status, words in the reader's language, the shape of the door. */
export function answerError(fault: unknown, c: Context<Env>, log: Log): Response {
  const told = toldOf(fault, c, log);
  const status = statuses[told.code];
  const shape = refusalShape(c.req.path);
  if (told.code === "too_many_requests") c.header("Retry-After", String(told.details.retryAfter ?? 1));
  if (status === 401) c.header("WWW-Authenticate", "Bearer");
  for (const [name, value] of Object.entries(shape.headers?.(status) ?? {})) c.header(name, value);
  return c.json(shape.write(told, status), status);
}

/** What `answerError` would write, for an answer that has begun already. */
export function errorBody(fault: unknown, c: Context<Env>, log: Log): object {
  const told = toldOf(fault, c, log);
  return refusalShape(c.req.path).write(told, statuses[told.code]);
}

/** A refusal in the reader's language; a fault is logged and told as `internal`. */
export function toldOf(fault: unknown, c: Context<Env>, log: Log): ToldError {
  const error = refusalIn(fault);
  if (error === null) log.error({ route: routePath(c), method: c.req.method, fault }, "a request failed");
  return tell(error ?? new DomainError("internal"), languageOf(c));
}

function refusalIn(fault: unknown): DomainError | null {
  if (fault instanceof DomainError) return fault;
  if (fault instanceof HTTPException && fault.status < 500) return new DomainError("invalid_input");
  return null;
}

export function tell({ code, details }: DomainError, language: Language): ToldError {
  const message = errorWords[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? "…"));
  return { code, message, details };
}

/** The reader's language: their own, else the one they ask for, else what their browser prefers, else French. */
export function languageOf(c: Context<Env>): Language {
  const actor = c.get("actor");
  if (actor !== undefined && actor.kind !== "system") return actor.language;
  const asked = c.get("language") ?? c.req.query("language");
  if (isLanguage(asked)) return asked;
  for (const preferred of (c.req.header("Accept-Language") ?? "").split(",")) {
    const language = preferred.trim().slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return "fr";
}
