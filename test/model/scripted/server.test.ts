import OpenAI from "openai";
import { describe, expect, test } from "vitest";
import { answerOf, post, said, withModel, wordsOf } from "./calling.ts";

describe("a scripted model as OpenAI's client sees it", () => {
  const script = {
    models: ["guide", "small"],
    rules: [{ when: { user: "je suis (\\p{L}+)" }, say: "Bonjour $1, que vivez-vous ?" }],
  };

  test("answers whole, with the tokens used, and lists its models", async () =>
    withModel(script, async ({ url, calls }) => {
      const client = new OpenAI({ baseURL: url, apiKey: "any", maxRetries: 0 });
      const answer = await client.chat.completions.create({
        model: "guide",
        messages: [{ role: "user", content: [{ type: "text", text: "Je suis Salma" }] }],
      });
      expect(answer.choices[0]!.message.content).toBe("Bonjour Salma, que vivez-vous ?");
      expect(answer.usage!.total_tokens).toBe(answer.usage!.prompt_tokens + answer.usage!.completion_tokens);
      expect((await client.models.list()).data.map(({ id }) => id)).toEqual(["guide", "small"]);
      expect(calls).toMatchObject([{ number: 1, kind: "chat", rule: "rule 1", fault: null, left: false }]);
      expect(calls[0]!.ask).toMatchObject({ model: "guide", user: "Je suis Salma", stream: false });
    }));

  test("streams tokens that joined are the text, then the usage", async () =>
    withModel(script, async ({ url }) => {
      const client = new OpenAI({ baseURL: url, apiKey: "any", maxRetries: 0 });
      const stream = await client.chat.completions.create({
        model: "guide",
        stream: true,
        stream_options: { include_usage: true },
        messages: [{ role: "user", content: "je suis Ali" }],
      });
      const deltas: string[] = [];
      let tokens = 0;
      for await (const { choices, usage } of stream) {
        deltas.push(choices[0]?.delta.content ?? "");
        tokens = usage?.completion_tokens ?? tokens;
      }
      expect(deltas.join("")).toBe("Bonjour Ali, que vivez-vous ?");
      expect(deltas.filter(Boolean)).toHaveLength(tokens);
    }));

  test("answers a format with scripted JSON, and a tool that must be called with its arguments", async () =>
    withModel({ rules: [{ when: { user: "(\\d+) km" }, json: { way: ["$1"], ok: true } }] }, async ({ url }) => {
      const client = new OpenAI({ baseURL: url, apiKey: "any", maxRetries: 0 });
      const ask = { model: "m", messages: [{ role: "user" as const, content: "12 km" }] };
      const shaped = await client.chat.completions.create({ ...ask, response_format: { type: "json_object" } });
      expect(shaped.choices[0]!.message.content).toBe('{"way":["12"],"ok":true}');
      const called = client.chat.completions.stream({
        ...ask,
        tools: [{ type: "function", function: { name: "reading", parameters: {} } }],
        tool_choice: { type: "function", function: { name: "reading" } },
      });
      const { message, finish_reason } = (await called.finalChatCompletion()).choices[0]!;
      expect(finish_reason).toBe("tool_calls");
      expect(message.tool_calls).toMatchObject([
        { type: "function", function: { name: "reading", arguments: '{"way":["12"],"ok":true}' } },
      ]);
    }));

  test("gives vectors in which texts that share words are near, packed or not", async () =>
    withModel({}, async ({ url }) => {
      const client = new OpenAI({ baseURL: url, apiKey: "any", maxRetries: 0 });
      const input = ["l'eau du village", "le village manque d'eau", "le jury du concours"];
      const packed = await client.embeddings.create({ model: "m", input });
      const plain = JSON.parse((await post(url, { input }, "/embeddings")).text);
      const [one, near, far] = packed.data.map(({ embedding }) => embedding);
      const cosine = (a: number[], b: number[]) => a.reduce((sum, value, index) => sum + value * b[index]!, 0);
      expect(cosine(one!, one!)).toBeCloseTo(1);
      expect(cosine(one!, near!)).toBeGreaterThan(cosine(one!, far!) + 0.2);
      expect(plain.data[1].embedding[7]).toBeCloseTo(near![7]!);
    }));
});

test("without a rule a call is answered in its language, and a format by the emptiest value that fits", async () =>
  withModel({}, async ({ url }) => {
    expect(await answerOf(url, said("les malades attendent trois heures au centre de santé"))).toContain("Racontez");
    expect(await answerOf(url, said("الماء ينقطع عن القرية كل صيف"))).toContain("احكوا");
    expect(await answerOf(url, said("The clinic runs out of insulin every month"))).toContain("Tell me");
    const marked = said("Answer the team.\n<<<\nالماء ينقطع عن القرية كل صيف\n>>>\nWrite the reply alone.");
    expect(await answerOf(url, marked)).toContain("احكوا");
    const schema = {
      type: "object",
      required: ["intent", "risk", "entries", "why", "deep"],
      properties: {
        intent: { type: "string", enum: ["contribution", "other"] },
        risk: { anyOf: [{ type: "string" }, { type: "null" }] },
        entries: { type: "array", items: { type: "string" } },
        why: { type: "string", minLength: 2 },
        left_out: { type: "string" },
        deep: { $ref: "#/$defs/deep" },
      },
      $defs: { deep: { type: "object", required: ["n"], properties: { n: { type: "integer", minimum: 1 } } } },
    };
    const response_format = { type: "json_schema", json_schema: { name: "reading", schema } };
    expect(JSON.parse(await answerOf(url, { ...said("12"), response_format }))).toEqual({
      intent: "contribution",
      risk: null,
      entries: [],
      why: "--",
      deep: { n: 1 },
    });
  }));

test("a client that leaves ends its call at once, before the first token and between tokens", async () =>
  withModel({ rules: [{ say: "mot ", repeat: 400, pace: { first_ms: 60, token_ms: 5 } }] }, async (model) => {
    for (const after of [20, 150]) {
      const body = { ...said("x"), stream: true };
      const left = post(model.url, body, undefined, AbortSignal.timeout(after));
      await expect(left).rejects.toThrow();
    }
    await expect.poll(() => model.open()).toBe(0);
    expect(model.calls.map(({ left }) => left)).toEqual([true, true]);
    expect(wordsOf((await post(model.url, { ...said("x"), stream: true })).text)).toBe("mot ".repeat(400));
    expect(model.calls[2]).toMatchObject({ left: false });
  }));

test("what is no call is refused in OpenAI's shape", async () =>
  withModel({}, async ({ url, calls }) => {
    const statuses = [
      await post(url, {}),
      await post(url, { ...said("x"), model: "" }),
      await post(url, said("x"), "/completions"),
      await post(url, { input: [3] }, "/embeddings"),
    ];
    expect(statuses.map(({ status }) => status)).toEqual([400, 400, 404, 400]);
    for (const { text } of statuses) expect(JSON.parse(text).error.type).toBe("invalid_request_error");
    const notJson = await fetch(`${url}/chat/completions`, { method: "POST", body: "{" });
    expect(notJson.status).toBe(400);
    expect(calls.filter(({ kind }) => kind === "chat")).toEqual([]);
  }));
