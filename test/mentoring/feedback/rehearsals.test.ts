import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { draftViewShape, queuePageShape, teamFeedbackShape } from "../../../src/http/feedback-shapes.ts";
import { rehearsalViewShape } from "../../../src/http/rehearsal-shapes.ts";
import { type MentorStage, openMentorStage } from "../../support/mentors.ts";

const speech =
  "Bonjour, nous sommes l'équipe Atlas. À Rissani, 60 % des vendeuses jettent leur récolte avant midi. Notre solution est un coffre isolé en terre que chacune loue au souk. On espère être soutenus. Merci.";

let stage: MentorStage;
beforeEach(async () => {
  stage = await openMentorStage();
});
afterEach(() => stage.app.close());

const rehearse = async (text = speech, key = "rehearsal-one") => {
  const body = { key, source: "script", language: "fr", text, seconds: 60 };
  return (await stage.ask("POST", "/api/rehearsals", { body })).body.rehearsal as { id: string; number: number };
};
const ask = (id: string, as: "amina" | "driss" = "amina") =>
  stage.ask("POST", `/api/rehearsals/${id}/feedback`, { as });
const correct = (id: string, text: string) => stage.ask("PUT", `/api/rehearsals/${id}`, { body: { text } });
const draftOf = async (id: string) => (await stage.ask("GET", `/api/queue/${id}`, { as: "mentor" })).body;
const drafted = async () => {
  const rehearsal = await rehearse();
  const { id } = (await ask(rehearsal.id)).body;
  await stage.app.worker.once();
  return { rehearsal, view: await draftOf(id) };
};

