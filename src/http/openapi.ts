import { OpenAPIHono } from "@hono/zod-openapi";
import type { Door } from "./doors.ts";
import { refusalShape } from "./refusals.ts";

type Path = Parameters<OpenAPIHono["openAPIRegistry"]["registerPath"]>[0];

/** OpenAPI 3.1 of the doors, from the schemas by which the verbs read their input. */
export function describeApi(doors: readonly Door[], url: string): object {
  const app = new OpenAPIHono();
  const { openAPIRegistry: registry } = app;
  registry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  for (const door of doors) registry.registerPath(pathOf(door));
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Dalil",
      version: "1",
      description: "A mentoring server for innovation programmes. Errors are told in the reader's language.",
    },
    servers: [{ url }],
  });
}

function pathOf(door: Door): Path {
  const { status, schema, type = "application/json" } = door.answer;
  const names = [...door.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  return {
    method: door.method,
    path: door.path,
    summary: door.summary,
    ...(door.audience === "public" ? {} : { security: [{ token: [] }] }),
    "x-audience": door.audience,
    parameters: names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
    request: {
      ...(door.query === undefined ? {} : { query: door.query }),
      ...(door.body === undefined && door.bodyType === undefined
        ? {}
        : {
            body: {
              required: true,
              content: { [door.bodyType ?? "application/json"]: { schema: door.body ?? { type: "string" } } },
            },
          }),
    },
    responses: {
      [status]: {
        description: door.summary,
        ...(status === 204 ? {} : { content: { [type]: { schema: schema ?? { type: "string" } } } }),
      },
      "4XX": {
        description: "A refusal that a person can read",
        content: { "application/json": { schema: refusalShape(door.path).schema } },
      },
    },
  } as Path;
}
