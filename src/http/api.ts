import { Hono } from "hono";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { routePath } from "hono/route";
import { DomainError } from "../domain/errors.ts";
import { aguiDoors } from "./agui.ts";
import { mountAssets } from "./assets.ts";
import { candidateDoors } from "./candidates.ts";
import { canvasDoors } from "./canvas.ts";
import { type Door, mount } from "./doors.ts";
import type { Env, House } from "./env.ts";
import { answerError } from "./errors.ts";
import { evaluationDoors } from "./evaluation.ts";
import { feedbackDoors } from "./feedback.ts";
import { mountHealth } from "./health.ts";
import { indicatorDoors } from "./indicators.ts";
import { guardMcp, mcpDoors } from "./mcp.ts";
import { mentorDoors } from "./mentor.ts";
import { mountMetrics } from "./metrics.ts";
import { openaiDoors } from "./openai.ts";
import { organiserDoors } from "./organiser.ts";
import { mountPages } from "./pages.ts";
import { publicDoors } from "./public.ts";
import { rehearsalDoors } from "./rehearsals.ts";
import { reviewSettingDoors } from "./review-settings.ts";
import { roundDoors } from "./rounds.ts";
import { staffDoors } from "./staff.ts";
import { takeAwayDoors } from "./take-away.ts";
import { teamDoors } from "./team.ts";
import { threadDoors } from "./thread.ts";

/** Everything that can be knocked on, and the doors as data. */
export function createApi(house: House): { app: Hono<Env>; doors: readonly Door[] } {
  const app = new Hono<Env>();
  app.onError((fault, c) => answerError(fault, c, house.log));
  app.notFound((c) => answerError(new DomainError("not_found"), c, house.log));

  app.use(async (c, next) => {
    const began = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - began);
    const answered = { method: c.req.method, route: routePath(c, -1), status: c.res.status, milliseconds };
    house.log.info(answered, "answered");
    house.metrics.answered(answered);
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "no-referrer");
  });
  // The widget lives in other people's pages and carries its token in a header: no credentials, any origin.
  app.use(
    "/api/*",
    cors({
      origin: "*",
      allowMethods: ["GET", "POST", "PUT", "DELETE", "OPTIONS"],
      allowHeaders: ["Authorization", "Content-Type", "Accept-Language", "Last-Event-ID"],
      exposeHeaders: ["Retry-After", "Content-Disposition"],
      maxAge: 86_400,
    }),
  );
  // Clients of other people's doors send headers of their own: a browser may send any.
  for (const theirs of ["/v1/*", "/agui"])
    app.use(theirs, cors({ origin: "*", exposeHeaders: ["Retry-After", "X-Should-Retry"], maxAge: 86_400 }));
  guardMcp(app, house);
  for (const doors of ["/api/*", "/v1/*", "/agui", "/mcp"])
    app.use(doors, async (c, next) => {
      c.header("Cache-Control", "no-store");
      await next();
    });

  // The long answers, for phones on a slow network; a turn's own calls are a few words and its log is a stream.
  for (const long of ["/api/programme", "/api/conversations/:workshop", "/api/canvas/:workshop", "/openapi.json"])
    app.get(long, compress());
  app.get("/api/programme", etag());
  app.get("/t/:code", compress());

  const doors = [
    ...publicDoors(house),
    ...teamDoors(house),
    ...threadDoors(house),
    ...canvasDoors(house),
    ...indicatorDoors(house),
    ...roundDoors(house),
    ...rehearsalDoors(house),
    ...feedbackDoors(house),
    ...staffDoors(house),
    ...mentorDoors(house),
    ...reviewSettingDoors(house),
    ...organiserDoors(house),
    ...evaluationDoors(house),
    ...candidateDoors(house),
    ...takeAwayDoors(house),
    ...openaiDoors(house),
    ...aguiDoors(house),
    ...mcpDoors(house),
  ];
  mount(app, doors, house);
  mountHealth(app, house);
  mountMetrics(app, house);
  app.get("/openapi.json", async (c) => {
    const { describeApi } = await import("./openapi.ts");
    c.header("Access-Control-Allow-Origin", "*");
    return c.json(describeApi(doors, house.url));
  });
  mountPages(app, house, { ...mountAssets(app, house.webFolder), doors });
  return { app, doors };
}
