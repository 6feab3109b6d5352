import type { Context, Hono, MiddlewareHandler } from "hono";
import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import { personOf } from "./auth.ts";
import { readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { Env, House } from "./env.ts";
import { toldOf } from "./errors.ts";

const messageShape = z.looseObject({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string(), z.number()]).optional(),
  method: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
});

/** The programme, the canvases and the queue for programs that speak the Model Context Protocol. */
export function mcpDoors(house: House): Door[] {
  return [
    {
      method: "post",
      path: "/mcp",
      audience: "person",
      summary: "Tools, resources and prompts by role, over MCP's Streamable HTTP; nothing is written",
      body: messageShape,
      answer: { status: 200, schema: z.looseObject({ jsonrpc: z.literal("2.0") }) },
      handle: (c) => answer(house, c),
    },
  ];
}

async function answer(house: House, c: Context<Env>): Promise<Response> {
  const actor = personOf(c);
  const body = await readJson(c);
  // The protocol's library is loaded by those who speak it.
  const { answerMcp } = await import("./mcp/server.ts");
  return await answerMcp(c.req.raw, { house, actor, body, told: (fault) => toldOf(fault, c, house.log) });
}

/**
 * A browser's page may call only from this server's own address or from its reader's own machine, as the protocol asks; a
 * page that rebinds its name to this address keeps its own origin, and has no token to show besides. Programs that are
 * no browsers send no origin. There is no session to stream or to end: other methods are told so.
 */
export function guardMcp(app: Hono<Env>, house: Pick<House, "url">): void {
  const guard: MiddlewareHandler<Env> = async (c, next) => {
    const origin = c.req.header("Origin");
    if (origin !== undefined) {
      if (!mayCall(origin, house.url)) throw new DomainError("forbidden");
      c.header("Access-Control-Allow-Origin", origin);
      c.header("Vary", "Origin");
      c.header("Access-Control-Expose-Headers", "WWW-Authenticate, Retry-After");
    }
    await next();
  };
  app.use("/mcp", guard);
  app.options("/mcp", (c) => {
    c.header("Access-Control-Allow-Methods", "POST");
    c.header("Access-Control-Allow-Headers", "Authorization, Content-Type, Accept-Language, Mcp-Protocol-Version");
    c.header("Access-Control-Max-Age", "86400");
    return c.body(null, 204);
  });
  app.on(["GET", "DELETE"], "/mcp", (c) => c.body(null, 405, { Allow: "POST" }));
}

function mayCall(origin: string, url: string): boolean {
  const from = URL.parse(origin);
  return from !== null && (from.origin === URL.parse(url)?.origin || loopback.has(from.hostname));
}

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);
