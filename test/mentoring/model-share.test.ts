import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../support/app.ts";
import { scriptedAssistant } from "../support/assistant.ts";

const use = { model: "m", calls: 1, promptTokens: 80, answerTokens: 20, prompts: { write: "0a1b2c3d4e5f" } };
const assistant = scriptedAssistant(({ withoutModel }) => ({
  text: "Qui vit cela ?",
  ...(withoutModel === null ? { use } : { setback: withoutModel === "off" ? null : withoutModel }),
}));

let stage: Stage;
const open = async (variables: Record<string, string>) => {
  assistant.inputs.length = 0;
  stage = await openStage({ assistant }, variables);
};
afterEach(() => stage.app.close());

const send = async (text: string, as: "amina" | "driss" = "amina") => {
  const sent = await stage.ask("POST", "/api/conversations/framing/messages", { as, body: { text, key: text } });
  const heard = await stage.listen(`/api/turns/${sent.body.turn}/events`, { as });
  return { turn: sent.body.turn as string, message: heard.at(-1)!.data.message };
};
const asked = () => assistant.inputs.map(({ withoutModel }) => withoutModel);

test("without a model no turn asks one, and no names are read for it", async () => {
  await open({});
  await send("a");
  expect(asked()).toEqual(["off"]);
  expect(assistant.inputs[0]!.names).toEqual([]);
});

describe("with a model", () => {
  beforeEach(() => open({ MODEL: "m", TEAM_TOKENS: "250", DAY_TOKENS: "350" }));

  test("a turn keeps what it cost, its team's share shrinks, and names go along to be masked", async () => {
    const { turn } = await send("a");
    expect((await stage.app.store.conversations.turn(turn))!.use).toEqual(use);
    const day = stage.clock.now().toISOString().slice(0, 10);
    expect(await stage.app.store.modelUse.ofTeam(stage.cast.atlas.id, day)).toEqual({ turns: 1, tokens: 100 });
    expect(assistant.inputs[0]!.names).toContain(stage.cast.brahim.nickname);
  });

  test("a team whose share is used up goes on offline and is told why; its neighbour keeps its model", async () => {
    for (const text of ["a", "b", "c"]) await send(text);
    const { message } = await send("d");
    expect(asked()).toEqual([null, null, null, "budget"]);
    expect(message).toMatchObject({ voice: "offline", setback: "budget" });
    await send("e", "driss");
    expect(asked().at(-1)).toBeNull();
  });

  test("the day's share holds for all teams, and the next day begins anew", async () => {
    for (const text of ["a", "b", "c"]) await send(text);
    await send("d", "driss");
    await send("e", "driss");
    expect(asked().at(-1)).toBe("budget");
    stage.clock.moveTo("2026-06-17T08:00:00.000Z");
    await send("f", "driss");
    expect(asked().at(-1)).toBeNull();
  });
});

test("a team has so many turns with the model a day", async () => {
  await open({ MODEL: "m", TEAM_TURNS: "2" });
  for (const text of ["a", "b", "c"]) await send(text);
  expect(asked()).toEqual([null, null, "budget"]);
});

test("a programme that asks for no model has none, and its notice says so", async () => {
  const { openKnowledge } = await import("../../src/app.ts");
  const { programme, library } = await openKnowledge({ programme: "knowledge/rallyia-2026" });
  const own = { ...programme, settings: { ...programme.settings, model: false } };
  stage = await openStage({ assistant, programme: own, library }, { MODEL: "m", MODEL_COUNTRY: "France" });
  assistant.inputs.length = 0;
  await send("a");
  expect(asked()).toEqual(["off"]);
  expect((await stage.ask("GET", "/api/programme")).body.notice).toMatchObject({ voice: "offline", model: null });
});

test("the notice names the model and its country", async () => {
  await open({ MODEL: "mistral-small", MODEL_COUNTRY: "France" });
  const { notice } = (await stage.ask("GET", "/api/programme")).body;
  expect(notice).toMatchObject({ voice: "model", model: "mistral-small", country: "France" });
});
