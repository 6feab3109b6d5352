import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scriptedAssistant } from "../support/assistant.ts";
import { type Listening, listenStage } from "../support/listening.ts";

/** What Dalil says beside a message; the client's types do not know it. */
interface Beside {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what is said beside the text
  dalil: any;
}

const arabic = ["«كيبيعو الت", "مر بنص الث", "من» : وشك", "ون اللي كيع", "يش هادشي؟"];

const assistant = scriptedAssistant(({ text }) => {
  if (text.startsWith("breaks")) return { pieces: ["« Oui"], fails: true };
  if (text === "slow") return { pieces: Array.from({ length: 600 }, (_, index) => `${index} `), pause: 50 };
  if (text === "takes back") return { withdrawn: ["Bravo, ", "génial !"], pieces: ["Qui vit cela ?"], pause: 30 };
  if (text === "asks a model")
    return {
      text: "Qui ?",
      use: { model: "m", calls: 2, promptTokens: 812, answerTokens: 31, prompts: {} },
    };
  if (text === "proposes")
    return { text: "Voilà.", proposals: [{ field: "who", text: "les femmes", quotes: ["les femmes"] }] };
  if (text === "بالعربية") return { pieces: arabic, pause: 15 };
  return { text: `« ${text} » : et qui vit cela ?` };
});

let stage: Listening;
let openai: OpenAI;
const clientOf = (apiKey: string, options: object = {}) =>
  new OpenAI({ apiKey, baseURL: `${stage.url}/v1`, maxRetries: 0, ...options });
beforeAll(async () => {
  // Signs of life more often than words: clients must pass over them.
  stage = await listenStage({ assistant }, { HEARTBEAT_MS: "3" });
  openai = clientOf(stage.cast.tokens.amina);
});
afterAll(() => stage.close());

const says = (content: string) => [{ role: "user" as const, content }];
const kept = async (): Promise<{ text: string }[]> =>
  (await stage.ask("GET", "/api/conversations/framing")).body.messages;

describe("the models", () => {
  test("are the assistant, and the assistant in each workshop", async () => {
    const models: string[] = [];
    for await (const { id } of openai.models.list()) models.push(id);
    expect(models).toEqual([
      "dalil",
      "dalil/futures",
      "dalil/framing",
      "dalil/solution",
      "dalil/impact",
      "dalil/pitch",
    ]);
  });

  test("are told one by one, with the slash escaped or not", async () => {
    expect(await openai.models.retrieve("dalil")).toMatchObject({ id: "dalil", object: "model" });
    expect((await openai.models.retrieve("dalil/pitch")).id).toBe("dalil/pitch");
    expect((await stage.ask("GET", "/v1/models/dalil/pitch")).body.id).toBe("dalil/pitch");
    await expect(openai.models.retrieve("gpt-5")).rejects.toBeInstanceOf(OpenAI.NotFoundError);
    await expect(openai.models.retrieve("dalil/constructor")).rejects.toBeInstanceOf(OpenAI.NotFoundError);
  });
});

describe("a completion", () => {
  test("is a turn of the team's conversation, whole", async () => {
    const answer = await openai.chat.completions.create({
      model: "dalil",
      messages: [{ role: "system", content: "Réponds en vers." }, ...says("les puits sont secs")],
      temperature: 0.2,
      max_tokens: 5,
      user: "u",
      metadata: { a: "b" },
      tools: [{ type: "function", function: { name: "f", parameters: {} } }],
    });
    const [choice] = answer.choices;
    expect(choice).toMatchObject({
      index: 0,
      finish_reason: "stop",
      message: { role: "assistant", content: "« les puits sont secs » : et qui vit cela ?", refusal: null },
    });
    expect(answer).toMatchObject({ object: "chat.completion", model: "dalil/framing" });
    expect(answer.usage).toEqual({ prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 });
    const { dalil } = choice!.message as unknown as Beside;
    expect(dalil).toMatchObject({
      workshop: "framing",
      language: "fr",
      voice: "offline",
      setback: null,
      stopped: false,
    });
    expect(answer.id).toBe(`chatcmpl-${dalil.turn}`);
    const messages = await kept();
    expect(messages.map(({ text }) => text)).toEqual(["les puits sont secs", choice!.message.content]);
    const { text, window } = assistant.inputs.at(-1)!;
    expect(JSON.stringify([text, window])).toBe('["les puits sont secs",[]]');
  });

  test("reaches the phones of the team", async () => {
    const { feed } = (await stage.ask("GET", "/api/room", { as: "brahim" })).body;
    const hearing = stage.listen(`/api/team/events?after=${feed}`, {
      as: "brahim",
      enough: (events) => events.some((event) => event.data.state === "finished"),
    });
    await openai.chat.completions.create({ model: "dalil/framing", messages: says("vu par tous") });
    const heard = (await hearing).filter(({ event }) => event === "message").map(({ data }) => data.message.text);
    expect(heard).toEqual(["vu par tous", "« vu par tous » : et qui vit cela ?"]);
  });

  test("in another workshop is that one's turn", async () => {
    const answer = await openai.chat.completions.create({ model: "dalil/pitch", messages: says("notre accroche") });
    expect(answer.model).toBe("dalil/pitch");
    const { messages } = (await stage.ask("GET", "/api/conversations/pitch")).body;
    expect(messages).toHaveLength(2);
  });

  test("tells the model's tokens, and the proposals by their ids", async () => {
    const counted = await openai.chat.completions.create({ model: "dalil/framing", messages: says("asks a model") });
    expect(counted.usage).toEqual({ prompt_tokens: 812, completion_tokens: 31, total_tokens: 843 });
    const answer = await openai.chat.completions.create({ model: "dalil/framing", messages: says("proposes") });
    const { dalil } = answer.choices[0]!.message as unknown as Beside;
    expect(dalil.proposals).toEqual([
      { id: expect.any(String), field: "who", text: "les femmes", quotes: ["les femmes"] },
    ]);
    const taken = await stage.ask("POST", `/api/proposals/${dalil.proposals[0].id}`, {
      body: { verdict: "accept", revision: 0 },
    });
    expect(taken.status).toBe(200);
  });

  test("reads text in parts", async () => {
    const content = [
      { type: "text" as const, text: "les femmes " },
      { type: "text" as const, text: "des douars" },
    ];
    const answer = await openai.chat.completions.create({ model: "dalil", messages: [{ role: "user", content }] });
    expect(answer.choices[0]!.message.content).toContain("« les femmes des douars »");
  });

  test("with an idempotency key is one turn, however often it is sent", async () => {
    const ask = (content: string) =>
      openai.chat.completions.create(
        { model: "dalil/framing", messages: says(content) },
        { headers: { "Idempotency-Key": "k-1" } },
      );
    const [first, second] = await Promise.all([ask("une fois"), ask("une fois")]);
    expect(second.id).toBe(first.id);
    expect((await kept()).filter(({ text }) => text === "une fois")).toHaveLength(1);
    await expect(ask("deux fois")).rejects.toBeInstanceOf(OpenAI.UnprocessableEntityError);
  });
});

