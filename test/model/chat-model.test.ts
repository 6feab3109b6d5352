import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import type { ModelAsk } from "../../src/domain/model.ts";
import { failuresInARow } from "../../src/model/breaker.ts";
import { openChatModel } from "../../src/model/chat-model.ts";
import { delta, done, type Endpoint, json, openEndpoint, refuse, say, stopped, stream, whole } from "./endpoint.ts";

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await openEndpoint(refuse(500));
});
afterAll(() => endpoint.close());
beforeEach(() => {
  endpoint.asked.length = 0;
});

const open = (calls = 4) => openChatModel({ url: endpoint.url, key: "k-1", model: "scripted", calls });
const ask = (more: Partial<ModelAsk> = {}): ModelAsk => ({
  team: "atlas",
  messages: [{ role: "user", text: "Bonjour" }],
  tokens: 60,
  names: [],
  deadline: performance.now() + 4000,
  ...more,
});
const never = new AbortController().signal;
const silent = () => undefined;
const schema = z.object({ intent: z.enum(["ask", "tell"]), note: z.string().nullable() });
const reading = (more: Partial<ModelAsk> = {}) => ({ ...ask(more), schema, name: "reading" });
const good = '{"intent": "ask", "note": null}';

test("the endpoint gets the key, the model, the messages and the most tokens, and nothing of this machine", async () => {
  endpoint.play((response, asked) => say(response, asked, "Oui."));
  await open().write(ask({ messages: [{ role: "system", text: "Sois bref" }] }), silent, never);
  const { path, body, headers } = endpoint.asked[0]!;
  expect(path).toBe("/v1/chat/completions");
  expect(body).toEqual({
    model: "scripted",
    messages: [{ role: "system", content: "Sois bref" }],
    max_tokens: 60,
    stream: true,
    stream_options: { include_usage: true },
  });
  expect(headers.authorization).toBe("Bearer k-1");
  expect(Object.keys(headers).filter((name) => name.startsWith("x-"))).toEqual([]);
});

test("use is as the endpoint counts it, with every attempt; counted by length where it does not", async () => {
  endpoint.play((response, asked) => say(response, asked, "Oui, bien."));
  expect((await open().write(ask(), silent, never)).use).toEqual({
    model: "scripted",
    calls: 1,
    promptTokens: 11,
    answerTokens: 7,
  });
  endpoint.play((response) => {
    stream(response, delta("12345678"), stopped, done);
    response.end();
  });
  expect((await open().write(ask(), silent, never)).use).toMatchObject({ promptTokens: 2, answerTokens: 2 });
});

test("no variable turns tracing on or sends a word elsewhere", async () => {
  const elsewhere = await openEndpoint(refuse(500));
  const set = {
    LANGSMITH_TRACING: "true",
    LANGCHAIN_TRACING_V2: "true",
    LANGSMITH_API_KEY: "x",
    LANGSMITH_ENDPOINT: elsewhere.url,
  };
  Object.assign(process.env, set);
  try {
    endpoint.play((response, asked) => say(response, asked, good));
    await open().write(ask(), silent, never);
    await open().fill(reading(), never);
    await new Promise((go) => setTimeout(go, 300));
    expect(elsewhere.asked).toEqual([]);
  } finally {
    for (const name of Object.keys(set)) delete process.env[name];
    await elsewhere.close();
  }
});

test("what is personal never leaves, and comes back in the stream and in an object", async () => {
  endpoint.play((response, asked) => {
    const said: string = asked.body.messages[0].content;
    const [name, phone] = said.match(/\[\w+\]/g)!;
    if (!asked.body.stream) return json(response, whole(`{"intent": "tell", "note": "${name} au ${phone}"}`));
    const text = `Merci ${name}, je note ${phone}.`;
    stream(response, ...[...text].map((letter) => delta(letter)), stopped, done);
    response.end();
  });
  const given = { messages: [{ role: "user" as const, text: "Je suis Khadija, 06 12 34 56 78" }], names: ["Khadija"] };
  const pieces: string[] = [];
  const { text } = await open().write(ask(given), (piece) => pieces.push(piece), never);
  expect(text).toBe("Merci Khadija, je note 06 12 34 56 78.");
  expect(pieces.join("")).toBe(text);
  expect((await open().fill(reading(given), never)).value.note).toBe("Khadija au 06 12 34 56 78");
  expect(JSON.stringify(endpoint.asked)).not.toMatch(/Khadija|12 34/);
});

