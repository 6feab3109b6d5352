import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAssistant } from "../../../src/app/assistant.ts";
import { openKnowledge } from "../../../src/app.ts";
import { readConfig } from "../../../src/config.ts";
import { openStage, type Stage } from "../../support/app.ts";
import { stillClock } from "../../support/clock.ts";
import { messageOf } from "../../support/messages.ts";

/** Words of the model: nothing in them is ever caught. */
const answer = "On voit la scène. Combien de fois, sur un mois ?";
const reading = JSON.stringify({ intent: "contribution", risk: "none", entries: [] });

const requests: string[] = [];
let endpoint: Server;
let stage: Stage;

beforeAll(async () => {
  endpoint = createServer(async (request, response) => {
    const asked = await text(request);
    requests.push(`${request.url} ${JSON.stringify(request.headers)} ${asked}`);
    const isStream = JSON.parse(asked).stream === true;
    const content = asked.includes("You only classify") ? reading : answer;
    response.setHeader("content-type", isStream ? "text/event-stream" : "application/json");
    if (!isStream) return response.end(JSON.stringify({ choices: [{ message: { content }, finish_reason: "stop" }] }));
    const chunk = (delta: object, finish_reason: string | null) =>
      response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })}\n\n`);
    for (const delta of content.match(/\s*\S+/gu)!) chunk({ content: delta }, null);
    chunk({}, "stop");
    response.end("data: [DONE]\n\n");
  });
  await new Promise<void>((resolve) => endpoint.listen(0, "127.0.0.1", resolve));
  const variables = {
    MODEL: "double",
    OPENAI_API_KEY: "k",
    OPENAI_BASE_URL: `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/v1`,
  };
  const config = readConfig({ DATABASE_URL: ":memory:", LOG_LEVEL: "silent", ...variables });
  const clock = stillClock("2026-06-16T16:05:00.000Z");
  const assistant = await openAssistant({ ...(await openKnowledge(config)), clock, config });
  stage = await openStage({ assistant }, variables);
});
afterAll(async () => {
  await stage.app.close();
  endpoint.closeAllConnections();
  await new Promise((resolve) => endpoint.close(resolve));
});

let keys = 0;
async function say(as: "amina" | "brahim", words: string) {
  keys += 1;
  const { body } = await stage.ask("POST", "/api/conversations/framing/messages", {
    as,
    body: { text: words, key: `told-${keys}` },
  });
  const events = await stage.listen(`/api/turns/${body.turn}/events`, { as });
  return events.at(-1)!.data.message;
}

test("an endpoint is told what the team works on, and nothing of who they are or what one of them said in private", async () => {
  const { cast, app } = stage;
  const heard = await say("brahim", "jveux mourir jen peux plus");
  expect(heard.privateTo).toBe(cast.brahim.id);
  await say("brahim", "c'est rien, oublie ce tourment");
  expect(requests).toEqual([]);
  await app.store.conversations.addMessage(
    messageOf(cast.brahim, "mon oncle me frappe le soir", { privateTo: cast.brahim.id }),
  );
  const saved = await stage.ask("PUT", "/api/canvas/framing/who", {
    body: {
      text: "les patients que Brahim a vus, joindre brahim.ait@exemple.ma ou RIB 230 780 2912345678901234 56",
      revision: 0,
    },
  });
  expect(saved.status).toBe(200);

  const replies = [
    await say("amina", "Amina et BRAHIM ont compté 31 patients repartis sans insuline, demandez au 06 12 34 56 78"),
    await say(
      "amina",
      "écrivez à amina@exemple.ma ou +212 661-234567, ma CIN est AB123456, c'est au centre de Goulmima",
    ),
    await say("amina", "bon voila quoi le truc de tout a l'heure tu vois"),
    await say("amina", "٠٦٦١٢٣٤٥٦٧ c'est le numero de brahim, 94 patients viennent chaque mois"),
  ];
  expect(replies.filter(({ voice }) => voice === "model").length).toBeGreaterThanOrEqual(2);
  expect(requests.some((request) => request.includes("You only classify"))).toBe(true);
  const told = requests.join("\n");
  expect(told).toContain("31 patients repartis sans insuline");
  expect(told).toContain("Goulmima");

  for (const secret of ["mourir", "tourment", "frappe", "exemple.ma", "AB123456", "Dunes", "Chaimae", "Driss"])
    expect(told).not.toContain(secret);
  expect(told).not.toMatch(/amina|brahim/iu);
  expect(told).not.toMatch(/0?6[\s.-]?12[\s.-]?34|661[\s.-]?234|٦١٢٣|2912345678/u);
  for (const id of [cast.amina.id, cast.brahim.id, cast.atlas.id, cast.atlas.code, cast.tokens.amina])
    expect(told).not.toContain(id);
});
