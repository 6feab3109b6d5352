import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unpackSpoken } from "../../src/domain/rehearsal/spoken.ts";
import { pitchTimeShape, rehearsalViewShape } from "../../src/http/rehearsal-shapes.ts";
import { type ScriptedModel, startScriptedModel } from "../../src/model/scripted/server.ts";
import { openStage, type Stage } from "../support/app.ts";
import { hearsPitches, pitches, timedTranscript } from "../support/rehearsing.ts";

let model: ScriptedModel;
/** With a transcriber, and without. */
let stage: Stage;
let alone: Stage;
beforeAll(async () => {
  model = await startScriptedModel({ script: hearsPitches });
  const variables = { OPENAI_BASE_URL: model.url, MODEL: "scripted", TRANSCRIBE_MODEL: "scripted" };
  [stage, alone] = await Promise.all([openStage({}, variables), openStage()]);
});
afterAll(async () => {
  await Promise.all([stage.app.close(), alone.app.close(), model.close()]);
});

type Who = "amina" | "brahim" | "chaimae" | "mentor";
let keys = 0;
const script = (more: object = {}) => {
  keys += 1;
  return { key: `k${keys}`, source: "script", language: "fr", text: pitches.fr, seconds: 120, ...more };
};
const rehearse = (more: object = {}, as: Who = "amina", house = stage) =>
  house.ask("POST", "/api/rehearsals", { as, body: script(more) });
const hear = (raw: Uint8Array, type = "audio/webm", house = stage) =>
  house.ask("POST", "/api/rehearsals/words?language=fr", { raw, headers: { "content-type": type } });
const sound = Buffer.from("sound of a pitch");

describe("writing a recording down", () => {
  test("gives the words with their times and who wrote them; nothing of it is kept", async () => {
    const before = (await stage.ask("GET", "/api/rehearsals")).body.rehearsals.length;
    const { status, body } = await hear(sound);
    expect([status, body.by, body.spoken.text]).toEqual([200, "scripted", pitches.fr]);
    expect(body.spoken.words[0].finish).toBeGreaterThan(body.spoken.words[0].begin);
    expect((await stage.ask("GET", "/api/rehearsals")).body.rehearsals.length).toBe(before);
  });

  test.each([
    ["a video", sound, "video/mp4", 415, "not_sound"],
    ["a page", sound, "text/html", 415, "not_sound"],
    ["nothing", Buffer.alloc(0), "audio/webm", 422, "no_speech"],
    ["more than 25 MB", Buffer.alloc(25 * 1024 * 1024 + 1), "audio/wav", 413, "sound_too_large"],
  ])("%s is refused before anybody hears it", async (_, raw, type, status, code) => {
    const before = model.calls.length;
    const answer = await hear(raw, type);
    expect([answer.status, answer.body.error.code, model.calls.length]).toEqual([status, code, before]);
  });

  test("where nobody writes recordings down, that is said", async () => {
    expect((await alone.ask("GET", "/api/rehearsals")).body).toMatchObject({ rehearsals: [], transcriber: null });
    const answer = await hear(sound, "audio/webm", alone);
    expect([answer.status, answer.body.error.code]).toEqual([409, "no_transcriber"]);
  });
});

