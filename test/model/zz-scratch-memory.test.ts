import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { test } from "vitest";
import { faultNames, type Script } from "../../src/model/scripted/script.ts";
import { startScriptedModel } from "../../src/model/scripted/server.ts";
import { openStage } from "../support/app.ts";
import { appendFileSync } from "node:fs";

test("memory", { timeout: 200_000 }, async () => {
  setFlagsFromString("--expose_gc");
  const gc = runInNewContext("gc") as () => void;
  const reply = "Vous parlez du temps perdu chaque matin. Qui, sur place, pourrait le confirmer ?";
  const rules: NonNullable<Script["rules"]> = [];
  for (let i = 0; i < 400; i += 1) rules.push({ fault: faultNames[i % faultNames.length]!, times: 1, say: reply, seconds: 0.3 }, { say: reply, times: 3 });
  const model = await startScriptedModel({ script: { rules: [...rules, { say: reply }] } });
  const stage = await openStage({ assistant: undefined }, { OPENAI_BASE_URL: model.url, MODEL: "scripted", MODEL_MS: "800", TEAM_TURNS: "100000", TEAM_TOKENS: "100000000" });
  let n = 0;
  const tally: Record<string, number> = {};
  const one = async (as: "amina" | "driss" | "chaimae" | "brahim") => {
    n += 1;
    const sent = await stage.ask("POST", "/api/conversations/framing/messages", { as, body: { text: `Les femmes de notre village marchent deux heures chaque matin ${n}`, key: `k${n}` } });
    const ev = await stage.listen(`/api/turns/${sent.body.turn}/events`, { as });
    const m = ev.at(-1)!.data.message;
    const label = `${m?.voice} ${m?.setback}`;
    tally[label] = (tally[label] ?? 0) + 1;
    model.calls.length = 0;
  };
  const play = async (count: number) => {
    await Promise.all((["amina", "driss", "chaimae", "brahim"] as const).map(async (as) => { for (let i = 0; i < count / 4; i += 1) await one(as); }));
    await new Promise((d) => setTimeout(d, 1500));
    gc(); gc();
    const { heapUsed, external, rss } = process.memoryUsage();
    appendFileSync("/tmp/scripted/memory.txt", `${n} turns: heap ${(heapUsed / 1e6).toFixed(0)} external ${(external / 1e6).toFixed(0)} rss ${(rss / 1e6).toFixed(0)} open ${model.open()} ${JSON.stringify(tally)}\n`);
  };
  for (let i = 0; i < 5; i += 1) await play(200);
  await stage.app.close();
  await model.close();
});
