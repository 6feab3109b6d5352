import type { Hono } from "hono";
import type { Env, House } from "./env.ts";

/** `/health`: the process answers. `/ready`: the store answers too, and teams can be served. */
export function mountHealth(app: Hono<Env>, { isReady }: Pick<House, "isReady">): void {
  app.get("/health", (c) => c.json({ status: "ok" }));
  app.get("/ready", async (c) => {
    const ready = await isReady();
    return c.json({ status: ready ? "ready" : "starting" }, ready ? 200 : 503);
  });
}
