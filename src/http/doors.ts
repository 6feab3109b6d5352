import type { Context, Hono } from "hono";
import type { z } from "zod";
import { type Audience, admit, personOf } from "./auth.ts";
import type { Env, House } from "./env.ts";

export type Method = "get" | "post" | "put" | "delete";

/**
 * One call of the API, as data: the house test lists them and knocks on each, OpenAPI describes them, `mount` opens
 * them. `body` and `query` are the schemas by which the verb behind the door reads its input.
 */
export interface Door {
  method: Method;
  /** As OpenAPI writes it: "/api/turns/{turn}/events". */
  path: `/${string}`;
  audience: Audience;
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodObject | z.ZodUnion;
  /** Media type of the body when it is not JSON. */
  bodyType?: string;
  answer: { status: 200 | 202 | 204; schema?: z.ZodType; type?: string };
  handle(c: Context<Env>): Response | Promise<Response>;
}

/** Opens the doors; each asks who knocks before anything else, and counts what a team changes. */
export function mount(app: Hono<Env>, doors: readonly Door[], house: House): void {
  for (const door of doors) {
    const path = door.path.replace(/\{(\w+)\}/g, ":$1");
    if (door.audience === "public") {
      app.on(door.method.toUpperCase(), path, (c) => door.handle(c));
      continue;
    }
    app.on(door.method.toUpperCase(), path, admit(house, door.audience), async (c) => {
      const person = personOf(c);
      if (door.method !== "get") await house.limits.write(person.kind === "member" ? person.team : person.id);
      return await door.handle(c);
    });
  }
}
