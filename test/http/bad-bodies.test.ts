import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../support/app.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.app.close());

const path = "/api/conversations/framing/messages";
const json = { "content-type": "application/json" };

describe("a bad body is told clearly and stores nothing", () => {
  test("broken JSON", async () => {
    for (const raw of ['{"text": "x"', "{", "nope", "'", '{"text": "\\ud800\\"', "\u0000"]) {
      const answer = await stage.ask("POST", path, { raw, headers: json });
      expect([raw, answer.status, answer.body.error.code]).toEqual([raw, 400, "invalid_input"]);
    }
  });

  test("JSON of another shape", async () => {
    for (const body of [
      null,
      [],
      "text",
      7,
      true,
      {},
      { text: 1, key: "k" },
      { text: "x" },
      { text: ["x"], key: "k" },
    ]) {
      const answer = await stage.ask("POST", path, { body });
      expect(answer.status, JSON.stringify(body)).toBe(400);
      expect(answer.body.error.code).toBe("invalid_input");
      expect(answer.body.error.details.issues.length).toBeGreaterThan(0);
    }
  });

  test("no body at all, and one that is not UTF-8", async () => {
    expect((await stage.ask("POST", path)).status).toBe(400);
    const raw = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]);
    expect((await stage.ask("POST", path, { raw, headers: json })).status).toBe(400);
  });

  test("an empty message, and one of spaces", async () => {
    for (const text of ["", " ", "\n\t ", "\u3000"]) {
      const answer = await stage.ask("POST", path, { body: { text, key: "e" } });
      expect([answer.status, answer.body.error.code]).toEqual([400, "empty_message"]);
    }
  });

  test("8,000 characters are kept, 8,001 are told with the limit", async () => {
    for (const letter of ["a", "é", "م", "🐫"]) {
      const whole = await stage.ask("POST", path, { body: { text: letter.repeat(8000), key: `w${letter}` } });
      expect(whole.status).toBe(202);
      const more = await stage.ask("POST", path, { body: { text: letter.repeat(8001), key: `m${letter}` } });
      expect([more.status, more.body.error.code]).toEqual([413, "text_too_long"]);
      expect(more.body.error.details.limit).toBe(8000);
      expect(more.body.error.message).toContain("8000");
    }
  });

  test("a message of 1 MB", async () => {
    const answer = await stage.ask("POST", path, { body: { text: "x".repeat(1_000_000), key: "big" } });
    expect([answer.status, answer.body.error.code]).toEqual([413, "text_too_long"]);
  });

  test("a chunked body without a length is read no further than the limit", async () => {
    let given = 0;
    const raw = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 16_384;
        if (given > 50_000_000) controller.close();
        else controller.enqueue(new Uint8Array(16_384).fill(0x20));
      },
    });
    const answer = await stage.ask("POST", path, { raw, headers: json });
    expect(answer.status).toBe(413);
    expect(given).toBeLessThan(500_000);
  });

  test("a length that lies is not believed", async () => {
    const raw = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(JSON.stringify({ text: "x".repeat(100_000), key: "l" })));
        controller.close();
      },
    });
    const answer = await stage.ask("POST", path, { raw, headers: { ...json, "content-length": "10" } });
    expect(answer.status).toBe(413);
  });

  test("nothing of it reached the conversation", async () => {
    const { messages } = (await stage.ask("GET", "/api/conversations/framing")).body;
    const mine = messages.filter((message: { author: { kind: string } }) => message.author.kind === "member");
    expect(mine).toHaveLength(4);
  });
});

describe("the refusal is in the reader's language", () => {
  test("the member's own once they are known", async () => {
    const french = await stage.ask("POST", path, {
      body: { text: "", key: "l" },
      headers: { "accept-language": "en" },
    });
    expect(french.body.error.message).toBe("Le message est vide. Écrivez au moins un mot.");
    const arabic = await stage.ask("POST", path, { as: "brahim", body: { text: "", key: "l" } });
    expect(arabic.body.error.message).toMatch(/^الرسالة فارغة/);
  });

  test("the one asked for, or the browser's, before that", async () => {
    const join = (headers: Record<string, string>, language?: string) =>
      stage.ask("POST", "/api/join", { as: null, headers, body: { code: "AAA-AAA", nickname: "x", language } });
    expect((await join({}, "ar")).body.error.message).toMatch(/^هذا الرمز/);
    expect((await join({ "accept-language": "en-GB,fr;q=0.5" })).body.error.message).toMatch(/expected shape/);
    expect((await join({ "accept-language": "de" })).body.error.message).toMatch(/forme attendue/);
  });
});
