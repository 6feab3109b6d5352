import type { ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";
import type { Ask } from "./ask.ts";
import { lastFrame, type Paper } from "./frames.ts";
import type { FaultName, Pace } from "./script.ts";
import { later, sendError, sendFrames, sendJson, streamHeaders } from "./send.ts";

/** What a fault may use to go wrong with one call. */
export interface Stage {
  ask: Ask;
  paper: Paper;
  pace: Pace;
  seconds: number;
  /** The number of the call, from 1. */
  number: number;
  /** Closes every connection and listens no more for a while. */
  refuse(milliseconds: number): void;
}

type Fault = (response: ServerResponse, stage: Stage) => void;

const page = (title: string) =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head>\n<body><center><h1>${title}</h1></center></body></html>\n`;

function sendPage(response: ServerResponse, status: number, title: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  response.end(page(title));
}

const limited = (response: ServerResponse, after: string) =>
  sendError(response, 429, "Rate limit reached for requests", { "retry-after": after });

/** Values of Retry-After that no caller should wait for. */
const absurd = ["999999999", "-5", "soon", "1e400", ""];

const hugeBytes = 100 * 1024 * 1024;

/** How an answer goes wrong on its way. Faults of what is said are in `answer.ts` and are sent like any answer. */
export const faults: Readonly<Partial<Record<FaultName, Fault>>> = {
  "429_seconds": (response, { seconds }) => limited(response, String(seconds)),
  "429_date": (response, { seconds }) =>
    limited(response, new Date(Math.ceil(Date.now() / 1000 + seconds) * 1000).toUTCString()),
  "429_absurd": (response, { number }) => limited(response, absurd[number % absurd.length]!),
  "500": (response) => sendError(response, 500, "The server had an error while processing your request"),
  "502": (response) => sendPage(response, 502, "502 Bad Gateway"),
  "503": (response) => sendError(response, 503, "The engine is currently overloaded, please try again later"),
  html_200: (response) => sendPage(response, 200, "Sign in to the network"),
  refused: (_, { refuse, seconds }) => refuse(seconds * 1000),

  reset(response, { ask, paper, pace }) {
    const reset = () => {
      response.socket?.resetAndDestroy();
    };
    if (!ask.stream) return reset();
    const frames = paper.frames(1);
    // What was written leaves the machine before the connection is torn.
    sendFrames(response, frames.slice(0, Math.ceil(frames.length / 2)), pace, () => later(response, 20, reset));
  },

  cut_json(response, { ask, paper, pace }) {
    if (!ask.stream) {
      const body = paper.whole();
      return sendJson(response, 200, body.slice(0, body.length / 2));
    }
    const frames = paper.frames(1);
    const half = Math.floor(frames.length / 2);
    const cut = frames[half]!.slice(0, 70);
    sendFrames(response, [...frames.slice(0, half), `${cut}\n\n`, lastFrame], pace);
  },

  no_done(response, { ask, paper, pace }) {
    if (!ask.stream)
      return sendJson(response, 200, paper.whole().replace('"finish_reason":"stop"', '"finish_reason":null'));
    sendFrames(response, paper.frames(pace.tokens_per_chunk).slice(0, -1), pace);
  },

  split_letter(response, { ask, paper }) {
    void sendInPieces(response, ask, paper, cutLetters);
  },

  byte_a_second(response, { ask, paper }) {
    const bytes = Buffer.from(ask.stream ? paper.frames(1).join("") : paper.whole());
    response.writeHead(200, ask.stream ? streamHeaders : { "content-type": "application/json" });
    const drip = (at: number) => {
      response.write(bytes.subarray(at, at + 1));
      if (at + 1 < bytes.length) later(response, 1000, () => drip(at + 1));
      else response.end();
    };
    drip(0);
  },

  huge(response, { ask, paper }) {
    void sendInPieces(response, ask, paper, flooded);
  },
};

/** Sends an answer that is already text in the pieces that `cut` makes of it, as fast as the client takes them. */
async function sendInPieces(
  response: ServerResponse,
  ask: Ask,
  paper: Paper,
  cut: (text: string, ask: Ask) => Iterable<Buffer>,
): Promise<void> {
  response.writeHead(200, ask.stream ? streamHeaders : { "content-type": "application/json" });
  // One listener for all waits: whoever leaves while we wait never drains.
  let go = () => {};
  response.once("close", () => go());
  for (const piece of cut(ask.stream ? paper.frames(1).join("") : paper.whole(), ask)) {
    if (response.destroyed) return;
    if (response.write(piece)) await setImmediate();
    else {
      await new Promise<void>((done) => {
        go = done;
        response.once("drain", done);
      });
    }
  }
  response.end();
}

/** Each letter of more than one byte is cut after its first, the first hundred of them. */
function* cutLetters(text: string): Iterable<Buffer> {
  const bytes = Buffer.from(text);
  let from = 0;
  let cuts = 0;
  for (let at = 0; at < bytes.length && cuts < 100; at += 1) {
    if (bytes[at]! < 0xc0) continue;
    yield bytes.subarray(from, at + 1);
    from = at + 1;
    cuts += 1;
  }
  yield bytes.subarray(from);
}

/** The answer with a hundred megabytes of letters inside it. */
function* flooded(text: string, ask: Ask): Iterable<Buffer> {
  const flood = "x".repeat(64 * 1024);
  if (ask.stream) {
    const frame = Buffer.from(
      `data: {"choices":[{"index":0,"delta":{"content":"${flood}"},"finish_reason":null}]}\n\n`,
    );
    for (let sent = 0; sent < hugeBytes; sent += frame.length) yield frame;
    yield Buffer.from(text);
    return;
  }
  const inside = text.indexOf('"content":"') + '"content":"'.length;
  yield Buffer.from(text.slice(0, inside));
  const piece = Buffer.from(flood);
  for (let sent = 0; sent < hugeBytes; sent += piece.length) yield piece;
  yield Buffer.from(text.slice(inside));
}
