import type { Language } from "../../domain/language/names.ts";

/** The server said no: `code` from the closed list of the domain, `message` in the reader's language. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, message: string, details: Record<string, unknown>) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** Nobody answered: no network, or a server that is down. Worth trying again. */
export class Unreachable extends Error {}

export interface Door {
  origin: string;
  token: string | null;
  language: Language;
}

const patience = 30_000;

/** One request; throws `Refused` or `Unreachable` and nothing else. The answer's body is left to the caller. */
export async function ask(
  door: Door,
  path: string,
  options: { method?: string; body?: unknown; signal?: AbortSignal } = {},
): Promise<Response> {
  const headers: Record<string, string> = { "accept-language": door.language };
  if (door.token !== null) headers.authorization = `Bearer ${door.token}`;
  if (options.body !== undefined) headers["content-type"] = "application/json";
  let answer: Response;
  try {
    answer = await fetch(door.origin + path, {
      method: options.method ?? "GET",
      headers,
      body: options.body === undefined ? null : JSON.stringify(options.body),
      signal: options.signal ?? AbortSignal.timeout(patience),
      credentials: "omit",
    });
  } catch {
    throw new Unreachable();
  }
  if (answer.ok) return answer;
  const told = await answer.json().catch(() => ({}));
  const error = told.error ?? told;
  if (answer.status >= 500) throw new Unreachable();
  throw new Refused(answer.status, error.code ?? "internal", error.message ?? "", error.details ?? {});
}

/** The same, read as JSON. */
export async function askJson<T>(door: Door, path: string, options?: { method?: string; body?: unknown }): Promise<T> {
  const answer = await ask(door, path, options);
  try {
    return await answer.json();
  } catch {
    throw new Unreachable();
  }
}
