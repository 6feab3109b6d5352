import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scriptedAssistant } from "../support/assistant.ts";
import { type Listening, listenStage } from "../support/listening.ts";

let broken = true;
let stage: Listening;
let openai: OpenAI;
const clientOf = (apiKey: string, maxRetries = 0) => new OpenAI({ apiKey, baseURL: `${stage.url}/v1`, maxRetries });
beforeAll(async () => {
  const assistant = scriptedAssistant(({ text }) => ({
    pieces: ["« Oui", " » : et qui ?"],
    pause: 20,
    fails: text.startsWith("breaks") && broken,
  }));
  stage = await listenStage({ assistant });
  openai = clientOf(stage.cast.tokens.amina);
});
afterAll(() => stage.close());

const says = (content: string) => [{ role: "user" as const, content }];
const asks = { model: "dalil/framing", messages: says("les puits") };
type Params = OpenAI.ChatCompletionCreateParamsNonStreaming;

/** What the client throws for a request. */
const thrown = async (params: object, client = openai): Promise<InstanceType<typeof OpenAI.APIError>> =>
  await client.chat.completions.create({ ...asks, ...params } as Params).then(
    () => expect.fail(`taken: ${JSON.stringify(params)}`),
    (fault) => fault,
  );

describe("a stranger", () => {
  test("is told that the key is not valid", async () => {
    for (const key of ["guessed", "sk-0000"]) {
      const fault = await thrown({}, clientOf(key));
      expect(fault).toBeInstanceOf(OpenAI.AuthenticationError);
      expect([fault.code, fault.type]).toEqual(["invalid_api_key", "invalid_request_error"]);
    }
    await expect(clientOf("guessed").models.list()).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
  });

  test("of the staff may not speak for a team", async () => {
    const fault = await thrown({}, clientOf(stage.cast.tokens.mentor));
    expect(fault).toBeInstanceOf(OpenAI.PermissionDeniedError);
    expect(fault.type).toBe("permission_error");
  });
});

describe("a request that cannot be answered", () => {
  test.each([
    ["another maker's model", { model: "gpt-5" }],
    ["a workshop that the programme does not have", { model: "dalil/nothing" }],
    ["a word of the language itself", { model: "dalil/constructor" }],
    ["the slash alone", { model: "dalil/" }],
  ])("for %s is not found", async (_, params) => {
    const fault = await thrown(params);
    expect(fault).toBeInstanceOf(OpenAI.NotFoundError);
    expect([fault.code, fault.param]).toEqual(["model_not_found", "model"]);
  });

  const image = { type: "image_url", image_url: { url: "data:image/png;base64,AA==" } };
  test.each([
    ["two answers", { n: 2 }, "n"],
    ["sound", { modalities: ["text", "audio"], audio: { voice: "a", format: "mp3" } }, "audio"],
    ["JSON", { response_format: { type: "json_object" } }, "response_format"],
    ["a tool by name", { tool_choice: { type: "function", function: { name: "f" } } }, "tool_choice"],
    ["any tool at all", { tool_choice: "required" }, "tool_choice"],
    [
      "a picture",
      { messages: [{ role: "user", content: [{ type: "text", text: "là" }, image] }] },
      "messages.0.content.1",
    ],
    ["no messages", { messages: [] }, "messages"],
    ["no message of the team", { messages: [{ role: "system", content: "sois bref" }] }, "messages"],
    ["an empty message", { messages: says("  ") }, "messages"],
    ["a role that nobody knows", { messages: [{ role: "king", content: "x" }] }, "messages.0.role"],
    ["a stream that is a word", { stream: "oui" }, "stream"],
    ["messages that are none", { messages: "les puits" }, "messages"],
  ])("with %s says where", async (_, params, where) => {
    const fault = await thrown(params);
    expect(fault).toBeInstanceOf(OpenAI.BadRequestError);
    expect([fault.param, fault.type]).toEqual([where, "invalid_request_error"]);
  });

  test("is told so in the reader's language", async () => {
    expect((await thrown({ n: 2 })).message).toMatch(/une seule réponse par demande/);
    expect((await thrown({ n: 2 }, clientOf(stage.cast.tokens.brahim))).message).toMatch(/جواب واحد لكل طلب/);
    expect((await thrown({ n: 2 }, clientOf(stage.cast.tokens.chaimae))).message).toMatch(/one answer a request/);
  });

  test("is too long past 8,000 characters, and past a million bytes", async () => {
    for (const messages of [says("ن".repeat(8001)), [...says("a".repeat(1_100_000)), ...says("b")]]) {
      const fault = await thrown({ messages });
      expect([fault.status, fault.code, fault.param]).toEqual([413, "text_too_long", "messages"]);
    }
  });

  test("that is not JSON is bad, in the same shape", async () => {
    const answer = await stage.ask("POST", "/v1/chat/completions", { raw: "{" });
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.body.error).sort()).toEqual(["code", "message", "param", "type"]);
    const unknown = await stage.ask("POST", "/v1/embeddings", { body: {} });
    expect([unknown.status, unknown.body.error.type]).toEqual([404, "invalid_request_error"]);
  });

  test("leaves nothing behind", async () => {
    expect((await stage.ask("GET", "/api/conversations/framing")).body.messages).toEqual([]);
  });
});