test("thoughts before an answer are not handed out; thoughts alone are no answer", async () => {
  const thinking = (...pieces: string[]) =>
    endpoint.play(async (response) => {
      stream(response);
      for (const piece of pieces) {
        response.write(delta(piece));
        await new Promise((go) => setTimeout(go, 5));
      }
      response.end(stopped + done);
    });
  thinking("<th", "ink>hm ", "Salma?</th", "ink>", "\n\nBon", "jour <think>.");
  const pieces: string[] = [];
  expect((await open().write(ask(), (piece) => pieces.push(piece), never)).text).toBe("Bonjour <think>.");
  expect(pieces.join("")).toBe("Bonjour <think>.");
  thinking("<think>hm");
  await expect(open().write(ask(), silent, never)).rejects.toMatchObject({ reason: "unreadable" });
  thinking("<thi", "ef> ", "non");
  expect((await open().write(ask(), silent, never)).text).toBe("<thief> non");
});

test("an endpoint that refuses to count is asked without it, once and for all", async () => {
  endpoint.play((response, asked, count) =>
    asked.body.stream_options
      ? refuse(400, "Unknown field: stream_options")(response, asked, count)
      : say(response, asked, "Oui."),
  );
  const model = open();
  expect((await model.write(ask(), silent, never)).text).toBe("Oui.");
  expect((await model.write(ask(), silent, never)).use.calls).toBe(1);
  expect(endpoint.asked.map(({ body }) => body.stream_options !== undefined)).toEqual([true, false, false]);
});

test("an endpoint that wants another word for the most tokens gets it", async () => {
  const words =
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.";
  endpoint.play((response, asked, count) =>
    asked.body.max_tokens ? refuse(400, words)(response, asked, count) : say(response, asked, "Oui."),
  );
  const model = open();
  await model.write(ask(), silent, never);
  await model.write(ask(), silent, never);
  expect(endpoint.asked.map(({ body }) => body.max_completion_tokens)).toEqual([undefined, 60, 60]);
});

test("a prompt that is refused for itself teaches nothing", async () => {
  endpoint.play((response, asked, count) =>
    asked.body.messages[0].content === "trop"
      ? refuse(400, "too long")(response, asked, count)
      : say(response, asked, "Oui."),
  );
  const model = open();
  const long = ask({ messages: [{ role: "user", text: "trop" }] });
  await expect(model.write(long, silent, never)).rejects.toMatchObject({ reason: "refused" });
  await model.write(ask(), silent, never);
  expect(endpoint.asked.at(-1)!.body.stream_options).toEqual({ include_usage: true });
  endpoint.asked.length = 0;
  await expect(model.write(long, silent, never)).rejects.toMatchObject({ reason: "refused" });
  expect(endpoint.asked).toHaveLength(1);
});

test("an abort ends the request at the endpoint and rejects with its reason", async () => {
  endpoint.play((response) => stream(response, delta("Je ")));
  const stop = new AbortController();
  const call = open().write(ask(), () => stop.abort(new Error("left")), stop.signal);
  await expect(call).rejects.toThrow("left");
  await expect.poll(() => endpoint.under).toBe(0);
});

test("an abort while waiting for a turn or for a retry ends the wait", async () => {
  endpoint.play((response) => stream(response, delta("Je ")));
  const model = open(1);
  const first = new AbortController();
  const second = new AbortController();
  const held = model.write(ask(), silent, first.signal);
  const queued = model.write(ask({ team: "rif" }), silent, second.signal);
  second.abort(new Error("gone"));
  await expect(queued).rejects.toThrow("gone");
  first.abort(new Error("too"));
  await expect(held).rejects.toThrow("too");
  endpoint.play(refuse(429, "", { "retry-after": "3" }));
  const third = new AbortController();
  const retrying = model.write(ask(), silent, third.signal);
  setTimeout(() => third.abort(new Error("tired")), 100);
  await expect(retrying).rejects.toThrow("tired");
});

test("the deadline counts while an ask waits for its turn", async () => {
  endpoint.play((response) => stream(response, delta("Je ")));
  const model = open(1);
  const stop = new AbortController();
  const held = model.write(ask(), silent, stop.signal);
  await expect(
    model.write(ask({ team: "rif", deadline: performance.now() + 200 }), silent, never),
  ).rejects.toMatchObject({ reason: "late" });
  await expect(model.write(ask({ deadline: performance.now() - 1 }), silent, never)).rejects.toMatchObject({
    reason: "late",
  });
  stop.abort(new Error("end"));
  await expect(held).rejects.toThrow("end");
});

test("what the caller throws while words come is thrown on, and the endpoint is left", async () => {
  endpoint.play((response) => stream(response, delta("Je ")));
  const call = open().write(
    ask(),
    () => {
      throw new RangeError("full");
    },
    never,
  );
  await expect(call).rejects.toThrow(RangeError);
  await expect.poll(() => endpoint.under).toBe(0);
});

test("closing ends what is under way", async () => {
  endpoint.play((response) => stream(response, delta("Je ")));
  const model = open();
  const call = model.write(ask(), () => model.close(), never);
  await expect(call).rejects.toMatchObject({ reason: "broken" });
  await expect.poll(() => endpoint.under).toBe(0);
});

