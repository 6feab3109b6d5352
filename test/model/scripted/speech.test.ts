import { afterEach, expect, test } from "vitest";
import type { Script } from "../../../src/model/scripted/script.ts";
import { type ScriptedModel, startScriptedModel } from "../../../src/model/scripted/server.ts";

let model: ScriptedModel | null = null;
afterEach(async () => {
  await model?.close();
  model = null;
});
const play = async (speech: Script["speech"]) => {
  model = await startScriptedModel({ script: { speech } });
};

function ask(fields: Record<string, string>, file: Blob | null = new Blob(["sound"], { type: "audio/webm" })) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file !== null) form.set("file", file, "pitch.webm");
  return fetch(`${model!.url}/audio/transcriptions`, { method: "POST", body: form });
}

test("the first rule that fits writes the recording down, for as many calls as it is given", async () => {
  await play([
    { name: "Arabic", when: { language: "ar" }, text: "سلام" },
    { name: "once", text: "un", calls: 1 },
    { name: "then", text: "deux" },
  ]);
  const said: string[] = [];
  for (const language of ["fr", "ar", "fr"]) {
    const answer = await ask({ model: "scripted", language });
    said.push(((await answer.json()) as { text: string }).text);
  }
  expect(said).toEqual(["un", "سلام", "deux"]);
  expect(model!.calls.map(({ kind, rule }) => [kind, rule])).toEqual([
    ["speech", "once"],
    ["speech", "Arabic"],
    ["speech", "then"],
  ]);
});

test("words stand one after the other at the pace of the rule, with a silence after each sentence", async () => {
  await play([{ text: "Un tour. Deux tours perdus.", words_per_minute: 60, pause_ms: 1500, confidence: 0.5 }]);
  const told = await (await ask({ model: "scripted", response_format: "verbose_json" })).json();
  const { words, segments, duration } = told as {
    words: { word: string; start: number; end: number; probability: number }[];
    segments: { start: number; end: number; text: string }[];
    duration: number;
  };
  expect(words.map(({ word }) => word)).toEqual(["Un", "tour.", "Deux", "tours", "perdus."]);
  expect(words[2]!.start - words[1]!.end).toBeCloseTo(1.5, 2);
  expect(words.at(-1)!.end - words[2]!.start).toBeCloseTo(3, 2);
  expect(segments.map((segment) => segment.text.trim())).toEqual(["Un tour.", "Deux tours perdus."]);
  expect(duration).toBeGreaterThan(words.at(-1)!.end);
  expect(words.every(({ probability }) => probability === 0.5)).toBe(true);
});

test("without a rule it is a short pitch in the language that was named", async () => {
  await play([]);
  const texts = await Promise.all(
    ["fr", "ar", "en"].map(async (language) =>
      (await ask({ model: "scripted", language, response_format: "text" })).text(),
    ),
  );
  expect(texts[0]).toContain("Jorf");
  expect(texts[1]).toContain("بالجرف");
  expect(texts[2]).toContain("farmers");
});

test("what is no request for words is refused: no file, no model, no form", async () => {
  await play([]);
  expect((await ask({ model: "scripted" }, null)).status).toBe(400);
  expect((await ask({})).status).toBe(400);
  const answer = await fetch(`${model!.url}/audio/transcriptions`, { method: "POST", body: "{}" });
  expect(answer.status).toBe(400);
  expect(model!.calls).toEqual([]);
});

test("a fault goes wrong like the others' do", async () => {
  await play([{ fault: "503" }]);
  const answer = await ask({ model: "scripted" });
  expect([answer.status, model!.calls[0]!.fault]).toEqual([503, "503"]);
});
