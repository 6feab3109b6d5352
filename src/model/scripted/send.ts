import type { ServerResponse } from "node:http";
import type { Pace } from "./script.ts";

/** Sends a JSON body. */
export function sendJson(response: ServerResponse, status: number, body: string, headers = {}): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

/** An error in OpenAI's shape. */
export function sendError(response: ServerResponse, status: number, message: string, headers = {}): void {
  const type = status < 500 ? "invalid_request_error" : "server_error";
  sendJson(response, status, JSON.stringify({ error: { message, type, param: null, code: null } }), headers);
}

export const streamHeaders = { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" };

/** Runs `step` after `milliseconds`, unless the client has left by then. */
export function later(response: ServerResponse, milliseconds: number, step: () => void): void {
  if (response.destroyed) return;
  const leave = () => clearTimeout(timer);
  const timer = setTimeout(() => {
    response.off("close", leave);
    step();
  }, milliseconds);
  response.once("close", leave);
}

/**
 * Writes frames at a pace, each at its own moment since the beginning, so that a late timer does not slow the rest;
 * `after` runs when all are written.
 */
export function sendFrames(
  response: ServerResponse,
  frames: readonly string[],
  pace: Pace,
  after: () => void = () => response.end(),
): void {
  const begun = performance.now() + pace.first_ms;
  const apart = pace.token_ms * pace.tokens_per_chunk;
  let written = 0;
  const step = () => {
    if (written === 0) response.writeHead(200, streamHeaders);
    const due = apart === 0 ? frames.length : 1 + Math.floor((performance.now() - begun) / apart);
    // The last frame says that nothing follows and waits for nothing.
    const end = due >= frames.length - 1 ? frames.length : Math.max(due, written + 1);
    response.write(frames.slice(written, end).join(""));
    written = end;
    if (written >= frames.length) after();
    else wait();
  };
  // One listener for the whole stream: timers are set thousands of times a second.
  let timer: NodeJS.Timeout;
  const wait = () => {
    timer = setTimeout(step, Math.max(0, begun + written * apart - performance.now()));
  };
  response.once("close", () => clearTimeout(timer));
  if (pace.first_ms === 0) step();
  else wait();
}
