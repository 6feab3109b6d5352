import { AIMessage, HumanMessage, SystemMessage } from "@langchain/core/messages";
import { ChatOpenAI } from "@langchain/openai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scriptedAssistant } from "../support/assistant.ts";
import { type Listening, listenStage } from "../support/listening.ts";

const pieces = ["« بغينا ", "نديرو ", "تطبيق » : ", "وشكون ", "عندو ", "المشكل؟"];

let stage: Listening;
let model: ChatOpenAI;
const modelOf = (more: object = {}) =>
  new ChatOpenAI({
    model: "dalil/framing",
    apiKey: stage.cast.tokens.amina,
    configuration: { baseURL: `${stage.url}/v1` },
    maxRetries: 0,
    ...more,
  });
beforeAll(async () => {
  const use = { model: "m", calls: 1, promptTokens: 400, answerTokens: 20, prompts: {} };
  stage = await listenStage({ assistant: scriptedAssistant(() => ({ pieces, pause: 15, use })) });
  model = modelOf();
});
afterAll(() => stage.close());

test("ChatOpenAI is answered, with the model's tokens", async () => {
  const answer = await model.invoke([new SystemMessage("Sois bref."), new HumanMessage("بغينا نديرو تطبيق")]);
  expect(answer.text).toBe(pieces.join(""));
  expect(answer.usage_metadata).toMatchObject({ input_tokens: 400, output_tokens: 20, total_tokens: 420 });
  expect(answer.response_metadata.finish_reason).toBe("stop");
});

test("ChatOpenAI streams, its letters whole", async () => {
  const words: string[] = [];
  let tokens = 0;
  for await (const chunk of await model.stream("بغينا نديرو تطبيق")) {
    words.push(chunk.text);
    tokens += chunk.usage_metadata?.total_tokens ?? 0;
  }
  expect(words.filter((word) => word !== "").length).toBeGreaterThan(1);
  expect(words.join("")).toBe(pieces.join(""));
  expect(tokens).toBe(420);
});

test("ChatOpenAI carries a conversation of its own with store: false", async () => {
  const { messages: before } = (await stage.ask("GET", "/api/conversations/framing")).body;
  const own = modelOf({ modelKwargs: { store: false } });
  const first = await own.invoke("السلام");
  const answer = await own.invoke([new HumanMessage("السلام"), new AIMessage(first.text), new HumanMessage("الماء")]);
  expect(answer.text).toBe(pieces.join(""));
  expect((await stage.ask("GET", "/api/conversations/framing")).body.messages).toEqual(before);
});

test("ChatOpenAI throws what it knows: a wrong key, a wrong model", async () => {
  await expect(modelOf({ apiKey: "guessed" }).invoke("salam")).rejects.toMatchObject({ status: 401 });
  await expect(modelOf({ model: "gpt-5" }).invoke("salam")).rejects.toMatchObject({ status: 404 });
});
