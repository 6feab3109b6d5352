import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, openStage, type Stage } from "../support/app.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({}, { WRITES_PER_MINUTE: "100000" });
  await stage.ask("POST", "/api/conversations/framing/messages", { body: { text: "à nous", key: "s" } });
});
afterAll(() => stage.app.close());

const publicPaths = ["/api/join", "/api/programme", "/api/take-away/schema"];

/** A refusal's code, in the shape of the door. */
const codeOf = ({ body }: Answer): string => body.error.data?.code ?? body.error.code;

describe("a stranger knocks", () => {
  test("on every call: only joining, the programme's public words and the shape of a file open", async () => {
    expect(stage.app.doors.length).toBeGreaterThan(20);
    for (const door of stage.app.doors) {
      const path = door.path.replace(/\{\w+\}/g, "x");
      expect(publicPaths.includes(door.path), door.path).toBe(door.audience === "public");
      if (door.audience === "public") continue;
      for (const token of [undefined, "guessed", "", "Bearer", "null"]) {
        const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
        const answer = await stage.ask(door.method.toUpperCase(), path, { as: null, headers });
        expect([door.method, path, answer.status]).toEqual([door.method, path, 401]);
        // OpenAI's clients know this refusal by a name of their own.
        expect(codeOf(answer)).toBe(path.startsWith("/v1/") ? "invalid_api_key" : "not_signed_in");
      }
    }
  });

  test("with a token of the wrong kind: refused on every call", async () => {
    for (const door of stage.app.doors) {
      const path = door.path.replace(/\{\w+\}/g, "x");
      const wrong = { member: ["mentor", "organiser"], staff: ["amina"], organiser: ["amina", "mentor"] } as const;
      if (door.audience === "public" || door.audience === "person") continue;
      for (const as of wrong[door.audience]) {
        const answer = await stage.ask(door.method.toUpperCase(), path, { as });
        expect([door.path, as, answer.status, codeOf(answer)]).toEqual([door.path, as, 403, "forbidden"]);
      }
    }
  });

  test("an unknown path is not found, in JSON", async () => {
    for (const path of [
      "/nothing",
      "/api",
      "/api/",
      "/api/nothing",
      "//",
      "/%2e%2e/etc/passwd",
      "/assets/../config.ts",
    ]) {
      const answer = await stage.ask("GET", path, { as: null });
      expect([path, answer.status, answer.body?.error?.code]).toEqual([path, 404, "not_found"]);
    }
  });

  test("a file that the build did not leave is not served", async () => {
    for (const path of [
      "/assets/manifest.json",
      "/assets/%2e%2e%2fmanifest.json",
      "/assets/..%2fwidget.js",
      "/assets//team-IPWRSYCU.js",
    ])
      expect((await stage.ask("GET", path, { as: null })).status, path).toBe(404);
  });
});

describe("an id of another team", () => {
  /** Driss, of another team, uses ids of Amina's team wherever an id can stand. */
  const asDriss = async (method: string, path: string, body?: unknown) => {
    const answer = await stage.ask(method, path, { as: "driss", ...(body === undefined ? {} : { body }) });
    return [answer.status, answer.body?.error?.code];
  };

  test("of a turn is not found", async () => {
    const sent = await stage.ask("POST", "/api/conversations/framing/messages", { body: { text: "secret", key: "t" } });
    expect(await asDriss("GET", `/api/turns/${sent.body.turn}/events`)).toEqual([404, "not_found"]);
    expect(await asDriss("POST", `/api/turns/${sent.body.turn}/stop`)).toEqual([404, "not_found"]);
  });

  test("of a proposal is not found", async () => {
    const { atlas } = stage.cast;
    await stage.app.store.canvases.addProposal({
      id: "proposal-of-atlas",
      team: atlas.id,
      workshop: "framing",
      field: "who",
      text: "les femmes",
      quotes: [],
      turn: "t",
      state: "open",
      at: "2026-06-16T16:00:00.000Z",
    });
    for (const verdict of ["accept", "reject"])
      expect(await asDriss("POST", "/api/proposals/proposal-of-atlas", { verdict, revision: 0 })).toEqual([
        404,
        "not_found",
      ]);
    expect((await stage.app.store.canvases.proposal("proposal-of-atlas"))?.state).toBe("open");
  });

  test("given in a body or a query is not looked at", async () => {
    const { atlas, amina } = stage.cast;
    const body = { text: "chez eux", key: "b", team: atlas.id, actor: amina, member: amina.id };
    const sent = await stage.ask("POST", "/api/conversations/framing/messages", { as: "driss", body });
    expect(sent.status).toBe(202);
    const theirs = await stage.ask("GET", `/api/conversations/framing?team=${atlas.id}`, { as: "driss" });
    expect(theirs.text).not.toContain("à nous");
    expect(theirs.text).toContain("chez eux");
    expect((await stage.ask("GET", "/api/conversations/framing")).text).not.toContain("chez eux");
    expect((await stage.ask("GET", `/api/room?team=${atlas.id}`, { as: "driss" })).body.team.name).toBe("Dunes");
  });

  test("of another cohort is not found by its mentors and organisers", async () => {
    const other = await (await import("../support/people.ts")).addCast(stage.app.store);
    const raised = await stage.ask("POST", "/api/tickets", { body: { text: "" } });
    const team = stage.cast.atlas.id;
    const calls: [string, string, unknown?][] = [
      ["GET", `/api/cohort/teams/${team}`],
      ["GET", `/api/cohort/teams/${team}/conversations/framing`],
      ["GET", `/api/cohort/teams/${team}/canvas/framing`],
      ["GET", `/api/cohort/teams/${team}/export`],
      ["POST", `/api/cohort/teams/${team}/erase`],
      ["POST", `/api/cohort/teams/${team}/revoke`],
      ["POST", `/api/tickets/${raised.body.ticket.id}`, { action: "claim" }],
      ["POST", `/api/cohort/people/${stage.cast.mentor.id}/revoke`],
    ];
    for (const [method, path, body] of calls) {
      const answer = await stage.ask(method, path, { token: other.tokens.organiser, ...(body ? { body } : {}) });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    const tickets = await stage.ask("GET", "/api/tickets", { token: other.tokens.mentor });
    expect(tickets.body.tickets).toEqual([]);
  });
});
