import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** An endpoint of ours on 127.0.0.1 that answers as a test says. */
export interface Endpoint {
  url: string;
  /** Bodies of the requests so far. */
  asked: Asked[];
  /** Requests whose connection closed before their answer was finished. */
  left: number;
  /** Requests that are still being answered. */
  under: number;
  /** Connections that are open now. */
  sockets(): number;
  play(play: Play): void;
  close(): Promise<void>;
}

export interface Asked {
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into requests of every kind
  body: any;
  headers: IncomingMessage["headers"];
  at: number;
}

export type Play = (response: ServerResponse, asked: Asked, count: number) => unknown;

export async function openEndpoint(first: Play): Promise<Endpoint> {
  let play = first;
  const sockets = new Set<Socket>();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString();
    const asked = { path: request.url!, body: JSON.parse(text), headers: request.headers, at: performance.now() };
    endpoint.asked.push(asked);
    endpoint.under += 1;
    response.on("close", () => {
      endpoint.under -= 1;
      if (!response.writableFinished) endpoint.left += 1;
    });
    await play(response, asked, endpoint.asked.length);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const endpoint: Endpoint = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: [],
    left: 0,
    under: 0,
    sockets: () => sockets.size,
    play(next) {
      play = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return endpoint;
}

export const event = (data: unknown): string => `data: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`;
export const delta = (content: string, finish: string | null = null): string =>
  event({
    id: "c",
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta: { content }, finish_reason: finish }],
  });
export const stopped = event({ id: "c", choices: [{ index: 0, delta: {}, finish_reason: "stop" }] });
export const usage = event({
  id: "c",
  choices: [],
  usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
});
export const done = event("[DONE]");

export const whole = (content: unknown, finish = "stop"): string =>
  JSON.stringify({
    id: "c",
    object: "chat.completion",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: finish }],
    usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
  });

export function stream(response: ServerResponse, ...pieces: (string | Buffer)[]): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const piece of pieces) response.write(piece);
}

/** A good answer, as the request wants it: streamed or whole. */
export function say(response: ServerResponse, asked: Asked, text: string): void {
  if (asked.body.stream) {
    stream(response, ...text.split(/(?<=\s)/).map((word) => delta(word)), stopped, usage, done);
    response.end();
  } else json(response, whole(text));
}

export function json(response: ServerResponse, text: string, status = 200, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(text);
}

export const refuse = (status: number, message = "no", headers: Record<string, string> = {}): Play => {
  const text = JSON.stringify({ error: { message, type: "test", code: null } });
  return (response) => json(response, text, status, headers);
};
