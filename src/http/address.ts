import type { Context } from "hono";
import type { Env } from "./env.ts";

/** The address a request came from, as far as the socket tells; those behind one proxy share it. */
export function addressOf(c: Context<Env>): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? "unknown";
}
