import { type BaseEvent, EventType, HttpAgent } from "@ag-ui/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAssistant } from "../../src/app/assistant.ts";
import { openKnowledge } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { type ScriptedModel, startScriptedModel } from "../../src/model/scripted/server.ts";
import { stillClock } from "../support/clock.ts";
import { type Listening, listenStage } from "../support/listening.ts";

/** The whole way: an AG-UI client, the real assistant, and a model behind it. */
let model: ScriptedModel;
let stage: Listening;
beforeAll(async () => {
  model = await startScriptedModel({
    script: {
      rules: [
        { when: { user: "lentement" }, say: "Qui attend, et depuis quand ?", pace: { token_ms: 1500 } },
        {
          when: { stream: true },
          times: 1,
          say: "Vous tenez une difficulté, et voici ce que vous cherchez : https://ailleurs.example/x",
          pace: { token_ms: 10 },
        },
        { when: { stream: true }, say: "« les patients attendent » : qui attend, exactement ?" },
      ],
    },
  });
  const variables = { MODEL: model.name, OPENAI_BASE_URL: model.url };
  const config = readConfig(variables);
  const { programme, library } = await openKnowledge(config);
  const clock = stillClock("2026-06-16T16:05:00.000Z");
  const assistant = await openAssistant({ programme, library, clock, config });
  stage = await listenStage({ programme, library, assistant }, variables);
});
afterAll(async () => {
  await stage.close();
  await model.close();
});

const agentOf = (as: "amina" | "driss") => {
  const headers = { authorization: `Bearer ${stage.cast.tokens[as]}` };
  return new HttpAgent({ url: `${stage.url}/agui`, threadId: "framing", headers });
};

test("a model's words that fail their check are taken back, and what it used is told", async () => {
  const agent = agentOf("amina");
  agent.addMessage({ id: "one", role: "user", content: "les patients attendent trop à l'hôpital de Rissani" });
  const events: BaseEvent[] = [];
  await agent.runAgent({}, { onEvent: ({ event }) => void events.push(event) });
  expect(agent.messages.map(({ content }) => content).slice(1)).toEqual([
    "« les patients attendent » : qui attend, exactement ?",
  ]);
  const custom = events.filter(({ type }) => type === EventType.CUSTOM) as (BaseEvent & { name: string })[];
  expect(custom.map(({ name }) => name)).toContain("withdrawn");
  const said = events.filter(({ type }) => type === EventType.TEXT_MESSAGE_CONTENT) as (BaseEvent & {
    delta: string;
  })[];
  expect(said.map(({ delta }) => delta).join("")).not.toContain("ailleurs");
  expect(events.at(-1)).toMatchObject({ usage: [{ model: model.name, inputTokens: expect.any(Number) }] });
  const { messages } = (await stage.ask("GET", "/api/conversations/framing")).body;
  expect(messages.at(-1)).toMatchObject({ voice: "model", text: agent.messages[1]!.content });
});

test("when the client leaves, the request to the model ends within a second", async () => {
  const agent = agentOf("driss");
  agent.addMessage({ id: "slow", role: "user", content: "les patients attendent lentement à l'hôpital de Rissani" });
  const running = agent.runAgent();
  await expect.poll(() => model.open()).toBe(1);
  const left = performance.now();
  agent.abortRun();
  await running;
  await expect.poll(() => model.open(), { interval: 10 }).toBe(0);
  expect(performance.now() - left).toBeLessThan(1000);
  expect(model.calls.at(-1)).toMatchObject({ left: true });
});