describe("feedback on a rehearsal", () => {
  test("waits in the queue, is drafted from the report in words that were spoken, and shows with the rehearsal", async () => {
    const { rehearsal, view } = await drafted();
    expect(() => draftViewShape.parse(view)).not.toThrow();
    expect(view).toMatchObject({
      feedback: { workshop: "pitch", rehearsal: { id: rehearsal.id, number: 1 }, state: "suggested", language: "fr" },
      fields: {},
      speech: { pinned: speech, now: speech },
      stale: false,
    });
    const { remarks } = view.feedback.draft;
    expect(remarks.filter(({ kind }: { kind: string }) => kind === "lacking").length).toBeGreaterThan(0);
    for (const { quote } of remarks) if (quote !== null) expect(speech).toContain(quote);
    const queue = await stage.ask("GET", "/api/queue", { as: "mentor" });
    expect(() => queuePageShape.parse(queue.body)).not.toThrow();
    expect(queue.body.rows).toMatchObject([{ workshop: "pitch", rehearsal: { number: 1 }, stale: false }]);

    await stage.decide(view, { kind: "accept", seconds: 40 });
    await stage.pass();
    for (const [path, as] of [
      [`/api/rehearsals/${rehearsal.id}`, "amina"],
      [`/api/cohort/rehearsals/${rehearsal.id}`, "mentor"],
    ] as const) {
      const { body } = await stage.ask("GET", path, { as });
      expect(() => rehearsalViewShape.parse(body)).not.toThrow();
      expect(body).toMatchObject({ posture: "draft-only", feedback: [{ state: "released", by: { name: "Salma" } }] });
    }
    expect(await stage.told()).toMatchObject([{ rehearsal: { id: rehearsal.id, number: 1 }, remarks }]);
  });

  test("asked again is the same; the pitch's canvas and another rehearsal are requests of their own", async () => {
    const first = await rehearse();
    const second = await rehearse(`${speech} Encore.`, "rehearsal-two");
    await stage.write("Une phrase", { workshop: "pitch", field: "hook" });
    const asked = await ask(first.id);
    expect(() => teamFeedbackShape.parse(asked.body)).not.toThrow();
    const ids = [
      asked.body.id,
      (await ask(first.id)).body.id,
      (await ask(second.id)).body.id,
      (await stage.ask("POST", "/api/feedback", { body: { workshop: "pitch" } })).body.id,
    ];
    expect(new Set(ids).size).toBe(3);
    expect(await stage.app.worker.once()).toBe(3);
    const held = (await stage.ask("GET", `/api/rehearsals/${first.id}`)).body.feedback;
    expect(held.map(({ id }: { id: string }) => id)).toEqual([ids[0]]);
  });

  test("words put right before it is drafted are taken up when the team asks again; afterwards the draft is stale", async () => {
    const { id } = await rehearse();
    const asked = (await ask(id)).body.id;
    await correct(id, `${speech} Voilà.`);
    await ask(id);
    await stage.app.worker.once();
    const view = await draftOf(asked);
    expect(view).toMatchObject({ stale: false, speech: { pinned: `${speech} Voilà.` } });

    await correct(id, "Tout est autre.");
    const moved = await draftOf(asked);
    expect(moved).toMatchObject({ stale: true, speech: { pinned: `${speech} Voilà.`, now: "Tout est autre." } });
    expect((await stage.ask("GET", "/api/queue", { as: "mentor" })).body.rows[0].stale).toBe(true);
    const late = await stage.ask("POST", `/api/queue/${asked}/verdict`, {
      as: "mentor",
      body: { kind: "accept", draft: 1, edition: moved.edition - 1 },
    });
    expect(late.body.error).toMatchObject({ code: "feedback_stale" });
    await stage.ask("POST", `/api/queue/${asked}/redraft`, { as: "mentor" });
    await stage.app.worker.once();
    expect(await draftOf(asked)).toMatchObject({ stale: false, speech: { pinned: "Tout est autre." } });
  });

  test("a draft speaks of the words as they were pinned", async () => {
    const { id } = await rehearse();
    const asked = (await ask(id)).body.id;
    await correct(id, "Plus rien de cela n'est dit ici, vraiment rien du tout.");
    await stage.app.worker.once();
    const quotes = (await draftOf(asked)).feedback.draft.remarks.flatMap(
      ({ quote }: { quote: string | null }) => quote ?? [],
    );
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(speech).toContain(quote);
  });

  test("a stranger's rehearsal is not found, and a closed workshop is refused", async () => {
    const { id } = await rehearse();
    expect((await ask(id, "driss")).body.error.code).toBe("not_found");
    await stage.app.store.feedback.set(stage.cast.atlas.cohort, { postures: { pitch: "off" } });
    expect((await ask(id)).body.error.code).toBe("feedback_off");
    expect((await stage.ask("GET", `/api/rehearsals/${id}`)).body.posture).toBe("off");
  });

  test("goes with the rehearsal when the team forgets it, with what was proposed of it", async () => {
    const { rehearsal, view } = await drafted();
    await stage.decide(view, { kind: "ignore", reason: "wrong" });
    await stage.pass();
    const open = () => stage.app.store.evaluations.candidates(view.feedback.cohort, "open");
    expect(await open()).toMatchObject([{ suite: "rehearsal", source: "verdict" }, {}]);
    await stage.ask("DELETE", `/api/rehearsals/${rehearsal.id}`);
    expect(await stage.app.store.feedback.feedback(view.feedback.id)).toBeNull();
    expect(await open()).toEqual([]);
  });

  test("a planted draft is shown to the mentor, and never to the team", async () => {
    await stage.app.store.feedback.set(stage.cast.atlas.cohort, { plantedShare: 1 });
    const { view } = await drafted();
    const { outcome, through } = (await stage.decide(view, { kind: "accept" })).body;
    expect([outcome, through]).toEqual(["planted", true]);
    await stage.pass();
    expect(await stage.told()).toMatchObject([{ state: "waiting", remarks: [] }]);
    const { remarks } = (await draftOf(view.feedback.id)).feedback.draft;
    expect(remarks).not.toEqual(view.feedback.draft.remarks);
    for (const { quote } of remarks) if (quote !== null) expect(speech).toContain(quote);
  });

  test("what a member recorded takes the feedback on it along when they are erased", async () => {
    const { view } = await drafted();
    await stage.app.store.erasure.eraseMember(stage.cast.amina.id);
    expect(await stage.app.store.feedback.feedback(view.feedback.id)).toBeNull();
  });
});