test("after failures in a row the endpoint is left alone", async () => {
  endpoint.play(refuse(401));
  const model = open();
  for (let n = 0; n < failuresInARow; n += 1) {
    await expect(model.write(ask(), silent, never)).rejects.toMatchObject({ reason: "refused" });
  }
  const asked = endpoint.asked.length;
  await expect(model.write(ask(), silent, never)).rejects.toMatchObject({ reason: "resting" });
  expect(endpoint.asked).toHaveLength(asked);
});

test("an object is asked for by its strict schema", async () => {
  endpoint.play((response, asked) => say(response, asked, good));
  expect((await open().fill(reading(), never)).value).toEqual({ intent: "ask", note: null });
  const { response_format: format, stream: streamed } = endpoint.asked[0]!.body;
  expect(streamed).toBeUndefined();
  expect(format).toMatchObject({ type: "json_schema", json_schema: { name: "reading", strict: true } });
  expect(format.json_schema.schema).toMatchObject({ additionalProperties: false, required: ["intent", "note"] });
});

test.each([
  ["a fence", `\`\`\`json\n${good}\n\`\`\``],
  ["words around it", `Voici : ${good} Bonne journée }`],
  ["thoughts before it", `<think>{"intent": 1}</think>\n${good}`],
  ["thoughts that quote braces", `Une "{" puis\n\`\`\`\n${good}\`\`\``],
])("an object in %s is found", async (_, text) => {
  endpoint.play((response, asked) => say(response, asked, text));
  expect((await open().fill(reading(), never)).value).toEqual({ intent: "ask", note: null });
  expect(endpoint.asked).toHaveLength(1);
});

test("an object that does not fit is repaired with the error shown", async () => {
  endpoint.play((response, asked, count) =>
    say(response, asked, count === 1 ? '{"intent": "dance", "note": null}' : good),
  );
  const { value, use } = await open().fill(reading(), never);
  expect(value.intent).toBe("ask");
  expect(use.calls).toBe(2);
  const { messages } = endpoint.asked[1]!.body;
  expect(messages[1]).toEqual({ role: "assistant", content: '{"intent": "dance", "note": null}' });
  expect(messages[2].content).toMatch(/intent/);
});

test("where the repair does not fit either, the schema is written into the prompt; then it is unreadable", async () => {
  endpoint.play((response, asked) =>
    say(response, asked, asked.body.messages[0].content.includes("JSON Schema") ? good : "Bien sûr !"),
  );
  expect((await open().fill(reading(), never)).value.intent).toBe("ask");
  expect(endpoint.asked.map(({ body }) => body.response_format?.type)).toEqual([
    "json_schema",
    "json_schema",
    "json_object",
  ]);
  endpoint.asked.length = 0;
  endpoint.play((response, asked) => say(response, asked, "Bien sûr !"));
  await expect(open().fill(reading(), never)).rejects.toMatchObject({ reason: "unreadable" });
  expect(endpoint.asked).toHaveLength(3);
});

test("an endpoint that takes no format is asked in plain words, and it is remembered", async () => {
  endpoint.play((response, asked, count) =>
    asked.body.response_format
      ? refuse(400, "response_format is not supported")(response, asked, count)
      : say(response, asked, good),
  );
  const model = open();
  await model.fill(reading(), never);
  await model.fill(reading(), never);
  expect(endpoint.asked.map(({ body }) => body.response_format?.type)).toEqual([
    "json_schema",
    "json_object",
    undefined,
    undefined,
  ]);
});

test("an endpoint that refuses a schema without a word why is asked more plainly, for each kind of object", async () => {
  endpoint.play((response, asked, count) =>
    asked.body.response_format?.type === "json_schema"
      ? refuse(400, "invalid request")(response, asked, count)
      : say(response, asked, good),
  );
  const model = open();
  await model.fill(reading(), never);
  await model.fill({ ...reading(), name: "judgement" }, never);
  await model.fill(reading(), never);
  const formats = endpoint.asked.map(({ body }) => body.response_format.type);
  expect(formats).toEqual(["json_schema", "json_object", "json_schema", "json_object", "json_object"]);
});

test("only what the schema names is handed on", async () => {
  const open_ = z.object({ intent: z.string(), more: z.record(z.string(), z.unknown()) });
  const text =
    '{"intent": "ask", "lc": 1, "__proto__": {"admin": true}, "more": {"lc": 1, "constructor": {"a": 1}, "__proto__": {"admin": true}, "kept": 1}}';
  endpoint.play((response, asked) => say(response, asked, text));
  const { value } = await open().fill({ ...ask(), schema: open_, name: "open" }, never);
  expect(value).toEqual({ intent: "ask", more: { kept: 1 } });
  expect(Object.keys(value.more)).toEqual(["kept"]);
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});

test("an object nested without end is unreadable", async () => {
  endpoint.play((response, asked) => say(response, asked, `{"note": ${"[".repeat(800)}`));
  await expect(open().fill(reading({ tokens: 200 }), never)).rejects.toMatchObject({ reason: "unreadable" });
});
