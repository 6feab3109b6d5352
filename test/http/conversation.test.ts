import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../support/app.ts";
import { scriptedAssistant } from "../support/assistant.ts";

const conversation = "/api/conversations/framing";

describe("a conversation over HTTP", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.app.close());

  const send = (text: string, key: string, as: "amina" | "brahim" | "driss" = "amina") =>
    stage.ask("POST", `${conversation}/messages`, { as, body: { text, key } });
  const turnOf = (turn: string, as: "amina" | "brahim" = "amina", after = 0) =>
    stage.listen(`/api/turns/${turn}/events?after=${after}`, { as });

  test("a message is acknowledged with its turn, answered, and read back", async () => {
    const sent = await send("on a choisi la santé", "k1");
    expect(sent.status).toBe(202);
    const events = await turnOf(sent.body.turn);
    expect(events.map((event) => event.event)).toEqual([
      "started",
      "diagnosed",
      "planned",
      "text",
      "checked",
      "finished",
    ]);
    expect(events.map((event) => event.id)).toEqual([1, 2, 3, 4, 5, 6]);
    const { messages } = (await stage.ask("GET", conversation)).body;
    expect(messages.map((message: { text: string }) => message.text)).toEqual([
      "on a choisi la santé",
      "« on a choisi la santé » : et qui vit cela ?",
    ]);
    expect(messages[0].id).toBe(sent.body.message);
    expect(messages[1].turn).toBe(sent.body.turn);
  });

  test("the same key and text are one message, another text is refused", async () => {
    const [first, second] = await Promise.all([send("deux fois", "k2"), send("deux fois", "k2")]);
    expect(second.body).toEqual(first.body);
    await turnOf(first.body.turn);
    expect((await send("deux fois", "k2")).body).toEqual(first.body);
    const refused = await send("autre chose", "k2");
    expect(refused.status).toBe(422);
    expect(refused.body.error.code).toBe("key_reused");
    const { messages } = (await stage.ask("GET", conversation)).body;
    expect(messages.filter((message: { text: string }) => message.text === "deux fois")).toHaveLength(1);
  });

  test("a key of one team says nothing in another", async () => {
    expect((await send("chez nous", "k3")).status).toBe(202);
    expect((await send("chez eux", "k3", "driss")).status).toBe(202);
  });

  test("a second member hears the message and follows the same turn", async () => {
    const { feed } = (await stage.ask("GET", "/api/room", { as: "brahim" })).body;
    const hearing = stage.listen(`/api/team/events?after=${feed}`, {
      as: "brahim",
      enough: (events) => events.some((event) => event.data.state === "finished"),
    });
    const sent = await send("bonjour l'équipe", "k4");
    const heard = await hearing;
    expect(heard.map((event) => event.event)).toEqual(["message", "turn", "message", "turn"]);
    expect(heard[0]!.data.message.id).toBe(sent.body.message);
    expect((await turnOf(sent.body.turn, "brahim")).at(-1)!.event).toBe("finished");
  });

  test("`after` reads only what is newer", async () => {
    const { messages } = (await stage.ask("GET", conversation)).body;
    const middle = messages[2];
    const newer = (await stage.ask("GET", `${conversation}?after=${middle.position}`)).body.messages;
    expect(newer).toEqual(messages.slice(3));
  });
});

