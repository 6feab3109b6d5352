import { afterAll, beforeAll, expect, test } from "vitest";
import type { Stage } from "../support/app.ts";
import { naughtyStrings } from "../support/naughty.ts";

/** Strings that break careless programs come back letter for letter or are refused clearly, whatever the database. */
export function naughtyStringsComeBack(open: () => Promise<Stage>): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await open();
  });
  afterAll(() => stage.app.close());

  /** Runs each string through `write`; what it returns is compared letter for letter unless it was refused with 4xx. */
  async function eachComesBack(write: (text: string, index: number) => Promise<{ status: number; kept?: string }>) {
    let accepted = 0;
    for (const [index, text] of naughtyStrings.entries()) {
      const { status, kept } = await write(text, index);
      if (status < 300) {
        accepted += 1;
        expect(kept, `string ${index}`).toBe(text);
      } else {
        expect(status, `string ${index}`).toBeGreaterThanOrEqual(400);
        expect(status, `string ${index}`).toBeLessThan(500);
      }
    }
    return accepted;
  }

  test("there are enough of them", () => {
    expect(naughtyStrings.length).toBeGreaterThanOrEqual(600);
  });

  test("messages come back letter for letter", async () => {
    const accepted = await eachComesBack(async (text, index) => {
      const sent = await stage.ask("POST", "/api/conversations/framing/messages", { body: { text, key: `n${index}` } });
      if (sent.status !== 202) return { status: sent.status };
      const { messages } = (await stage.ask("GET", "/api/conversations/framing")).body;
      const kept = messages.find((message: { id: string }) => message.id === sent.body.message);
      return { status: 200, kept: kept.text };
    });
    expect(accepted).toBeGreaterThan(170);
  });

  test("canvas fields come back letter for letter", async () => {
    let revision = 0;
    const accepted = await eachComesBack(async (text) => {
      const saved = await stage.ask("PUT", "/api/canvas/framing/who", { body: { text, revision } });
      if (saved.status !== 200) return { status: saved.status };
      revision = saved.body.revision;
      return { status: 200, kept: (await stage.ask("GET", "/api/canvas/framing")).body.fields.who.text };
    });
    expect(accepted).toBeGreaterThan(170);
  });

  test("every finding's quote stands in the text where it says", async () => {
    for (const text of naughtyStrings) {
      const { revision } = (await stage.ask("GET", "/api/canvas/framing")).body.fields.statement;
      const saved = await stage.ask("PUT", "/api/canvas/framing/statement", { body: { text, revision } });
      if (saved.status !== 200) continue;
      for (const { quote, start, end } of saved.body.findings)
        if (quote !== null) expect(text.slice(start, end)).toBe(quote);
    }
  });

  test("nicknames come back trimmed and otherwise letter for letter", async () => {
    for (const [index, text] of naughtyStrings.entries()) {
      const body = { code: stage.cast.dunes.code, nickname: text, language: "en" };
      const joined = await stage.ask("POST", "/api/join", { as: null, body });
      if (joined.status === 200) expect(joined.body.member.nickname, `string ${index}`).toBe(text.trim());
      else expect(Math.floor(joined.status / 100), `string ${index}`).toBe(4);
    }
  });

  test("raised hands come back letter for letter", async () => {
    await eachComesBack(async (text) => {
      const raised = await stage.ask("POST", "/api/tickets", { body: { text, workshop: "framing" } });
      if (raised.status !== 200) return { status: raised.status };
      const { id } = raised.body.ticket;
      expect((await stage.ask("POST", `/api/tickets/${id}`, { as: "mentor", body: { action: "close" } })).status).toBe(
        200,
      );
      return { status: 200, kept: raised.body.ticket.text };
    });
  });

  test("keys, codes, languages, ids and numbers of that kind are taken or refused clearly", async () => {
    for (const text of naughtyStrings) {
      const path = encodeURIComponent(text.isWellFormed() ? text : "x");
      const answers = [
        await stage.ask("POST", "/api/conversations/framing/messages", { body: { text: "clé", key: text } }),
        await stage.ask("POST", "/api/conversations/framing/messages", { body: { text: text, key: { toString: 1 } } }),
        await stage.ask("POST", "/api/join", { as: null, body: { code: text, nickname: "x", language: "fr" } }),
        await stage.ask("POST", "/api/join", { as: null, body: { code: "N7K-4QX", nickname: "x", language: text } }),
        await stage.ask("GET", `/api/conversations/${path}`),
        await stage.ask("GET", `/api/conversations/framing?after=${path}`),
        await stage.ask("GET", `/api/canvas/${path}`),
        await stage.ask("PUT", `/api/canvas/framing/${path}`, { body: { text: "x", revision: 0 } }),
        await stage.ask("PUT", "/api/canvas/framing/who", { body: { text: "x", revision: text } }),
        await stage.ask("GET", `/api/turns/${path}/events`),
        await stage.ask("POST", `/api/turns/${path}/stop`),
        await stage.ask("POST", `/api/proposals/${path}`, { body: { verdict: "accept" } }),
        await stage.ask("POST", `/api/proposals/x`, { body: { verdict: text } }),
        await stage.ask("POST", `/api/tickets/${path}`, { as: "mentor", body: { action: "claim" } }),
        await stage.ask("GET", `/api/cohort/teams/${path}`, { as: "mentor" }),
        await stage.ask("GET", `/t/${path}`, { as: null }),
        await stage.ask("GET", `/assets/${path}`, { as: null }),
      ];
      for (const [index, answer] of answers.entries())
        expect(answer.status, `${index}: ${JSON.stringify(text)} ${answer.text.slice(0, 200)}`).toBeLessThan(500);
    }
  });
}
