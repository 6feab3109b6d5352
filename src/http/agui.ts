import type { Context } from "hono";
import { parse } from "../mentoring/parse.ts";
import { runInput } from "./agui-input.ts";
import { memberOf } from "./auth.ts";
import { largestHistory, readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { Env, House } from "./env.ts";
import { toldOf } from "./errors.ts";
import { streamBlocks } from "./sse.ts";

/** The team's conversation for programs that speak AG-UI 1.0. */
export function aguiDoors(house: House): Door[] {
  return [
    {
      method: "post",
      path: "/agui",
      audience: "member",
      summary: "One AG-UI run in a workshop: the canvas, the assistant's answer, proposals that wait as interrupts",
      body: runInput,
      answer: { status: 200, type: "text/event-stream" },
      handle: (c) => answerRun(house, c),
    },
  ];
}

async function answerRun(house: House, c: Context<Env>): Promise<Response> {
  const actor = memberOf(c);
  const input = parse(runInput, await readJson(c, largestHistory));
  // The protocol's library is loaded by those who speak it.
  const [{ EventEncoder }, { runEvents }] = await Promise.all([import("@ag-ui/encoder"), import("./agui-run.ts")]);
  const encoder = new EventEncoder();
  const leaving = new AbortController();
  const left = AbortSignal.any([leaving.signal, c.req.raw.signal]);
  const events = runEvents({ house, actor, input, left, told: (fault) => toldOf(fault, c, house.log) });
  return streamBlocks(written(), { heartbeatMilliseconds: house.heartbeatMilliseconds, left: () => leaving.abort() });

  async function* written(): AsyncGenerator<string> {
    for await (const event of events) yield encoder.encodeSSE(event);
  }
}