describe("a streamed answer", () => {
  const pieces = ["« la ", "santé » ", "est un ", "thème. ", "Qui ", "vit ", "cela ?"];
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ assistant: scriptedAssistant(() => ({ pieces, pause: 12 })) });
  });
  afterAll(() => stage.app.close());

  test("resumed at every number gives the same text", async () => {
    const sent = await stage.ask("POST", `${conversation}/messages`, { body: { text: "la santé", key: "r1" } });
    const live = await stage.listen(`/api/turns/${sent.body.turn}/events`, {});
    const said = (events: typeof live) => events.map((event) => event.data.delta ?? "").join("");
    expect(said(live)).toBe(pieces.join(""));
    expect(live.at(-1)!.data.message.text).toBe(pieces.join(""));
    expect(live.filter((event) => event.event === "text").length).toBeGreaterThan(1);
    for (const { id } of live) {
      const rest = await stage.listen(`/api/turns/${sent.body.turn}/events?after=${id}`, {});
      expect(rest).toEqual(live.filter((event) => event.id > id));
      const header = { headers: { "last-event-id": String(id) } };
      expect(await stage.listen(`/api/turns/${sent.body.turn}/events`, header)).toEqual(rest);
    }
  });

  test("cut in the middle and resumed loses and repeats nothing", async () => {
    const sent = await stage.ask("POST", `${conversation}/messages`, { body: { text: "encore", key: "r2" } });
    const path = `/api/turns/${sent.body.turn}/events`;
    const first = await stage.listen(path, { enough: (events) => events.some((event) => event.event === "text") });
    const rest = await stage.listen(`${path}?after=${first.at(-1)!.id}`, {});
    const all = [...first, ...rest];
    expect(all.map((event) => event.id)).toEqual(all.map((_, index) => index + 1));
    expect(all.map((event) => event.data.delta ?? "").join("")).toBe(pieces.join(""));
  });

  test("stopped keeps what was said so far", async () => {
    const sent = await stage.ask("POST", `${conversation}/messages`, { body: { text: "stop", key: "r3" } });
    const path = `/api/turns/${sent.body.turn}`;
    await stage.listen(`${path}/events`, { enough: (events) => events.some((event) => event.event === "text") });
    expect((await stage.ask("POST", `${path}/stop`)).status).toBe(200);
    const events = await stage.listen(`${path}/events`, {});
    const last = events.at(-1)!;
    expect([last.event, last.data.stopped]).toEqual(["finished", true]);
    const said = events.map((event) => event.data.delta ?? "").join("");
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(pieces.join("").length);
    expect(last.data.message.text).toBe(said);
    const again = await stage.ask("POST", `${path}/stop`);
    expect([again.status, again.body.error.code]).toEqual([409, "turn_finished"]);
  });

  test("a turn that waits behind another is stopped before it says a word", async () => {
    const ask = (key: string) => stage.ask("POST", `${conversation}/messages`, { body: { text: key, key } });
    const [, second] = [await ask("q1"), await ask("q2")];
    await stage.ask("POST", `/api/turns/${second.body.turn}/stop`);
    const events = await stage.listen(`/api/turns/${second.body.turn}/events`, {});
    expect(events.at(-1)!.data).toMatchObject({ kind: "finished", stopped: true, message: null });
  });

  test("answers of one workshop come in the order of their questions", async () => {
    const ask = (key: string) => stage.ask("POST", `${conversation}/messages`, { body: { text: key, key } });
    const sent = [await ask("o1"), await ask("o2"), await ask("o3")];
    await stage.listen(`/api/turns/${sent[2]!.body.turn}/events`, {});
    const { messages } = (await stage.ask("GET", conversation)).body;
    const answered = messages.filter((message: { author: { kind: string } }) => message.author.kind === "assistant");
    expect(answered.slice(-3).map((message: { turn: string }) => message.turn)).toEqual(
      sent.map((answer) => answer.body.turn),
    );
  });
});

describe("a turn that fails", () => {
  test("says so, and runs again with its key", async () => {
    let broken = true;
    const assistant = scriptedAssistant(() => ({ text: "Bonjour.", fails: broken }));
    const stage = await openStage({ assistant });
    const send = () => stage.ask("POST", `${conversation}/messages`, { body: { text: "salam", key: "f1" } });
    const first = await send();
    const failed = await stage.listen(`/api/turns/${first.body.turn}/events`, {});
    expect(failed.at(-1)!).toMatchObject({ event: "failed", data: { code: "internal" } });
    broken = false;
    const again = await send();
    expect(again.body).toEqual(first.body);
    const events = await stage.listen(`/api/turns/${again.body.turn}/events?after=${failed.at(-1)!.id}`, {});
    expect(events.at(-1)!.event).toBe("finished");
    expect(events.map((event) => event.data.delta ?? "").join("")).toBe("Bonjour.");
    const { messages } = (await stage.ask("GET", conversation)).body;
    expect(messages.map((message: { text: string }) => message.text)).toEqual(["salam", "Bonjour."]);
    await stage.app.close();
  });

  test("left running by a dead server is failed at the next start", async () => {
    const stage = await openStage({ assistant: scriptedAssistant(() => ({ pieces: ["a", "b"], pause: 60_000 })) });
    const sent = await stage.ask("POST", `${conversation}/messages`, { body: { text: "salam", key: "f2" } });
    const { recoverTurns } = await import("../../src/mentoring/recover-turns.ts");
    expect(await recoverTurns(stage.app.house)).toBe(1);
    const events = await stage.listen(`/api/turns/${sent.body.turn}/events`, {});
    expect(events.at(-1)!.event).toBe("failed");
  });
});
