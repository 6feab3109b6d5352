import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { indicatorsShape } from "../../src/http/indicators.ts";
import { openStage, type Stage } from "../support/app.ts";
import { scriptedAssistant } from "../support/assistant.ts";

let stage: Stage;
const proposed = "Source : le registre de l'association";
const another = "Heures d'attente par tour d'eau, de 3 à 1";
beforeAll(async () => {
  stage = await openStage({
    assistant: scriptedAssistant(({ text }) => ({
      text: "Noté.",
      proposals: [{ field: "indicators", text, quotes: [text] }],
    })),
  });
});
afterAll(() => stage.app.close());

const put = (text: string, revision: number) =>
  stage.ask("PUT", "/api/canvas/impact/indicators", { body: { text, revision } });
const indicators = (as: "amina" | "brahim" | null = "amina") => stage.ask("GET", "/api/indicators", { as });

describe("the indicators of a team", () => {
  test("are told to its members only", async () => {
    expect((await indicators(null)).status).toBe(401);
    expect((await stage.ask("GET", "/api/indicators", { token: "no-such-token" })).status).toBe(401);
    expect((await indicators()).status).toBe(200);
  });

  test("follow the canvas field, revision by revision, for every member", async () => {
    const { revision } = (await put("Nombre de tours d'eau perdus, de 3 à 1", 0)).body;
    for (const as of ["amina", "brahim"] as const) {
      const { body } = await indicators(as);
      expect(indicatorsShape.parse(body)).toEqual(body);
      expect(body).toMatchObject({ revision, text: "Nombre de tours d'eau perdus, de 3 à 1", most: 5 });
      expect(body.indicators[0]).toMatchObject({ isIndicator: true, level: "outcome" });
    }
  });

  test("an answer is saved in its place like any change of the field, and over an older revision it is a conflict", async () => {
    const { body } = await indicators();
    const { place } = body.indicators[0].slots.find(({ id }: { id: string }) => id === "deadline");
    const text = `${body.text.slice(0, place.start)}${place.before}fin 2027${place.after}${body.text.slice(place.end)}`;
    expect((await put(text, body.revision)).status).toBe(200);
    expect((await put(`${text} !`, body.revision)).body.error.code).toBe("canvas_conflict");
    const now = (await indicators()).body.indicators[0];
    expect(now.slots.find(({ id }: { id: string }) => id === "deadline").words.quote).toBe("fin 2027");
    expect(now.asks[0]).toBe("source");
  });

  /** The team says something in the conversation and keeps the entry that is proposed. */
  async function keep(text: string): Promise<void> {
    const sent = await stage.ask("POST", "/api/conversations/impact/messages", { body: { text, key: text } });
    await stage.listen(`/api/turns/${sent.body.turn}/events`, {});
    const [{ id }] = (await stage.ask("GET", "/api/proposals?workshop=impact")).body.proposals;
    await stage.ask("POST", `/api/proposals/${id}`, { body: { verdict: "accept" } });
  }

  test("an entry that the conversation proposed and the team keeps joins the indicator it was said of", async () => {
    await keep(proposed);
    const { body } = await indicators();
    expect(body.text).toBe(`Nombre de tours d'eau perdus, de 3 à 1\nÉchéance : fin 2027\n${proposed}`);
    expect(body.indicators).toHaveLength(1);
    expect(body.indicators[0].asks[0]).toBe("owner");
  });

  test("an entry that is another indicator stands apart, with boxes of its own", async () => {
    await keep(another);
    const { body } = await indicators();
    expect(body.text.endsWith(`${proposed}\n\n${another}`)).toBe(true);
    expect(body.indicators.map(({ asks }: { asks: string[] }) => asks[0])).toEqual(["owner", "deadline"]);
  });
});
