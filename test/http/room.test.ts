import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../support/app.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.app.close());

describe("the programme's public words", () => {
  test("break no line before a mark in French", async () => {
    const { body } = await stage.ask("GET", "/api/programme?language=fr", { as: null });
    expect(JSON.stringify(body)).toContain("\u202f?");
    const { name: _, notice: __, ...told } = body;
    for (const { citation: _quoted, ...workshop } of told.workshops)
      expect(JSON.stringify(workshop)).not.toMatch(/[^"] [;!?»]|« /);
    expect(JSON.stringify(told.criteria)).not.toMatch(/[^"] [;!?»]|« /);
  });

  test("come in the language asked for, with every workshop in the order of the days", async () => {
    for (const language of ["fr", "ar", "en"]) {
      const { status, body } = await stage.ask("GET", `/api/programme?language=${language}`, { as: null });
      expect(status).toBe(200);
      expect(body.workshops.map((workshop: { id: string }) => workshop.id)).toEqual([
        "futures",
        "framing",
        "solution",
        "impact",
        "pitch",
      ]);
      expect(body.notice).toEqual({
        voice: "offline",
        model: null,
        country: null,
        retention_days: expect.any(Number),
        guardian: null,
      });
      expect(/\p{Script=Arabic}/u.test(body.workshops[1].due)).toBe(language === "ar");
    }
  });

  test("cite the programme's own document for each workshop's place in the timetable", async () => {
    const { body } = await stage.ask("GET", "/api/programme", { as: null });
    const framing = body.workshops[1];
    expect(framing).toMatchObject({ day: 1, date: "2026-06-16", start: "16:45" });
    expect(framing.citation).toMatchObject({ passage: "programme#day-1/16h45", language: "fr" });
    const passage = stage.app.house.library.passage(framing.citation.passage);
    expect(passage?.text).toContain(framing.citation.quote);
  });
});

describe("a member's language", () => {
  test("changes, and refusals follow it whatever the browser prefers", async () => {
    const refusal = async () =>
      (await stage.ask("GET", "/api/canvas/nowhere", { headers: { "accept-language": "fr" } })).body.error.message;
    const before = await refusal();
    const changed = await stage.ask("PUT", "/api/me", { body: { language: "ar" } });
    expect(changed).toMatchObject({ status: 200, body: { nickname: "Amina", language: "ar" } });
    expect((await stage.ask("GET", "/api/room")).body.me.language).toBe("ar");
    expect(await refusal()).toMatch(/\p{Script=Arabic}/u);
    await stage.ask("PUT", "/api/me", { body: { language: "fr" } });
    expect(await refusal()).toBe(before);
  });

  test("is one that the interface speaks", async () => {
    for (const language of ["zgh", "", null, 3])
      expect((await stage.ask("PUT", "/api/me", { body: { language } })).status).toBe(400);
  });
});

describe("a criterion", () => {
  test("is put into words once, however many fields name it", async () => {
    const { body } = await stage.ask("GET", "/api/programme", { as: null });
    const named = body.workshops.flatMap((workshop: { fields: { criteria: string[] }[] }) =>
      workshop.fields.flatMap((field) => field.criteria),
    );
    expect(named.length).toBeGreaterThan(Object.keys(body.criteria).length);
    expect(Object.keys(body.criteria).sort()).toEqual([...new Set(named)].sort());
    for (const words of Object.values(body.criteria))
      expect(words).toEqual({
        name: expect.any(String),
        why: expect.any(String),
        weak: expect.any(String),
        missing: expect.any(String),
      });
  });
});

describe("the room", () => {
  test("tells the team, who is here, the current workshop and where the feed stands", async () => {
    const { body } = await stage.ask("GET", "/api/room");
    expect(body).toMatchObject({
      team: { name: "Atlas" },
      me: { nickname: "Amina", language: "fr" },
      current: "framing",
      feed: 0,
      now: "2026-06-16T16:05:00.000Z",
    });
    expect(body.members).toMatchObject([
      { nickname: "Amina", here: true },
      { nickname: "Brahim", here: false },
    ]);
  });

  test("a member whose feed is open is here, and no longer once it is closed", async () => {
    const here = async () => (await stage.ask("GET", "/api/room")).body.members[1].here;
    const { feed } = (await stage.ask("GET", "/api/room", { as: "brahim" })).body;
    const listening = stage.listen(`/api/team/events?after=${feed}`, { as: "brahim", enough: (all) => all.length > 0 });
    await expect.poll(here).toBe(true);
    await stage.ask("PUT", "/api/canvas/framing/context", { body: { text: "au douar", revision: 0 } });
    expect(await listening).toMatchObject([{ event: "field", data: { field: "context", author: { name: "Amina" } } }]);
    await expect.poll(here).toBe(false);
  });

  test("whose feed opens and closes is told to those who listen, without a number", async () => {
    const { amina, brahim } = stage.cast;
    const open = async (token: string) => {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await stage.app.fetch(new Request("http://dalil.test/api/team/events?after=1000", { headers }));
      return answer.body!.getReader();
    };
    const heard = async (reader: ReadableStreamDefaultReader<Uint8Array>) => {
      for (;;) {
        const { value, done } = await reader.read();
        if (done) throw new Error("the feed ended");
        const block = new TextDecoder().decode(value);
        if (block.includes("event: here")) return block;
      }
    };
    const told = (...ids: string[]) => `event: here\ndata: ${JSON.stringify({ here: ids.sort(), visitors: [] })}\n\n`;
    const hers = await open(stage.cast.tokens.amina);
    expect(await heard(hers)).toBe(told(amina.id));
    const his = await open(stage.cast.tokens.brahim);
    expect(await heard(his)).toBe(told(amina.id, brahim.id));
    expect(await heard(hers)).toBe(told(amina.id, brahim.id));
    await his.cancel();
    expect(await heard(hers)).toBe(told(amina.id));
    await hers.cancel();
  });

  test("tells a raised hand to phones that open later, until it is lowered", async () => {
    const hand = async (as: "amina" | "brahim" | "driss" = "amina") =>
      (await stage.ask("GET", "/api/room", { as })).body.hand;
    expect(await hand()).toBeNull();
    const { id } = (await stage.ask("POST", "/api/tickets", { body: { text: "une question" } })).body.ticket;
    expect(await hand()).toEqual({ id, state: "open" });
    expect(await hand("brahim")).toEqual({ id, state: "open" });
    expect(await hand("driss")).toBeNull();
    await stage.ask("POST", `/api/tickets/${id}`, { as: "mentor", body: { action: "claim" } });
    expect(await hand("brahim")).toEqual({ id, state: "claimed" });
    await stage.ask("POST", `/api/tickets/${id}`, { as: "mentor", body: { action: "close" } });
    expect(await hand()).toBeNull();
  });

  test("does not tell a hand that another member raised without a word", async () => {
    const { ticket } = (await stage.ask("POST", "/api/tickets", { body: { text: "" } })).body;
    expect((await stage.ask("GET", "/api/room")).body.hand).toEqual({ id: ticket.id, state: "open" });
    expect((await stage.ask("GET", "/api/room", { as: "brahim" })).body.hand).toBeNull();
    await stage.ask("POST", `/api/tickets/${ticket.id}`, { as: "mentor", body: { action: "close" } });
  });

  test("counts the fields that are filled and those whose criteria are met", async () => {
    const { workshops } = (await stage.ask("GET", "/api/room")).body;
    const framing = workshops.find((workshop: { id: string }) => workshop.id === "framing");
    expect(framing.filled).toBe(1);
    expect(framing.total).toBeGreaterThanOrEqual(8);
  });

  test("points at the workshop under way, the last one begun, or the first", async () => {
    const current = async (moment: string) => {
      stage.clock.moveTo(moment);
      return (await stage.ask("GET", "/api/room")).body.current;
    };
    expect(await current("2026-01-01T00:00:00Z")).toBe("futures");
    expect(await current("2026-06-16T15:44:00Z")).toBe("futures");
    expect(await current("2026-06-16T15:45:00Z")).toBe("framing");
    expect(await current("2026-06-17T08:00:00Z")).toBe("framing");
    expect(await current("2027-01-01T00:00:00Z")).toBe("pitch");
  });

  test("a team's code that is withdrawn ends its open feeds", async () => {
    const other = await openStage();
    const listening = other.listen("/api/team/events", {});
    await expect
      .poll(async () => (await other.ask("GET", "/api/room", { as: "brahim" })).body.members[0].here)
      .toBe(true);
    await other.ask("POST", `/api/cohort/teams/${other.cast.atlas.id}/revoke`, { as: "organiser" });
    expect(await listening).toEqual([]);
    await other.app.close();
  });

  test("closing the server ends open streams", async () => {
    const other = await openStage();
    const listening = other.listen("/api/team/events", {});
    await expect.poll(async () => (await other.ask("GET", "/api/room")).body.members[0].here).toBe(true);
    await other.app.close();
    expect(await listening).toEqual([]);
  });
});

describe("an open stream", () => {
  test("says at once that it is open, and beats while nothing happens", async () => {
    const other = await openStage({}, { HEARTBEAT_MS: "20" });
    const headers = { authorization: `Bearer ${other.cast.tokens.amina}` };
    const answer = await other.app.fetch(new Request("http://dalil.test/api/team/events", { headers }));
    const reader = answer.body!.getReader();
    const read = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await read()).toBe(": open\n\n");
    expect(await read()).toContain("event: here\n");
    expect(await read()).toBe(": beat\n\n");
    expect(await read()).toBe(": beat\n\n");
    await reader.cancel();
    await other.app.close();
  });
});
