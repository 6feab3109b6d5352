import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ids } from "../../src/store/ids.ts";
import { openStage, type Stage } from "../support/app.ts";
import { scriptedAssistant } from "../support/assistant.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({
    assistant: scriptedAssistant(({ text }) => ({
      text: "Le document ne le dit pas.",
      alert: text.includes("?") ? "uncovered" : null,
    })),
  });
});
afterEach(() => stage.app.close());

const get = async (path: string, as: "mentor" | "organiser" = "mentor") => (await stage.ask("GET", path, { as })).body;

describe("the cohort as staff see it", () => {
  test("says who is signed in", async () => {
    expect(await get("/api/cohort")).toEqual({
      me: { kind: "mentor", id: stage.cast.mentor.id, name: "Salma", language: "fr" },
      cohort: { id: stage.cast.cohort, name: "Merzouga" },
      now: stage.clock.now().toISOString(),
    });
  });

  test("a ticket names its team, its member and who took it", async () => {
    const raised = await stage.ask("POST", "/api/tickets", { body: { text: "on est bloqués" } });
    await stage.ask("POST", `/api/tickets/${raised.body.ticket.id}`, { as: "organiser", body: { action: "claim" } });
    const [ticket] = (await get("/api/tickets")).tickets;
    expect(ticket.names).toEqual({ team: "Atlas", member: "Amina", by: "Idriss" });
  });

  test("progress counts filled and met fields of the teams that are asked for", async () => {
    const text = "Les femmes de la coopérative de Rissani";
    await stage.ask("PUT", "/api/canvas/framing/who", { body: { text, revision: 0 } });
    const { atlas, dunes } = stage.cast;
    const { progress } = await get(`/api/cohort/progress?teams=${atlas.id},${dunes.id},nobody`);
    expect(Object.keys(progress).sort()).toEqual([atlas.id, dunes.id].sort());
    const framing = (team: string) => progress[team].find((one: { id: string }) => one.id === "framing");
    expect(framing(atlas.id)).toMatchObject({ filled: 1, met: 1 });
    expect(framing(dunes.id)).toMatchObject({ filled: 0, met: 0 });
    expect(framing(atlas.id).total).toBeGreaterThan(5);
  });

  test("progress of another cohort's team is left out, and too many at once are refused", async () => {
    const other = await (await import("../support/people.ts")).addCast(stage.app.store);
    expect((await get(`/api/cohort/progress?teams=${other.atlas.id}`)).progress).toEqual({});
    const many = Array.from({ length: 51 }, () => ids.next()).join(",");
    expect((await stage.ask("GET", `/api/cohort/progress?teams=${many}`, { as: "mentor" })).status).toBe(400);
  });
});

describe("a question that the library does not answer", () => {
  test("is counted over teams, whatever its accents and signs", async () => {
    const asked = [
      ["amina", "Combien de minutes pour le pitch ?"],
      ["driss", "combien de minutes pour le pitch?"],
      ["amina", "كم دقيقة؟ ?"],
    ] as const;
    for (const [as, text] of asked) {
      const sent = await stage.ask("POST", "/api/conversations/framing/messages", { as, body: { text, key: text } });
      await stage.listen(`/api/turns/${sent.body.turn}/events`, { as });
    }
    const { tickets } = await get("/api/tickets");
    await stage.ask("POST", `/api/tickets/${tickets[2].id}`, { as: "mentor", body: { action: "close" } });
    expect((await get("/api/cohort/uncovered")).questions).toMatchObject([
      { text: "Combien de minutes pour le pitch ?", asked: 2, open: 1, teams: ["Atlas", "Dunes"] },
      { text: "كم دقيقة؟ ?", asked: 1, open: 1, teams: ["Atlas"] },
    ]);
  });
});

describe("staff and codes", () => {
  test("an organiser sees whose link opens; a mentor does not see the list", async () => {
    const body = { kind: "mentor", name: "Nadia", days: 7 };
    await stage.ask("POST", "/api/cohort/invitations", { as: "organiser", body });
    await stage.ask("POST", `/api/cohort/people/${stage.cast.mentor.id}/revoke`, { as: "organiser" });
    const { staff } = await get("/api/cohort/staff", "organiser");
    expect(staff.map((one: { person: { name: string }; open: boolean }) => [one.person.name, one.open])).toEqual([
      ["Salma", false],
      ["Idriss", true],
      ["Nadia", true],
    ]);
    expect(staff[2].until).toBe("2026-06-23T16:05:00.000Z");
    expect((await stage.ask("GET", "/api/cohort/staff", { as: "mentor" })).status).toBe(403);
  });

  test("a new code shuts out those who came by the old one and keeps what they wrote", async () => {
    const { atlas } = stage.cast;
    await stage.ask("PUT", "/api/canvas/framing/who", { body: { text: "les femmes", revision: 0 } });
    const news = stage.listen("/api/team/events?after=0", { as: "brahim" });
    const brahim = async () => (await stage.ask("GET", "/api/room")).body.members[1];
    await expect.poll(brahim).toMatchObject({ nickname: "Brahim", here: true });
    const { code } = (await stage.ask("POST", `/api/cohort/teams/${atlas.id}/code`, { as: "organiser" })).body;
    expect(code).not.toBe(atlas.code);
    await news;
    expect((await stage.ask("GET", "/api/room")).body.error.code).toBe("code_revoked");
    const join = (code: string) =>
      stage.ask("POST", "/api/join", { as: null, body: { code, nickname: "Amina", language: "fr" } });
    expect((await join(atlas.code)).body.error.code).toBe("unknown_code");
    const { token } = (await join(code)).body;
    expect((await stage.ask("GET", "/api/canvas/framing", { token })).body.fields.who.text).toBe("les femmes");
    const [line] = await stage.app.store.audit.lines({ subject: atlas.id, limit: 2 });
    expect(line).toMatchObject({ action: "join_team" });
  });

  test("a withdrawn team enters again by its new code; a mentor cannot give one", async () => {
    const { dunes } = stage.cast;
    const path = `/api/cohort/teams/${dunes.id}`;
    expect((await stage.ask("POST", `${path}/code`, { as: "mentor" })).status).toBe(403);
    await stage.ask("POST", `${path}/revoke`, { as: "organiser" });
    const { code } = (await stage.ask("POST", `${path}/code`, { as: "organiser" })).body;
    const body = { code, nickname: "Driss", language: "fr" };
    expect((await stage.ask("POST", "/api/join", { as: null, body })).status).toBe(200);
  });
});