describe("a streamed completion", () => {
  test("comes in chunks: the role, words as they are made, the end, the usage", async () => {
    const stream = await openai.chat.completions.create({
      model: "dalil/framing",
      messages: says("بالعربية"),
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    expect(chunks[0]!.choices[0]!.delta.role).toBe("assistant");
    const words = chunks.map(({ choices }) => choices[0]?.delta.content ?? "");
    expect(words.join("")).toBe(arabic.join(""));
    expect(words.filter((word) => word !== "").length).toBeGreaterThan(1);
    expect(chunks.map(({ choices }) => choices[0]?.finish_reason ?? null).filter(Boolean)).toEqual(["stop"]);
    const [end, usage] = chunks.slice(-2);
    expect((end!.choices[0]!.delta as unknown as Beside).dalil).toMatchObject({ voice: "offline", withdrawn: false });
    expect(usage).toMatchObject({ choices: [], usage: { total_tokens: 0 } });
    expect(chunks.slice(0, -1).every((chunk) => chunk.usage === null)).toBe(true);
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
  });

  test("puts words that were taken back before a blank line, and says so", async () => {
    const ask = { model: "dalil/framing", messages: says("takes back") };
    const whole = await openai.chat.completions.create(ask);
    expect(whole.choices[0]!.message.content).toBe("Qui vit cela ?");
    const message = await openai.chat.completions.stream(ask).finalMessage();
    expect(message.content).toMatch(/^Bravo, (?:génial !)?\n\nQui vit cela \?$/);
    expect((message as unknown as Beside).dalil.withdrawn).toBe(true);
    expect((await kept()).at(-1)!.text).toBe("Qui vit cela ?");
  });

  const runs = async (turn: string) => stage.app.house.turns.isRunning(turn);
  const over = async (turn: string) => {
    while (await runs(turn)) await new Promise((resolve) => setTimeout(resolve, 10));
    return (await stage.app.store.conversations.turn(turn))!.state;
  };

  test("that its reader leaves is stopped, and keeps what was said", async () => {
    const stream = await openai.chat.completions.create({
      model: "dalil/framing",
      messages: says("slow"),
      stream: true,
    });
    let turn = "";
    for await (const { id, choices } of stream) {
      turn = id.replace("chatcmpl-", "");
      if (choices[0]?.delta.content) break;
    }
    expect(await over(turn)).toBe("stopped");
    expect((await kept()).at(-1)!.text).toMatch(/^0 /);
  });

  test("that is not streamed is stopped too when its reader leaves", async () => {
    const leaving = new AbortController();
    const asked = openai.chat.completions.create(
      { model: "dalil/solution", messages: says("slow") },
      { signal: leaving.signal },
    );
    const refused = expect(asked).rejects.toBeInstanceOf(OpenAI.APIUserAbortError);
    const running = async () => (await stage.app.store.conversations.runningTurns())[0];
    while ((await running()) === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
    const { id } = (await running())!;
    leaving.abort();
    await refused;
    expect(await over(id)).toBe("stopped");
  });
});

test("a page of any origin may knock, with the headers that its client adds", async () => {
  const asked = await stage.ask("OPTIONS", "/v1/chat/completions", {
    as: null,
    headers: {
      origin: "https://host.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type,x-stainless-lang",
    },
  });
  expect([asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
  expect(asked.headers.get("access-control-allow-headers")).toContain("x-stainless-lang");
  expect(asked.headers.get("access-control-allow-credentials")).toBeNull();
});

test("a stream that the server's end cuts short is a fault to its reader, not an answer", async () => {
  const closing = await listenStage({ assistant }, { CLOSE_MS: "50" });
  const client = new OpenAI({ apiKey: closing.cast.tokens.amina, baseURL: `${closing.url}/v1`, maxRetries: 0 });
  const stream = await client.chat.completions.create({ model: "dalil", messages: says("slow"), stream: true });
  let closed: Promise<void> | null = null;
  const reading = (async () => {
    for await (const { choices } of stream) if (choices[0]?.delta.content) closed ??= closing.close();
  })();
  await expect(reading).rejects.toBeInstanceOf(OpenAI.APIError);
  await closed;
});
