import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../support/app.ts";
import { scriptedAssistant } from "../support/assistant.ts";

let stage: Stage;
let ticketsWhenAsked: number;
beforeEach(async () => {
  stage = await openStage({
    assistant: scriptedAssistant(({ text }) => {
      if (text.startsWith("humain")) return { text: "Je demande.", alert: "human" };
      if (text.startsWith("combien")) return { text: "Le document ne le dit pas.", alert: "uncovered" };
      return { pieces: ["Je ", "suis ", "là."], pause: 8, alert: /mourir|oubliez/.test(text) ? "distress" : null };
    }),
  });
  ticketsWhenAsked = 0;
});
afterEach(() => stage.app.close());

const send = (text: string, key = text, as: "amina" | "brahim" = "amina") =>
  stage.ask("POST", "/api/conversations/framing/messages", { as, body: { text, key } });
const tickets = async () => (await stage.ask("GET", "/api/tickets", { as: "mentor" })).body.tickets;
const conversation = async (as: "amina" | "brahim" | "driss") =>
  (await stage.ask("GET", "/api/conversations/framing", { as })).body.messages;
const endOf = (turn: string, as: "amina" | "brahim" = "amina") => stage.listen(`/api/turns/${turn}/events`, { as });

const distress = "je veux mourir, je n'en peux plus";

describe("a danger that the rules did not see and the assistant heard", () => {
  test("is from then on between its writer and those who help, and calls a person", async () => {
    const sent = await send("surtout oubliez-moi");
    await endOf(sent.body.turn);
    expect(await conversation("amina")).toHaveLength(2);
    expect(await conversation("brahim")).toHaveLength(0);
    expect((await stage.ask("GET", `/api/turns/${sent.body.turn}/events`, { as: "brahim" })).status).toBe(404);
    expect(await tickets()).toMatchObject([{ reason: "distress", text: "", member: stage.cast.amina.id }]);
  });
});

describe("a message in distress", () => {
  test("is seen with its answer by its writer only, and calls a person", async () => {
    const { feed } = (await stage.ask("GET", "/api/room", { as: "brahim" })).body;
    const sent = await send(distress);
    await endOf(sent.body.turn);
    expect(await conversation("amina")).toHaveLength(2);
    expect(await conversation("brahim")).toHaveLength(0);
    const [ticket, ...others] = await tickets();
    expect(others).toEqual([]);
    expect(ticket).toMatchObject({ reason: "distress", text: "", member: stage.cast.amina.id, state: "open" });
    const news = await stage.app.store.feed.after(stage.cast.atlas.id, feed, stage.cast.brahim.id);
    expect(news).toEqual([]);
  });

  test("has its ticket before the first word of the answer", async () => {
    const sent = await send(distress);
    await stage.listen(`/api/turns/${sent.body.turn}/events`, {
      enough: (events) => {
        if (events.some((event) => event.event === "started") && ticketsWhenAsked === 0) ticketsWhenAsked = 1;
        return events.some((event) => event.event === "text");
      },
    });
    expect(await tickets()).toHaveLength(1);
  });

  test("its turn does not exist for another member", async () => {
    const sent = await send(distress);
    const other = await stage.ask("GET", `/api/turns/${sent.body.turn}/events`, { as: "brahim" });
    expect(other.status).toBe(404);
    expect((await stage.ask("POST", `/api/turns/${sent.body.turn}/stop`, { as: "brahim" })).status).toBe(404);
    await endOf(sent.body.turn);
  });

  test("a second one before anyone came is no second ticket", async () => {
    for (const key of ["d1", "d2"]) await endOf((await send(distress, key)).body.turn);
    expect(await tickets()).toHaveLength(1);
  });

  test("is left out of what another member takes away", async () => {
    await endOf((await send(distress)).body.turn);
    expect((await stage.ask("GET", "/api/export", { as: "brahim" })).text).not.toContain("mourir");
    expect((await stage.ask("GET", "/api/export")).text).toContain("mourir");
  });

  test("what its writer answers to it, even at once, stays private too, until the talk is of work again", async () => {
    const first = await send(distress);
    const second = await send("non rien, oubliez", "after");
    await endOf(second.body.turn);
    await endOf((await send("merci", "after 2")).body.turn);
    expect((await conversation("brahim")).length).toBe(0);
    await endOf((await send("on reprend", "after 3")).body.turn);
    expect((await conversation("brahim")).map((message: { text: string }) => message.text)).toEqual([
      "on reprend",
      "Je suis là.",
    ]);
    expect((await conversation("amina"))[0].id).toBe(first.body.message);
  });

  test("does not make the words of another member private", async () => {
    await endOf((await send(distress)).body.turn);
    await endOf((await send("et moi", "b", "brahim")).body.turn, "brahim");
    expect(await conversation("brahim")).toHaveLength(2);
  });

  test("is read by a mentor of the cohort", async () => {
    await endOf((await send(distress)).body.turn);
    const path = `/api/cohort/teams/${stage.cast.atlas.id}/conversations/framing`;
    expect((await stage.ask("GET", path, { as: "mentor" })).text).toContain("mourir");
  });
});

describe("the assistant's plan calls a person", () => {
  test("for a team that asks for a human, once", async () => {
    for (const key of ["h1", "h2"]) await endOf((await send("humain svp", key)).body.turn);
    expect(await tickets()).toMatchObject([{ reason: "help", text: "humain svp" }]);
  });

  test("for each question that the library does not cover", async () => {
    for (const text of ["combien de minutes ?", "combien de places ?"]) await endOf((await send(text)).body.turn);
    expect((await tickets()).map((ticket: { text: string }) => ticket.text).sort()).toEqual([
      "combien de minutes ?",
      "combien de places ?",
    ]);
  });
});

describe("a ticket", () => {
  test("is raised once, claimed by one colleague, and closed", async () => {
    const raise = () => stage.ask("POST", "/api/tickets", { body: { text: "on est bloqués", workshop: "framing" } });
    const [first, second] = [await raise(), await raise()];
    expect(second.body.ticket.id).toBe(first.body.ticket.id);
    const act = (as: "mentor" | "organiser", action: string) =>
      stage.ask("POST", `/api/tickets/${first.body.ticket.id}`, { as, body: { action } });
    const both = await Promise.all([act("mentor", "claim"), act("organiser", "claim")]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect((await act("mentor", "close")).body.ticket.state).toBe("closed");
    expect(await tickets()).toEqual([]);
    const all = await stage.ask("GET", "/api/tickets?closed=true", { as: "mentor" });
    expect(all.body.tickets).toHaveLength(1);
  });
});
