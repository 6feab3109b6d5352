import type { Context } from "hono";
import type { Env, House } from "./env.ts";
import { type Outgoing, resumeFrom, streamEvents } from "./sse.ts";

/** Opens a stream that ends when the reader leaves or the server closes; `after` is where the reader says it was. */
export async function liveEvents<T>(
  { closing, heartbeatMilliseconds }: House,
  c: Context<Env>,
  open: (signal: AbortSignal, after: number) => Promise<AsyncIterable<T>>,
  write: (event: T) => Outgoing,
): Promise<Response> {
  const leaving = new AbortController();
  const signal = AbortSignal.any([leaving.signal, closing, c.req.raw.signal]);
  const after = resumeFrom(c.req.query("after"), c.req.header("Last-Event-ID"));
  const source = outgoing(await open(signal, after as unknown as number), write);
  return streamEvents(source, { heartbeatMilliseconds, left: () => leaving.abort() });
}

async function* outgoing<T>(events: AsyncIterable<T>, write: (event: T) => Outgoing): AsyncGenerator<Outgoing> {
  for await (const event of events) yield write(event);
}
