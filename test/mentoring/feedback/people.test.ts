import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type MentorStage, openMentorStage } from "../../support/mentors.ts";

let stage: MentorStage;
beforeEach(async () => {
  stage = await openMentorStage();
});
afterEach(() => stage.app.close());

const raise = (as: "amina" | "brahim" = "amina", text = "on est bloqués") =>
  stage.ask("POST", "/api/tickets", { as, body: { text } });
const writeIn = (body: object, as: "mentor" | "organiser" | "amina" = "mentor") =>
  stage.ask("POST", `/api/cohort/teams/${stage.cast.atlas.id}/conversations/framing`, { as, body });
const talkOf = async (as: "amina" | "brahim" | "driss") =>
  (await stage.ask("GET", "/api/conversations/framing", { as })).body.messages;

describe("a mentor in a team's conversation", () => {
  test("is read under their name by the whole team, live, and the assistant says nothing to it", async () => {
    const { body } = await writeIn({ text: "Je passe vous voir à 18 h.", key: "k1" });
    expect(body.message).toMatchObject({ author: { kind: "mentor", name: "Salma" }, turn: null, privateTo: null });
    expect(await talkOf("brahim")).toEqual([body.message]);
    expect(await talkOf("driss")).toEqual([]);
    const heard = await stage.listen("/api/team/events?after=0", { enough: (events) => events.length > 0 });
    expect(heard[0]).toMatchObject({ event: "message", data: { message: { author: { kind: "mentor" } } } });
  });

  test("sent twice with one key it is one message; with another text it is refused", async () => {
    const first = await writeIn({ text: "Bonjour", key: "k" });
    expect((await writeIn({ text: "Bonjour", key: "k" })).body.message.id).toBe(first.body.message.id);
    expect((await writeIn({ text: "Autre", key: "k" })).body.error.code).toBe("key_reused");
    expect(await talkOf("amina")).toHaveLength(1);
  });

  test("answers a private call in private, and a member by themselves", async () => {
    const cast = stage.cast;
    await stage.app.store.tickets.add({
      id: "call",
      team: cast.atlas.id,
      cohort: cast.cohort,
      workshop: "framing",
      member: cast.amina.id,
      reason: "distress",
      text: "",
      state: "open",
      by: null,
      at: "2026-06-16T16:00:00.000Z",
      closedAt: null,
      outcome: null,
    });
    await writeIn({ text: "Je suis là pour toi.", key: "a", ticket: "call" });
    await writeIn({ text: "À toi seule.", key: "b", member: cast.amina.id });
    expect(await talkOf("amina")).toHaveLength(2);
    expect(await talkOf("brahim")).toEqual([]);
    expect((await stage.ask("GET", "/api/export", { as: "brahim" })).text).not.toContain("pour toi");
  });

  test("names no member or call of another team, and no team member may write so", async () => {
    expect((await writeIn({ text: "x", key: "x", member: stage.cast.driss.id })).status).toBe(404);
    expect((await writeIn({ text: "x", key: "y", ticket: "nobody's" })).status).toBe(404);
    expect((await writeIn({ text: "x", key: "z" }, "amina")).status).toBe(403);
    expect((await writeIn({ text: "  ", key: "w" })).body.error.code).toBe("empty_message");
  });
});

describe("calls for a person", () => {
  test("are closed with how it went", async () => {
    const { ticket } = (await raise()).body;
    const act = (body: object) => stage.ask("POST", `/api/tickets/${ticket.id}`, { as: "mentor", body });
    expect((await act({ action: "claim", outcome: "helped" })).body.ticket.outcome).toBeNull();
    expect((await act({ action: "close", outcome: "wonderful" })).status).toBe(400);
    expect((await act({ action: "close", outcome: "helped" })).body.ticket).toMatchObject({
      state: "closed",
      outcome: "helped",
    });
    const all = (await stage.ask("GET", "/api/tickets?closed=true", { as: "organiser" })).body.tickets;
    expect(all).toMatchObject([{ outcome: "helped" }]);
  });

  test("are closed for a while by a mentor, with a word that teams read; whoever waits already still does", async () => {
    const { ticket } = (await raise()).body;
    const close = (message: string | null, as: "mentor" | "organiser" = "mentor") =>
      stage.ask("PUT", "/api/cohort/calls", { as, body: { message } });
    expect((await close("Nous reprenons à 17 h.")).body).toEqual({ callsClosed: "Nous reprenons à 17 h." });
    expect((await raise()).body.ticket.id).toBe(ticket.id);
    const refused = (await raise("brahim")).body.error;
    expect(refused).toMatchObject({ code: "calls_closed", details: { message: "Nous reprenons à 17 h." } });
    expect(refused.message).toContain("Nous reprenons à 17 h.");
    expect((await stage.ask("GET", "/api/feedback")).body.callsClosed).toBe("Nous reprenons à 17 h.");
    expect((await close("", "organiser")).status).toBe(400);
    await close(null, "organiser");
    expect((await raise("brahim")).status).toBe(200);
  });
});

describe("who is here", () => {
  test("a team sees the mentor who has its conversation open, by name, until they leave", async () => {
    const { presence } = stage.app.house;
    const { atlas, mentor } = stage.cast;
    const team = new AbortController();
    const events = await (await import("../../../src/mentoring/tail-team.ts")).tailTeam(stage.app.house, {
      actor: stage.cast.amina,
      signal: team.signal,
    });
    const next = async () => (await events.next()).value;
    expect(await next()).toEqual({ here: [stage.cast.amina.id], visitors: [] });
    const leave = new AbortController();
    const visit = (async () => {
      const seen = await (await import("../../../src/mentoring/tail-team.ts")).tailTeam(stage.app.house, {
        actor: mentor,
        team: atlas.id,
        signal: leave.signal,
      });
      for await (const _ of seen) if (leave.signal.aborted) break;
    })();
    expect(await next()).toMatchObject({ visitors: [{ id: mentor.id, name: "Salma" }] });
    leave.abort();
    await visit;
    expect(await next()).toMatchObject({ visitors: [] });
    expect(presence.visitors(atlas.id)).toEqual([]);
    team.abort();
    await events.return?.(undefined);
  });
});
