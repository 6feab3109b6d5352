import type { Context } from "hono";
import { DomainError } from "../domain/errors.ts";
import { longestText } from "../mentoring/parse.ts";
import type { Env } from "./env.ts";

/** The largest body, in bytes: a message of 8,000 characters fits, however it is escaped. */
export const largestBody = 65_536;
/** A whole conversation, as chat programs send it with each message. */
export const largestHistory = 1_048_576;
/** An organiser's file of teams: five thousand lines fit. */
export const largestFile = 2_097_152;

/** The body as JSON. Reads no further than the limit, whatever the headers promise. */
export async function readJson(c: Context<Env>, limit = largestBody): Promise<unknown> {
  return jsonOf(await readText(c, limit));
}

/** What a body says as JSON; an empty one says nothing. */
export function jsonOf(text: string): unknown {
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError("invalid_input", { issues: [{ where: "body", what: "not JSON" }] });
  }
}

/** The body as text; throws `text_too_long` past `limit` bytes and `invalid_input` when it is not UTF-8. */
export async function readText(c: Context<Env>, limit: number): Promise<string> {
  const bytes = await readBytes(c, limit);
  if (bytes === null) throw new DomainError("text_too_long", { limit: limit === largestBody ? longestText : limit });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError("invalid_input", { issues: [{ where: "body", what: "not UTF-8" }] });
  }
}

/** The body as it is; null past `limit` bytes, of which no more are read, whatever the headers promise. */
export async function readBytes(c: Context<Env>, limit: number): Promise<Uint8Array | null> {
  if (Number(c.req.header("Content-Length") ?? 0) > limit) return null;
  const { body } = c.req.raw;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    length += part.byteLength;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
