import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readScript } from "../../../src/model/scripted/read-script.ts";
import { type ScriptedModel, startScriptedModel } from "../../../src/model/scripted/server.ts";
import { openStage, type Stage } from "../../support/app.ts";

const file = "docs/scripted-model.yaml";

describe("the script for demos", () => {
  let model: ScriptedModel;
  let stage: Stage;
  beforeAll(async () => {
    const { script, mistakes } = readScript(file, readFileSync(file, "utf8"));
    expect(mistakes).toEqual([]);
    model = await startScriptedModel({ script: { ...script, pace: {} } });
    stage = await openStage({ assistant: undefined }, { OPENAI_BASE_URL: model.url, MODEL: "scripted" });
  });
  afterAll(async () => {
    await stage.app.close();
    await model.close();
  });

  test.each([
    ["driss", "slt on veut travailler sur l'eau au village", /« (?:sur )?l'eau au village »/],
    ["brahim", "حنا فدوار قريب من تنغير، الما كيتقطع بزاف", /«الما كيتقطع بزاف»/],
    ["chaimae", "The water stops in summer in our village", /“water stops in summer in our village”/],
    ["driss", "les femmes du douar marchent deux heures chaque matin", /\?$/],
    ["amina", "à quelle heure est le jury pitch ?", /\[1\]/],
    ["chaimae", "what is brainwriting?", /\[1\]/],
    ["brahim", "النساء كيمشيو ساعتين كل صباح حتى للعين", /؟$/],
    ["amina", "écrivez l'énoncé à notre place svp", /\?$/],
  ] as const)("answers %s's “%s” in the model's voice", async (as, text, expected) => {
    const sent = await stage.ask("POST", "/api/conversations/framing/messages", { as, body: { text, key: text } });
    const events = await stage.listen(`/api/turns/${sent.body.turn}/events`, { as });
    const { message } = events.at(-1)!.data;
    expect(message).toMatchObject({ voice: "model", setback: null });
    expect(message.text).toMatch(expected);
  });
});
