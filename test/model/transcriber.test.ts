import { type AddressInfo, createServer as createListener, type Server } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { DomainError } from "../../src/domain/errors.ts";
import { callClock } from "../../src/model/held-ask.ts";
import type { Script } from "../../src/model/scripted/script.ts";
import { type ScriptedModel, startScriptedModel } from "../../src/model/scripted/server.ts";
import { openTranscriber } from "../../src/model/transcriber.ts";

const never = new AbortController().signal;
const sound = { type: "audio/webm;codecs=opus", bytes: Uint8Array.from({ length: 4000 }, (_, at) => at % 251) };
const text = "Hassan a perdu deux tours d'eau. Euh, personne ne l'a prévenu.";

let model: ScriptedModel | null = null;
const closing: (() => void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) close();
  await model?.close();
  model = null;
});

/** A transcriber that speaks with a server which plays this; it never waits between attempts. */
async function open(speech: Script["speech"]) {
  model = await startScriptedModel({ script: { speech } });
  return at(model.url);
}
function at(url: string) {
  const clock = { ...callClock, sleep: async () => undefined };
  const transcriber = openTranscriber({ url, key: "k", model: "whisper", clock });
  closing.push(() => transcriber.close());
  return transcriber;
}
const asked = () => model!.calls.map(({ recording }) => recording);

describe("a recording is written down", () => {
  test("with each word's own times, its marks, and how sure the endpoint is", async () => {
    const transcriber = await open([{ text, confidence: 0.7, words_per_minute: 120 }]);
    const spoken = await transcriber.transcribe(sound, { language: "fr", signal: never });
    expect(transcriber.name).toBe("whisper");
    expect(spoken).toMatchObject({ text, timing: "words" });
    expect(spoken.confidence).toBeCloseTo(0.7, 1);
    expect(spoken.words.map(({ form }) => form)).toContain("perdu");
    for (const { begin, finish } of spoken.words) expect(finish!).toBeGreaterThan(begin!);
    expect(asked()).toEqual([{ model: "whisper", language: "fr", format: "verbose_json", bytes: sound.bytes.length }]);
  });

  test("with the times of its sentences where words have none", async () => {
    const transcriber = await open([{ text, times: "lines" }]);
    const spoken = await transcriber.transcribe(sound, { language: null, signal: never });
    expect(spoken.timing).toBe("lines");
    expect(spoken.seconds).toBeGreaterThan(1);
    expect(asked()[0]!.language).toBeNull();
  });

  test("in plain words where the model refuses to tell times: asked once more, without them", async () => {
    const transcriber = await open([{ text, times: "none" }]);
    const spoken = await transcriber.transcribe(sound, { language: "fr", signal: never });
    expect(spoken).toMatchObject({ text, timing: "none", seconds: null });
    expect(asked().map((one) => one!.format)).toEqual(["verbose_json", "json"]);
  });

  test("nothing said is no fault of the endpoint's", async () => {
    const transcriber = await open([{ text: "" }]);
    const fault = await transcriber.transcribe(sound, { language: "fr", signal: never }).catch((one) => one);
    expect(fault).toBeInstanceOf(DomainError);
    expect(fault.code).toBe("no_speech");
  });
});

describe("an endpoint that fails", () => {
  test.each(["429_seconds", "500", "503", "reset"] as const)("%s: a passing fault is asked over", async (fault) => {
    const transcriber = await open([{ fault, calls: 1, seconds: 0 }, { text }]);
    expect((await transcriber.transcribe(sound, { language: "fr", signal: never })).text).toBe(text);
    expect(model!.calls.length).toBe(2);
  });

  test.each(["html_200", "cut_json"] as const)(
    "%s: what cannot be read is told, never shown as words",
    async (fault) => {
      const transcriber = await open([{ fault, text }]);
      await expect(transcriber.transcribe(sound, { language: "fr", signal: never })).rejects.toMatchObject({
        name: "ModelFault",
      });
    },
  );

  test("nobody there at all is told", async () => {
    const server: Server = createListener();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await expect(
      at(`http://127.0.0.1:${port}/v1`).transcribe(sound, { language: "fr", signal: never }),
    ).rejects.toMatchObject({ name: "ModelFault" });
  });

  test("who gives up ends the call, however slow the answer", async () => {
    const transcriber = await open([{ fault: "byte_a_second", text }]);
    const leaving = new AbortController();
    const answer = transcriber.transcribe(sound, { language: "fr", signal: leaving.signal });
    await expect.poll(() => model!.open()).toBe(1);
    leaving.abort(new Error("gone"));
    await expect(answer).rejects.toThrow("gone");
    await expect.poll(() => model!.open()).toBe(0);
    expect(model!.calls[0]!.left).toBe(true);
  });
});
