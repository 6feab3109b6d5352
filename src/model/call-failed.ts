import { ModelFault, type Setback } from "../domain/model.ts";

/** One request that failed: what it will be told as, and whether asking again may help. */
export class CallFailed extends Error {
  readonly fault: ModelFault;
  readonly again: boolean;
  /** How long the endpoint asks us to wait, in milliseconds; null when it does not say. */
  readonly wait: number | null;
  /** 0 without an answer. */
  readonly status: number;
  /** What the endpoint said, to learn which part of a request it does not take; never logged, it may echo a prompt. */
  readonly said: string;

  constructor(fault: ModelFault, more: { again?: boolean; wait?: number | null; status?: number; said?: string } = {}) {
    super(fault.message);
    this.name = "CallFailed";
    this.fault = fault;
    this.again = more.again ?? false;
    this.wait = more.wait ?? null;
    this.status = more.status ?? 0;
    this.said = more.said ?? "";
  }
}

/** An answer that came but is of no use; asking the same again would rarely help. */
export const unreadable = (kind: string): CallFailed => new CallFailed(new ModelFault("unreadable", { kind }));

/** An answer that broke off. */
export const broken = (kind: string, again = true): CallFailed =>
  new CallFailed(new ModelFault("broken", { kind }), { again });

const passing = new Set([408, 409, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]);

export function fromStatus(status: number, headers: Headers | undefined, said: string): CallFailed {
  const wait = retryAfter(headers?.get("retry-after") ?? null, Date.now());
  const spent = status === 429 && /insufficient_quota|billing/i.test(said);
  const again = passing.has(status) && !spent;
  return new CallFailed(new ModelFault(reasonOf(status, spent), { status }), { again, wait, status, said });
}

function reasonOf(status: number, spent: boolean): Setback {
  if (spent) return "refused";
  if ([429, 503, 529].includes(status)) return "busy";
  return status >= 500 || status === 408 || status === 425 ? "broken" : "refused";
}

/** No answer at all: refused connection, reset, unknown host, bad certificate. */
export function fromError(error: unknown): CallFailed {
  const code = codeOf(error);
  const hopeless = /CERT|SIGNED|ERR_INVALID_URL|ERR_TLS/.test(code);
  return new CallFailed(new ModelFault("broken", { kind: code }), { again: !hopeless });
}

/** The system's word for an error, found below the words of the libraries. */
export function codeOf(error: unknown): string {
  for (let one = error, depth = 0; one instanceof Error && depth < 6; one = one.cause, depth += 1) {
    const { code } = one as { code?: unknown };
    if (typeof code === "string") return code.slice(0, 40);
  }
  return error instanceof Error ? error.name : "unknown";
}

/** Milliseconds that a Retry-After header asks for: seconds or an HTTP date (RFC 9110, 10.2.3); null when it says nothing. */
export function retryAfter(header: string | null, now: number): number | null {
  const value = header?.trim();
  if (!value) return null;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}
