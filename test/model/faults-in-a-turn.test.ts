import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FaultName, faultNames, type Script } from "../../src/model/scripted/script.ts";
import { type Call, startScriptedModel } from "../../src/model/scripted/server.ts";
import { openStage } from "../support/app.ts";

/** How often each fault is met in a row; more than once when somebody wants to be sure: TURNS=20. */
const turns = Number(process.env.TURNS ?? 1);
/** What the model may take here; the setting's own default with MODEL_MS=15000. */
const modelMilliseconds = process.env.MODEL_MS ?? "1500";
/** No answer may be later than this, in milliseconds. */
const longest = 20_000;

const reply = "Vous parlez du temps perdu chaque matin. Qui, sur place, pourrait le confirmer ?";
const clear = "Les femmes de notre village marchent deux heures chaque matin pour chercher l'eau";
/** A message that the rules cannot place: the model is asked to read it before it writes. */
const doubtful = "samedi samedi bleu carré";

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeAll(() => {
  process.on("unhandledRejection", note);
});
afterAll(() => {
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

/** Which step of a turn a call belongs to. */
const stepOf = ({ ask }: Call): string =>
  ask!.format !== null || !ask!.stream ? "read" : ask!.user.includes("cannot be sent") ? "rewrite" : "write";

async function meet(script: Script, text: string) {
  const model = await startScriptedModel({ script });
  const stage = await openStage(
    { assistant: undefined },
    {
      OPENAI_BASE_URL: model.url,
      OPENAI_API_KEY: "any",
      MODEL: "scripted",
      MODEL_MS: modelMilliseconds,
      CLOSE_MS: "1",
    },
  );
  try {
    const met = [];
    for (let turn = 0; turn < turns; turn += 1) {
      model.calls.length = 0;
      const sent = await stage.ask("POST", "/api/conversations/framing/messages", { body: { text, key: `k-${turn}` } });
      const began = performance.now();
      const events = await stage.listen(`/api/turns/${sent.body.turn}/events`, {});
      const took = performance.now() - began;
      const { message } = events.at(-1)!.data;
      const kept = await stage.ask("GET", "/api/conversations/framing");
      const steps: Record<string, number> = {};
      for (const call of model.calls) steps[stepOf(call)] = (steps[stepOf(call)] ?? 0) + 1;
      const from = events.findLastIndex(({ event }) => event === "withdrawn");
      const shown = events.slice(from + 1).filter(({ event }) => event === "text");
      met.push({
        took,
        message,
        steps,
        shown: shown.map(({ data }) => data.delta).join(""),
        kept: kept.body.messages.at(-1),
        down: events.filter(({ event }) => event === "stepped_down").map(({ data }) => data.step),
      });
    }
    return met;
  } finally {
    await stage.app.close();
    await model.close();
  }
}

/** What a team is told of each fault while the reply is written; null: nothing, the model's words came whole. */
const told: Readonly<Record<FaultName, readonly (string | null)[]>> = {
  "429_seconds": ["busy", "late", "resting"],
  "429_date": ["busy", "late", "resting"],
  "429_absurd": ["busy", "late", "resting"],
  "500": ["broken", "late", "resting"],
  "502": ["broken", "late", "resting"],
  "503": ["busy", "late", "resting"],
  reset: ["broken", "late", "resting"],
  refused: ["broken", "late", "resting"],
  html_200: ["broken", "resting"],
  cut_json: ["broken", "late", "resting"],
  no_done: [null],
  split_letter: [null],
  byte_a_second: ["late", "resting"],
  huge: ["unreadable"],
  bad_tool_json: ["unreadable"],
  tool_loop: ["unreadable"],
  empty: ["unreadable"],
  wrong_language: ["unchecked"],
};

describe.concurrent("a turn that meets", () => {
  test.each(faultNames)("%s while its reply is streamed is answered, stored and labelled", async (fault) => {
    for (const { took, message, kept, steps, shown } of await meet({ rules: [{ fault, say: reply }] }, clear)) {
      expect(told[fault]).toContain(message.setback);
      expect([message.voice, message.text === reply]).toEqual(
        message.setback === null ? ["model", true] : ["offline", false],
      );
      expect(message.text.length).toBeGreaterThan(20);
      expect(shown).toBe(message.text);
      expect(kept).toMatchObject({
        id: message.id,
        text: message.text,
        voice: message.voice,
        setback: message.setback,
      });
      expect(took).toBeLessThan(longest);
      for (const count of Object.values(steps)) expect(count).toBeLessThanOrEqual(3);
    }
  });

  test.each(faultNames)("%s while it is read is answered by the model's whole words", async (fault) => {
    const rules = [{ when: { stream: false }, fault, say: reply }, { say: reply }];
    for (const { took, message, kept, steps, down } of await meet({ rules }, doubtful)) {
      // A reading that eats the time leaves none to write in; what refuses connections refuses both.
      if (message.voice === "offline") expect(["late", "resting", "busy", "broken"]).toContain(message.setback);
      else expect(message).toMatchObject({ setback: null, text: reply });
      expect(kept).toMatchObject({ text: message.text, voice: message.voice, setback: message.setback });
      expect(down.includes("read")).toBe(!["no_done", "split_letter", "wrong_language"].includes(fault));
      expect(took).toBeLessThan(longest);
      for (const count of Object.values(steps)) expect(count).toBeLessThanOrEqual(3);
    }
  });
});