describe("a rehearsal", () => {
  test("is kept with its report, numbered, and the same key is the same rehearsal", async () => {
    const asked = script();
    const first = await stage.ask("POST", "/api/rehearsals", { body: asked });
    const again = await stage.ask("POST", "/api/rehearsals", { body: asked });
    expect(first.status).toBe(200);
    expect(() => rehearsalViewShape.parse(first.body)).not.toThrow();
    expect(again.body.rehearsal.id).toBe(first.body.rehearsal.id);
    expect(first.body.rehearsal).toMatchObject({ source: "script", uncertain: false, soundKept: false });
    expect(first.body.rehearsal.canvases).toBeUndefined();
    expect(first.body.report.next.length).toBe(3);
    const other = await rehearse({}, "brahim");
    expect(other.body.rehearsal.number).toBe(first.body.rehearsal.number + 1);
    expect(other.body.compared.with.id).toBe(first.body.rehearsal.id);
  });

  test("tells how long a pitch is, how its time is shared and the good pace of each language", async () => {
    const { time } = (await stage.ask("GET", "/api/rehearsals")).body;
    expect(pitchTimeShape.parse(time)).toMatchObject({ allowed: 300 });
    const shared = time.split.reduce((sum: number, { seconds }: { seconds: number }) => sum + seconds, 0);
    expect(shared).toBeCloseTo(time.allowed);
  });

  test("a machine's words keep their marks and its doubt, and are uncertain until somebody puts them right", async () => {
    const { spoken, by } = (await hear(sound)).body;
    const words = spoken.words.map((one: { form: string; begin: number; finish: number }) => [
      one.form,
      one.begin,
      one.finish,
    ]);
    const heard = {
      source: "recording",
      words,
      text: spoken.text,
      timing: spoken.timing,
      confidence: spoken.confidence,
    };
    const { body } = await rehearse({ ...heard, transcribedBy: by, seconds: null });
    expect(body.rehearsal).toMatchObject({ uncertain: true, transcribedBy: "scripted" });
    expect(body.rehearsal.spoken.text).toBe(pitches.fr);
    expect(body.report.source.indicative).toBe(true);
    expect(body.report.source.confidence).toBeCloseTo(0.62, 1);
    const put = await stage.ask("PUT", `/api/rehearsals/${body.rehearsal.id}`, {
      body: { text: pitches.fr.replace("Hassan", "Houcine") },
    });
    expect(put.body.rehearsal.uncertain).toBe(false);
    const { words: now } = unpackSpoken(put.body.rehearsal.spoken);
    expect(now.find(({ form }) => form === "perdu")!.begin).toBe(
      spoken.words.find(({ form }: { form: string }) => form === "perdu").begin,
    );
    const empty = await stage.ask("PUT", `/api/rehearsals/${body.rehearsal.id}`, { body: { text: " \n" } });
    expect(empty.body.error.code).toBe("no_speech");
  });

  test("a transcript of unknown origin with the times of a machine is indicative too", async () => {
    const { body } = await rehearse({ source: "transcript", text: timedTranscript(pitches.fr, 150), seconds: null });
    expect(body.report.source).toMatchObject({ timing: "words", indicative: true });
    expect(body.report.pace.wordsPerMinute).toBeGreaterThan(110);
  });

  test.each([
    [
      "an empty transcript",
      { source: "transcript", text: "1\n00:00:00,000 --> 00:00:02,000\n[Musique]\n" },
      "no_speech",
    ],
    [
      "a page",
      { source: "transcript", text: "<!doctype html><html><body>pitch</body></html>" },
      "transcript_unreadable",
    ],
    ["no words at all", { text: "  " }, "no_speech"],
    ["times that are none", { words: [["un", -5, 3]] }, "invalid_input"],
    ["a script of another kind", { source: "dream" }, "invalid_input"],
  ])("%s is refused", async (_, more, code) => {
    expect((await rehearse(more)).body.error.code).toBe(code);
  });

  test("is compared with the one that is named, and forgotten with its sound", async () => {
    const ids = [];
    for (const seconds of [400, 200]) ids.push((await rehearse({ seconds })).body.rehearsal.id);
    const [one, other] = ids;
    const { body } = await stage.ask("GET", `/api/rehearsals/${other}?against=${one}`);
    expect(body.compared.with.id).toBe(one);
    expect(body.compared.change.seconds).toEqual({ before: 400, after: 200 });
    expect((await stage.ask("DELETE", `/api/rehearsals/${other}`)).status).toBe(204);
    expect((await stage.ask("GET", `/api/rehearsals/${other}`)).status).toBe(404);
  });

  test("its sound is kept only when it is sent to be kept, comes back as it went, and can be forgotten", async () => {
    const { id } = (await rehearse()).body.rehearsal;
    const path = `/api/rehearsals/${id}/sound`;
    expect((await stage.ask("GET", path)).status).toBe(404);
    const put = await stage.ask("PUT", path, { raw: sound, headers: { "content-type": "audio/webm" } });
    expect(put.status).toBe(204);
    const got = await stage.ask("GET", path);
    expect([got.text, got.headers.get("content-disposition")]).toEqual([sound.toString(), "attachment"]);
    expect((await stage.ask("DELETE", path)).status).toBe(204);
    expect((await stage.ask("GET", path)).status).toBe(404);
  });
});

describe("another team's rehearsal", () => {
  test("is not there: neither its report, nor its words, nor its sound, nor to compare with or be asked about", async () => {
    const { id } = (await rehearse()).body.rehearsal;
    const own = (await rehearse({}, "chaimae")).body.rehearsal.id;
    const tries: [string, string, object?][] = [
      ["GET", `/api/rehearsals/${id}`],
      ["GET", `/api/rehearsals/${own}?against=${id}`],
      ["PUT", `/api/rehearsals/${id}`, { body: { text: "à nous" } }],
      ["DELETE", `/api/rehearsals/${id}`],
      ["GET", `/api/rehearsals/${id}/sound`],
      ["PUT", `/api/rehearsals/${id}/sound`, { raw: sound, headers: { "content-type": "audio/webm" } }],
      ["DELETE", `/api/rehearsals/${id}/sound`],
      ["GET", `/api/jury?rehearsal=${id}`],
    ];
    for (const [method, path, more] of tries) {
      const answer = await stage.ask(method, path, { as: "chaimae", ...more });
      expect([method, path, answer.status]).toEqual([method, path, 404]);
    }
    expect((await stage.ask("GET", `/api/rehearsals/${id}`)).status).toBe(200);
    const seen = (await stage.ask("GET", "/api/rehearsals", { as: "chaimae" })).body.rehearsals;
    expect(seen.map((one: { id: string }) => one.id)).toEqual([own]);
  });

  test("staff read it with its report, and change nothing", async () => {
    const { id } = (await rehearse()).body.rehearsal;
    const list = await stage.ask("GET", `/api/cohort/teams/${stage.cast.atlas.id}/rehearsals`, { as: "mentor" });
    expect(list.body.rehearsals[0].id).toBe(id);
    const view = await stage.ask("GET", `/api/cohort/rehearsals/${id}`, { as: "mentor" });
    expect(view.body.report.next.length).toBe(3);
    expect((await stage.ask("DELETE", `/api/rehearsals/${id}`, { as: "mentor" })).status).toBe(403);
  });
});
