import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../support/app.ts";
import { ownFolder } from "../support/folders.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.app.close());
const get = (path: string, headers: Record<string, string> = {}) => stage.ask("GET", path, { as: null, headers });

describe("pages", () => {
  test("are served under a strict policy, without cookies", async () => {
    for (const path of ["/", `/t/${stage.cast.atlas.code}`, "/host", "/mentor", "/organiser"]) {
      const page = await get(path);
      expect([path, page.status]).toEqual([path, 200]);
      expect(page.headers.get("content-type")).toMatch(/^text\/html/);
      expect(page.headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'/,
      );
      expect(page.headers.get("x-content-type-options")).toBe("nosniff");
      expect(page.headers.get("referrer-policy")).toBe("no-referrer");
      expect(page.headers.get("set-cookie")).toBeNull();
      expect(page.text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|style=|\son\w+=/);
    }
  });

  test("speak the language asked for", async () => {
    expect((await get("/?language=ar")).text).toMatch(/<html lang="ar" dir="rtl"/);
    expect((await get("/", { "accept-language": "en-US,en;q=0.9" })).text).toMatch(/<html lang="en" dir="ltr"/);
  });

  test("a code typed on the welcome page leads to the team's page", async () => {
    const answer = await get("/t?code=n7k%204qx&language=ar");
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/t/n7k%204qx?language=ar"]);
    expect((await get("/t?code=")).headers.get("location")).toBe("/");
  });

  test("the team's page greets a team by its name and says nothing of one that is not there", async () => {
    expect((await get(`/t/${stage.cast.atlas.code.toLowerCase()}`)).text).toContain("Atlas");
    expect((await get("/t/AAA-AAA")).status).toBe(200);
  });

  test("what a stranger writes in the address stays text", async () => {
    const page = await get(`/t/${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(page.text).not.toContain("<script>alert");
  });
});

test("a page asked for before the build says what to run", async () => {
  const other = await openStage({ webFolder: ownFolder() });
  const page = await other.ask("GET", "/", { as: null });
  expect([page.status, page.text]).toEqual([503, "The pages are not built yet: run `npm run build`."]);
  expect((await other.ask("GET", "/widget.js", { as: null })).status).toBe(404);
  await other.app.close();
});

describe("built files", () => {
  test("come compressed where the build did so, and once", async () => {
    const plain = await get("/widget.js");
    expect([plain.text, plain.headers.get("content-encoding")]).toEqual(["widget()", null]);
    const gzip = await get("/widget.js", { "accept-encoding": "gzip, br" });
    expect([gzip.text, gzip.headers.get("content-encoding")]).toEqual(["gzipped", "gzip"]);
    expect(gzip.headers.get("access-control-allow-origin")).toBe("*");
    const again = await get("/widget.js", { "accept-encoding": "gzip", "if-none-match": gzip.headers.get("etag")! });
    expect([again.status, again.text]).toEqual([304, ""]);
  });

  test("with a hash in their name are kept for good", async () => {
    const part = await get("/assets/team-IPWRSYCU.js");
    expect(part.headers.get("cache-control")).toContain("immutable");
    expect((await get("/widget.js")).headers.get("cache-control")).toBe("no-cache");
  });
});

describe("other doors", () => {
  test("health and ready answer", async () => {
    expect((await get("/health")).body).toEqual({ status: "ok" });
    expect((await get("/ready")).body).toEqual({ status: "ready" });
  });

  test("any page may call the API, without credentials", async () => {
    const headers = { origin: "https://host.example", "access-control-request-method": "PUT" };
    const asked = await stage.ask("OPTIONS", "/api/canvas/framing/who", { as: null, headers });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-origin")).toBe("*");
    expect(asked.headers.get("access-control-allow-credentials")).toBeNull();
    expect(asked.headers.get("access-control-allow-headers")).toMatch(/authorization/i);
    const refused = await stage.ask("GET", "/api/room", { as: null, headers: { origin: "https://host.example" } });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([401, "*"]);
  });

  test("OpenAPI 3.1 describes every call with its audience and its body", async () => {
    const { body } = await get("/openapi.json");
    expect(body.openapi).toBe("3.1.0");
    for (const door of stage.app.doors) {
      const call = body.paths[door.path]?.[door.method];
      expect(call, `${door.method} ${door.path}`).toBeDefined();
      expect(call["x-audience"]).toBe(door.audience);
      if (door.body !== undefined) expect(call.requestBody.content["application/json"].schema).toBeDefined();
    }
    const send = body.paths["/api/conversations/{workshop}/messages"].post;
    expect(send.requestBody.content["application/json"].schema.required).toEqual(["text", "key"]);
    expect(send.responses["202"]).toBeDefined();
  });
});