describe("a team that writes too much", () => {
  test("is told how long to wait", async () => {
    const small = await listenStage({}, { WRITES_PER_MINUTE: "1" });
    const client = new OpenAI({ apiKey: small.cast.tokens.amina, baseURL: `${small.url}/v1`, maxRetries: 0 });
    await client.chat.completions.create(asks);
    const fault = await thrown({}, client);
    expect(fault).toBeInstanceOf(OpenAI.RateLimitError);
    expect([fault.code, fault.type]).toEqual(["rate_limit_exceeded", "rate_limit_error"]);
    expect(Number(fault.headers!.get("retry-after"))).toBeGreaterThan(0);
    await small.close();
  });
});

describe("a turn that fails", () => {
  const said = async (text: string) =>
    (await stage.ask("GET", "/api/conversations/framing")).body.messages.filter(
      (message: { text: string }) => message.text === text,
    );

  test("is the server's fault, and is asked again, not said twice", async () => {
    const fault = await thrown({ messages: says("breaks once") });
    expect(fault).toBeInstanceOf(OpenAI.InternalServerError);
    expect(fault.type).toBe("server_error");
    // The client tries again by itself; so may the person.
    expect(await thrown({ messages: says("breaks once") }, clientOf(stage.cast.tokens.amina, 1))).toBeInstanceOf(
      OpenAI.InternalServerError,
    );
    broken = false;
    const answer = await openai.chat.completions.create({ ...asks, messages: says("breaks once") });
    expect(answer.choices[0]!.message.content).toBe("« Oui » : et qui ?");
    expect(await said("breaks once")).toHaveLength(1);
  });

  test("in the middle of a stream is thrown by the client", async () => {
    broken = true;
    const stream = await openai.chat.completions.create({ ...asks, messages: says("breaks twice"), stream: true });
    const words: string[] = [];
    const reading = (async () => {
      for await (const { choices } of stream) words.push(choices[0]!.delta.content ?? "");
    })();
    await expect(reading).rejects.toBeInstanceOf(OpenAI.APIError);
    expect(words.join("")).toContain("« Oui");
  });
});

describe("while members write alone", () => {
  test("the assistant is silent, and the client does not insist", async () => {
    const round = await stage.ask("POST", "/api/rounds", { as: "chaimae", body: { workshop: "framing", minutes: 5 } });
    expect(round.status).toBeLessThan(300);
    for (const store of [true, false]) {
      const fault = await thrown({ store }, clientOf(stage.cast.tokens.driss, 2));
      expect(fault).toBeInstanceOf(OpenAI.ConflictError);
      expect([fault.code, fault.headers!.get("x-should-retry")]).toEqual(["round_open", "false"]);
    }
  });
});
