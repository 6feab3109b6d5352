import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openThought } from "../../../src/app.ts";
import { readConfig } from "../../../src/config.ts";
import { type MentorStage, openMentorStage } from "../../support/mentors.ts";

let stage: MentorStage;
beforeEach(async () => {
  stage = await openMentorStage();
});
afterEach(() => stage.app.close());

const offlineAssistant = async () => (await openThought(readConfig({}))).assistant;
const set = (what: string, body: object, as: "organiser" | "mentor" = "organiser") =>
  stage.ask("PUT", `/api/cohort/review/${what}`, { as, body });

describe("how feedback is given", () => {
  test("by itself: it goes out without a mentor, marked as Dalil's, and no case is planted in it", async () => {
    await set("planted", { share: 0.2 });
    await set("posture", { posture: "auto" });
    await stage.drafted();
    expect((await stage.told())[0]).toMatchObject({ state: "released", origin: "auto", by: null });
    expect((await stage.told())[0].remarks.length).toBeGreaterThan(2);
    expect((await stage.ask("GET", "/api/queue", { as: "mentor" })).body).toMatchObject({
      rows: [],
      counts: { released: 1 },
    });
  });

  test("not at all in one workshop: the team is told where to find a human, and elsewhere goes on as before", async () => {
    await set("posture", { workshop: "framing", posture: "off" });
    await stage.write();
    await stage.write("30 % des élèves", { workshop: "pitch", field: "problem" });
    const refused = await stage.ask("POST", "/api/feedback", { body: { workshop: "framing" } });
    expect(refused.body.error).toMatchObject({ code: "feedback_off", message: expect.stringContaining("mentor") });
    expect((await stage.ask("POST", "/api/feedback", { body: { workshop: "pitch" } })).status).toBe(200);
    const { postures } = (await stage.ask("GET", "/api/feedback")).body;
    expect(postures).toMatchObject({ framing: "off", pitch: "draft-only" });
  });

  test("not at all: asked in the conversation, the assistant hands on to a mentor and gives no opinion", async () => {
    const real = await openMentorStage({ assistant: await offlineAssistant() });
    const say = async (text: string) => {
      const sent = await real.ask("POST", "/api/conversations/framing/messages", { body: { text, key: text } });
      await real.listen(`/api/turns/${sent.body.turn}/events`, {});
      return (await real.ask("GET", "/api/conversations/framing", {})).body.messages.at(-1);
    };
    await say("Au souk de Rissani, 12 vendeuses sur 30 rentrent sans rien vendre, on les a comptées en mai");
    expect((await say("c'est bien notre énoncé ? donnez votre avis svp")).plan.topic).toBe("report");
    await real.app.store.feedback.set(real.cast.cohort, { postures: { framing: "off" } });
    const told = await say("et maintenant, qu'en pensez-vous, votre avis ?");
    expect(told).toMatchObject({ plan: { topic: "report.closed", strategy: "hand_to_human" } });
    expect(told.text).toMatch(/mentor/);
    expect(told.text).not.toMatch(/«/);
    await real.app.close();
  });

  test("closed while a request waits to be drafted: it ends without a draft", async () => {
    await stage.write();
    await stage.ask("POST", "/api/feedback", { body: { workshop: "framing" } });
    await set("posture", { posture: "off" });
    await stage.app.worker.once();
    expect((await stage.told())[0]).toMatchObject({ state: "ignored", remarks: [] });
  });

  test("is set by organisers only, and mentors are not told how many drafts are planted", async () => {
    expect((await set("posture", { posture: "auto" }, "mentor")).status).toBe(403);
    expect((await set("planted", { share: 0.1 }, "mentor")).status).toBe(403);
    expect((await set("planted", { share: 0.9 })).body.error.code).toBe("invalid_input");
    expect((await set("posture", { workshop: "cooking", posture: "off" })).body.error.code).toBe("unknown_workshop");
    await set("planted", { share: 0.1 });
    expect((await stage.ask("GET", "/api/cohort/review", { as: "organiser" })).body.plantedShare).toBe(0.1);
    expect((await stage.ask("GET", "/api/queue", { as: "mentor" })).text).not.toContain("plantedShare");
  });
});

describe("planted drafts", () => {
  /** Every draft is planted. */
  const plantAll = () => stage.app.store.feedback.set(stage.cast.cohort, { plantedShare: 1 });

  test("look like any other, never reach the team, and are told to the mentor who let one through", async () => {
    await plantAll();
    const view = await stage.drafted();
    const kept = await stage.app.store.feedback.feedback(view.feedback.id);
    const { words } = kept!.plant!;
    expect(JSON.stringify(view.feedback.draft)).toContain(words);
    expect(JSON.stringify(view)).not.toContain("plant");
    const decided = await stage.decide(view, { kind: "accept", seconds: 2 });
    expect(decided.body).toMatchObject({ outcome: "planted", through: true, releaseAt: null });
    expect(JSON.stringify(decided.body.feedback)).not.toContain(words);
    await stage.pass();
    expect((await stage.told())[0]).toMatchObject({ state: "waiting", remarks: [] });
    // The old draft cannot be sent after all.
    expect((await stage.decide(view, { kind: "accept" })).body.error.code).toBe("feedback_stale");
    expect((await stage.decide(decided.body, { kind: "accept", seconds: 60 })).body.outcome).toBe("settling");
    await stage.pass();
    const told = JSON.stringify(await stage.told());
    expect(told).toContain("released");
    expect(told).not.toContain(words);
    const { mirror } = (await stage.ask("GET", "/api/mirror", { as: "mentor" })).body;
    expect(mirror).toMatchObject({ decided: 1, unchanged: 1, fasterThanReading: 1, planted: { shown: 1, through: 1 } });
  });

  test("thrown away for what they say are caught, and the true draft comes", async () => {
    await plantAll();
    const view = await stage.drafted();
    const decided = await stage.decide(view, { kind: "ignore", reason: "wrong" });
    expect(decided.body).toMatchObject({ outcome: "planted", through: false, feedback: { state: "suggested" } });
    expect((await stage.ask("GET", "/api/mirror", { as: "mentor" })).body.mirror.planted).toEqual({
      shown: 1,
      through: 0,
    });
    expect((await stage.ask("GET", "/api/cohort/review/reasons", { as: "organiser" })).body.verdicts.ignore).toBe(0);
  });

  test("leave nothing of their words in what a member takes away, in the feed or in the audit", async () => {
    await plantAll();
    const view = await stage.drafted();
    const { words } = (await stage.app.store.feedback.feedback(view.feedback.id))!.plant!;
    await stage.decide(view, { kind: "accept" });
    const texts = await Promise.all([
      stage.ask("GET", "/api/export"),
      stage.ask("GET", "/api/feedback"),
      stage.ask("GET", `/api/cohort/teams/${stage.cast.atlas.id}/feedback`, { as: "mentor" }),
    ]);
    for (const { text } of texts) expect(text).not.toContain(words);
    expect(JSON.stringify(await stage.app.store.feed.after(stage.cast.atlas.id, 0, null))).not.toContain(words);
  });
});

describe("a mentor's mirror", () => {
  test("is theirs alone: a colleague sees their own", async () => {
    const view = await stage.drafted();
    await stage.decide(view, { kind: "accept", seconds: 1 });
    const mirrorOf = async (as: "mentor" | "organiser") => (await stage.ask("GET", "/api/mirror", { as })).body.mirror;
    expect([(await mirrorOf("mentor")).decided, (await mirrorOf("organiser")).decided]).toEqual([1, 0]);
  });
});
