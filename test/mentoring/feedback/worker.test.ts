import { afterEach, expect, test } from "vitest";
import type { Drafter } from "../../../src/domain/feedback/drafter.ts";
import { draftOf, fullDraft, material } from "../../support/feedback.ts";
import { type MentorStage, openMentorStage } from "../../support/mentors.ts";

let stage: MentorStage;
afterEach(() => stage.app.close());

const ask = (as: "amina" | "driss", workshop = "framing") =>
  stage.ask("POST", "/api/feedback", { as, body: { workshop } });

test("a started worker drafts what is asked without being told, and releases what was decided", async () => {
  stage = await openMentorStage({ clock: { now: () => new Date() } }, { UNDO_MS: "50" });
  stage.app.worker.start();
  await stage.write();
  const { id } = (await ask("amina")).body;
  const stateOf = async () => (await stage.app.store.feedback.feedback(id))?.state;
  await expect.poll(stateOf, { interval: 20 }).toBe("suggested");
  const view = (await stage.ask("GET", `/api/queue/${id}`, { as: "mentor" })).body;
  await stage.decide(view, { kind: "accept" });
  await expect.poll(async () => (await stage.told())[0].state, { interval: 20 }).toBe("released");
});

test("a draft that fails is left to a mentor, empty; the others are drafted", async () => {
  const drafter: Drafter = {
    async draft({ texts }) {
      if (JSON.stringify(texts).includes("cassé")) throw new Error("the drafter broke");
      return { draft: fullDraft, material };
    },
  };
  stage = await openMentorStage({ drafter });
  await stage.write("un texte cassé");
  await stage.write("un autre texte", { as: "driss" });
  await ask("amina");
  await ask("driss");
  expect(await stage.app.worker.once()).toBe(2);
  const { rows } = (await stage.ask("GET", "/api/queue", { as: "mentor" })).body;
  const drafts = await Promise.all(
    rows.map(async ({ id }: { id: string }) => (await stage.ask("GET", `/api/queue/${id}`, { as: "mentor" })).body),
  );
  const remarks = drafts.map(({ feedback }) => feedback.draft.remarks.length).sort();
  expect(remarks).toEqual([0, fullDraft.remarks.length]);
  const empty = drafts.find(({ feedback }) => feedback.draft.remarks.length === 0);
  expect((await stage.decide(empty, { kind: "accept" })).status).toBe(400);
  expect((await stage.decide(empty, { kind: "respond", text: "Je vous lis ce soir." })).status).toBe(200);
});

test("a worker that is closed over a draft leaves it in the queue", async () => {
  let begun = () => {};
  const isBegun = new Promise<void>((resolve) => (begun = resolve));
  const drafter: Drafter = {
    draft: (_, signal) =>
      new Promise((_resolve, reject) => {
        begun();
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
  };
  stage = await openMentorStage({ drafter });
  await stage.write();
  const { id } = (await ask("amina")).body;
  stage.app.worker.start();
  await isBegun;
  await stage.app.worker.close();
  expect(await stage.app.store.feedback.feedback(id)).toMatchObject({ state: "queued", draftNumber: 0 });
});

test("what a model's draft cost is counted against its team", async () => {
  const use = { model: "m", calls: 1, promptTokens: 700, answerTokens: 300, prompts: {} };
  const drafter: Drafter = {
    draft: async () => ({ draft: draftOf(fullDraft.remarks, { voice: "model", use }), material }),
  };
  stage = await openMentorStage({ drafter });
  await stage.drafted();
  expect(await stage.app.store.modelUse.ofTeam(stage.cast.atlas.id, "2026-06-16")).toEqual({ turns: 1, tokens: 1000 });
});

test("a draft speaks of the canvas as it was pinned, whatever the team wrote since", async () => {
  const read: string[] = [];
  const drafter: Drafter = {
    async draft({ texts, findings }) {
      read.push(texts.statement!);
      expect(Object.keys(findings)).toEqual(Object.keys(texts));
      return { draft: fullDraft, material };
    },
  };
  stage = await openMentorStage({ drafter });
  await stage.write("première version, à Rissani");
  await ask("amina");
  await stage.write("deuxième version, à Rissani", { revision: 1 });
  await stage.app.worker.once();
  expect(read).toEqual(["première version, à Rissani"]);
});
