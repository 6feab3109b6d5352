import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createPlayer } from "./answer.ts";
import { type Ask, readAsk } from "./ask.ts";
import { faults } from "./faults.ts";
import { writePaper } from "./frames.ts";
import { type FaultName, type Script, scriptSchema } from "./script.ts";
import { later, sendError, sendFrames, sendJson } from "./send.ts";
import { createWriter, type Recording, readRecording } from "./speech.ts";
import { vectorOf } from "./vectors.ts";

/** One request for an answer, for vectors or for the words of a recording, in the order they came. */
export interface Call {
  /** From 1. */
  number: number;
  kind: "chat" | "embeddings" | "speech";
  /** What was asked; null for vectors and recordings. */
  ask: Ask | null;
  /** What was to be written down. */
  recording: Recording | null;
  /** The name of the rule that answered, or "default"; of vectors, the empty text. */
  rule: string;
  fault: FaultName | null;
  /** Milliseconds of `performance.now()`; `endedAt` is null while the call is under way. */
  begunAt: number;
  endedAt: number | null;
  /** Whether the client went away before the answer was whole. */
  left: boolean;
}

export interface ScriptedModel {
  /** Ends in `/v1`. */
  url: string;
  /** The first of the script's model names. */
  name: string;
  /** Every call so far; a long-lived owner may empty it. */
  calls: Call[];
  /** How many are under way. */
  open(): number;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

export interface ScriptedOptions {
  script: Script;
  /** 0, the default, takes a free one. */
  port?: number;
  host?: "127.0.0.1";
  /** Told of each call when it has ended. */
  ended?: (call: Call) => void;
}

const largestBody = 32 * 1024 * 1024;

/** Starts an OpenAI-compatible server that plays a script. Rejects with a `ZodError`, or when the port is taken. */
export async function startScriptedModel(options: ScriptedOptions): Promise<ScriptedModel> {
  const { host = "127.0.0.1", ended } = options;
  const script = scriptSchema.parse(options.script);
  const play = createPlayer(script);
  const write = createWriter(script);
  const calls: Call[] = [];
  let open = 0;
  let numbers = 0;
  let port = options.port ?? 0;
  let closed = false;

  const begin = (response: ServerResponse, kind: Call["kind"], ask: Ask | null): Call => {
    numbers += 1;
    const begunAt = performance.now();
    const call: Call = {
      number: numbers,
      kind,
      ask,
      recording: null,
      rule: "",
      fault: null,
      begunAt,
      endedAt: null,
      left: false,
    };
    calls.push(call);
    open += 1;
    response.once("close", () => {
      open -= 1;
      call.endedAt = performance.now();
      call.left = !response.writableFinished && call.fault !== "reset" && call.fault !== "refused";
      ended?.(call);
    });
    return call;
  };

  const server = createServer((request, response) => {
    const path = request.url?.split("?")[0] ?? "";
    if (request.method === "GET" && path === "/v1/models") return sendModels(response, script.models);
    if (request.method !== "POST" || !/^\/v1\/(chat\/completions|embeddings|audio\/transcriptions)$/.test(path))
      return sendError(response, 404, `there is nothing at ${request.method} ${path}`);
    if (path === "/v1/audio/transcriptions")
      return readBytes(request, (bytes) => void hear(response, bytes, request.headers["content-type"] ?? ""));
    readJson(request, (body) => {
      if (body === null) return sendError(response, 400, "the body is not JSON");
      if (path === "/v1/embeddings") {
        begin(response, "embeddings", null);
        sendVectors(response, body);
      } else chat(response, body);
    });
  });

  const hear = async (response: ServerResponse, bytes: Buffer | null, type: string) => {
    const recording = bytes === null ? "the file is too large" : await readRecording(bytes, type);
    if (typeof recording === "string") return sendError(response, 400, recording);
    const call = begin(response, "speech", null);
    const { rule, fault = null, seconds, body } = write(recording, call.number);
    Object.assign(call, { recording, rule, fault });
    if (body === null)
      return sendError(response, 400, "response_format 'verbose_json' is not compatible with this model");
    const broken = fault === null ? undefined : faults[fault];
    const { first_ms = 0 } = script.pace;
    if (broken === undefined) return later(response, first_ms, () => sendJson(response, 200, body));
    const ask: Ask = { ...silent, model: recording.model };
    const paper = { tokens: 1, whole: () => body, frames: () => [body] };
    broken(response, { ask, paper, pace: still, seconds, number: call.number, refuse });
  };

  const chat = (response: ServerResponse, body: unknown) => {
    const ask = readAsk(body);
    if (typeof ask === "string") return sendError(response, 400, ask);
    const call = begin(response, "chat", ask);
    const { rule, fault, seconds, answer, pace } = play(ask, call.number);
    call.rule = rule;
    call.fault = fault;
    const paper = writePaper(ask, answer, pace, call.number);
    const broken = fault === null ? undefined : faults[fault];
    if (broken !== undefined) broken(response, { ask, paper, pace, seconds, number: call.number, refuse });
    else if (ask.stream) sendFrames(response, paper.frames(pace.tokens_per_chunk), pace);
    else later(response, pace.first_ms + pace.token_ms * paper.tokens, () => sendJson(response, 200, paper.whole()));
  };

  const listen = () =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, () => {
        server.off("error", reject);
        port = (server.address() as AddressInfo).port;
        resolve();
      });
    });

  const refuse = (milliseconds: number) => {
    server.close();
    server.closeAllConnections();
    setTimeout(() => {
      if (!closed && !server.listening) void listen();
    }, milliseconds).unref();
  };

  // A caller that keeps its connections never meets one that is just being closed.
  server.keepAliveTimeout = 60_000;
  await listen();
  return {
    url: `http://${host}:${port}/v1`,
    name: script.models[0]!,
    calls,
    open: () => open,
    async close() {
      closed = true;
      const done = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await done;
    },
  };
}

/** Stands for what was asked where a fault goes wrong with a recording. */
const silent: Omit<Ask, "model"> = {
  system: "",
  user: "",
  spoken: "",
  stream: false,
  usage: false,
  format: null,
  messages: [],
  characters: 0,
};
const still = { first_ms: 0, token_ms: 0, letters_per_token: 6, tokens_per_chunk: 1 };

/** Hands over the parsed body, or null when it is not JSON or too long. */
function readJson(request: IncomingMessage, done: (body: unknown) => void): void {
  readBytes(request, (bytes) => {
    try {
      done(bytes === null ? null : JSON.parse(bytes.toString()));
    } catch (fault) {
      if (!(fault instanceof SyntaxError)) throw fault;
      done(null);
    }
  });
}

/** Hands over the body, or null when it is too long. */
function readBytes(request: IncomingMessage, done: (bytes: Buffer | null) => void): void {
  const pieces: Buffer[] = [];
  let size = 0;
  request.on("data", (piece: Buffer) => {
    size += piece.length;
    if (size <= largestBody) pieces.push(piece);
  });
  request.on("end", () => done(size > largestBody ? null : Buffer.concat(pieces)));
}

function sendModels(response: ServerResponse, models: readonly string[]): void {
  const data = models.map((id) => ({ id, object: "model", created: 0, owned_by: "script" }));
  sendJson(response, 200, JSON.stringify({ object: "list", data }));
}

function sendVectors(response: ServerResponse, body: unknown): void {
  const { model, input, encoding_format } = (body ?? {}) as Record<string, unknown>;
  const texts = [input].flat();
  if (typeof model !== "string" || !texts.every((text) => typeof text === "string"))
    sendError(response, 400, "an embedding needs a model and an input of one text or several");
  else sendJson(response, 200, JSON.stringify(vectorsOf(texts, model, encoding_format === "base64")));
}

/** Numbers as a list, or packed as most clients ask for them. */
function vectorsOf(texts: readonly string[], model: string, packed: boolean): object {
  const data = texts.map((text, index) => {
    const vector = vectorOf(text);
    const embedding = packed ? Buffer.from(vector.buffer).toString("base64") : [...vector];
    return { object: "embedding", index, embedding };
  });
  const tokens = Math.ceil(texts.join("").length / 4);
  const usage = { prompt_tokens: tokens, total_tokens: tokens };
  return { object: "list", data, model, usage };
}
