import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type MentorStage, openMentorStage } from "../../support/mentors.ts";

let stage: MentorStage;
beforeEach(async () => {
  stage = await openMentorStage();
});
afterEach(() => stage.app.close());

describe("a request for feedback", () => {
  test("pins the canvas, is drafted by the worker and waits with the deadline of the programme's clock", async () => {
    const view = await stage.drafted();
    expect(view).toMatchObject({
      feedback: { state: "suggested", draftNumber: 1, deadline: "2026-06-16T17:30:00.000Z", language: "fr" },
      team: { name: "Atlas" },
      stale: false,
    });
    const { tally } = view.feedback;
    const findings = Object.values(view.fields).flatMap(
      (field) => (field as { findings: { verdict: string }[] }).findings,
    );
    expect(tally.met).toBeGreaterThan(0);
    expect(tally.met).toBe(findings.filter(({ verdict }) => verdict === "met").length);
    const { remarks } = view.feedback.draft;
    expect(remarks.map(({ kind }: { kind: string }) => kind)).toEqual(
      [...remarks.map(({ kind }: { kind: string }) => kind)].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
    expect(remarks.at(-1).kind).toBe("next");
    for (const { field, quote } of remarks) if (quote !== null) expect(view.fields[field].pinned).toContain(quote);
    expect(await stage.told()).toMatchObject([{ state: "waiting", remarks: [], by: null }]);
  });
  const order = ["good", "lacking", "next"];

  test("asked again is the same; before it is drafted it follows the canvas", async () => {
    await stage.write();
    const ask = async () => (await stage.ask("POST", "/api/feedback", { body: { workshop: "framing" } })).body.id;
    const id = await ask();
    await stage.write("Autre chose, au marché de Rissani", { revision: 1 });
    expect(await ask()).toBe(id);
    await stage.app.worker.once();
    const view = (await stage.ask("GET", `/api/queue/${id}`, { as: "mentor" })).body;
    expect(view.fields.statement.pinned).toContain("Rissani");
    expect(view.stale).toBe(false);
  });

  test("on an empty canvas, or one that the programme does not have, is refused", async () => {
    const ask = (workshop: string) => stage.ask("POST", "/api/feedback", { body: { workshop } });
    expect((await ask("framing")).body.error.code).toBe("canvas_empty");
    expect((await ask("cooking")).body.error.code).toBe("unknown_workshop");
  });
});

describe("a verdict", () => {
  test("accepted faster than it can be read: the mentor is told while it can be taken back", async () => {
    const decided = await stage.decide(await stage.drafted(), { kind: "accept", seconds: 1 });
    expect(decided.body.outcome).toBe("settling");
    expect(decided.body.unread).toBeGreaterThan(1);
  });

  test("accepted: the team sees it under the mentor's name once nobody can take it back, and hears of it", async () => {
    const view = await stage.drafted();
    const decided = await stage.decide(view, { kind: "accept", seconds: 40 });
    expect(decided.body).toMatchObject({ outcome: "settling", releaseAt: "2026-06-16T16:05:08.000Z", unread: null });
    await stage.pass(7999);
    expect((await stage.told())[0]).toMatchObject({ state: "waiting", remarks: [] });
    await stage.pass(1);
    expect((await stage.told())[0]).toMatchObject({
      state: "released",
      by: { name: "Salma" },
      origin: "suggested",
      remarks: view.feedback.draft.remarks,
    });
    const news = await stage.app.store.feed.after(stage.cast.atlas.id, 0, stage.cast.brahim.id);
    const heard = news.flatMap(({ news }) => (news.kind === "feedback" ? [news.state] : []));
    expect(heard).toEqual(["waiting", "released"]);
  });

  test("edited: the team sees the mentor's words, marked so; what was changed becomes a proposed case", async () => {
    const view = await stage.drafted();
    const [first, ...rest] = view.feedback.draft.remarks;
    const remarks = [
      { id: first.id, text: `${first.text} Mai était-il un mois ordinaire ?` },
      ...rest.slice(1).map(({ id, text }: { id: string; text: string }) => ({ id, text })),
      { id: null, text: "Je passe vous voir." },
    ];
    await stage.decide(view, { kind: "edit", remarks, reason: "not_useful" });
    await stage.pass();
    const [told] = await stage.told();
    expect(told).toMatchObject({ origin: "edited", by: { name: "Salma" } });
    expect(told.remarks[0].text).toContain("un mois ordinaire");
    expect(told.remarks.at(-1)).toMatchObject({ kind: "own", text: "Je passe vous voir." });
    const { open } = (await stage.ask("GET", "/api/evaluation/candidates", { as: "organiser" })).body;
    expect(open).toMatchObject([{ source: "verdict", case: { play: { kind: "feedback" } } }]);
    expect(JSON.stringify(open)).not.toMatch(/31 des 94|Amina|Salma/);
    const candidate = `/api/evaluation/candidates/${open[0].id}`;
    const accepted = await stage.ask("POST", candidate, { as: "organiser", body: { accept: true } });
    expect([accepted.status, accepted.body.candidate?.state]).toEqual([200, "accepted"]);
  });

  test("answered in one's own words, or ignored: nothing of the draft reaches the team, nor the reason", async () => {
    const own = await stage.drafted();
    await stage.decide(own, { kind: "respond", text: "Passez me voir à 18 h." });
    const other = await stage.drafted("driss");
    expect((await stage.decide(other, { kind: "ignore" })).body.error.code).toBe("invalid_input");
    await stage.decide(other, { kind: "ignore", reason: "in_person" });
    await stage.pass();
    expect((await stage.told())[0]).toMatchObject({ origin: "written", remarks: [{ text: "Passez me voir à 18 h." }] });
    const [ignored] = await stage.told("driss");
    expect(ignored).toMatchObject({ state: "ignored", remarks: [], by: null, origin: null });
    expect(JSON.stringify(ignored)).not.toContain("in_person");
    const counted = (await stage.ask("GET", "/api/cohort/review/reasons", { as: "organiser" })).body;
    expect(counted).toMatchObject({ verdicts: { respond: 1, ignore: 1 }, reasons: { in_person: 1, wrong: 0 } });
  });

  test("taken back within its time was never there, for the team and for the figures", async () => {
    const view = await stage.drafted();
    await stage.decide(view, { kind: "accept" });
    const undo = (as: "mentor" | "organiser") => stage.ask("POST", `/api/queue/${view.feedback.id}/undo`, { as });
    expect((await undo("organiser")).body.error.code).toBe("feedback_taken");
    expect((await undo("mentor")).body.feedback).toMatchObject({ state: "suggested", decision: null });
    await stage.pass();
    expect((await stage.told())[0].state).toBe("waiting");
    expect((await stage.ask("GET", "/api/mirror", { as: "mentor" })).body.mirror.decided).toBe(0);
    await stage.decide(view, { kind: "ignore", reason: "duplicate" });
    await stage.pass();
    expect((await undo("mentor")).body.error.code).toBe("undo_late");
  });

  test("leaves an audit line without a word of the text", async () => {
    const view = await stage.drafted();
    await stage.decide(view, { kind: "respond", text: "MOTSECRET" });
    await stage.pass();
    const lines = await stage.app.store.audit.lines({ subject: stage.cast.atlas.id });
    expect(lines.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["request_feedback", "draft_feedback", "review_feedback", "release_feedback"]),
    );
    expect(lines.find(({ action }) => action === "review_feedback")?.details).toMatchObject({ verdict: "respond" });
    expect(JSON.stringify(lines)).not.toMatch(/MOTSECRET|insuline/);
  });
});

describe("two at once", () => {
  test("one verdict counts; the other is told who was first and what they decided", async () => {
    const view = await stage.drafted();
    const [one, other] = await Promise.all([
      stage.decide(view, { kind: "accept" }),
      stage.decide(view, { kind: "respond", text: "long texte" }, "organiser"),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    const lost = one.status === 409 ? one : other;
    const first = one.status === 409 ? ["respond", "Idriss"] : ["accept", "Salma"];
    expect(lost.body.error).toMatchObject({
      code: "feedback_taken",
      details: { what: first[0], by: { name: first[1] }, state: "settling" },
    });
  });

  test("a draft that a colleague holds is theirs for a while, unless it is taken over or the time is up", async () => {
    const view = await stage.drafted();
    const claim = (as: "mentor" | "organiser", action = "claim") =>
      stage.ask("POST", `/api/queue/${view.feedback.id}/claim`, { as, body: { action } });
    expect((await claim("mentor")).body.claim).toMatchObject({ name: "Salma", until: "2026-06-16T16:15:00.000Z" });
    expect((await claim("organiser")).body.error).toMatchObject({ code: "feedback_taken", details: { what: "claim" } });
    expect((await stage.decide(view, { kind: "accept" }, "organiser")).body.error.details.by.name).toBe("Salma");
    expect((await claim("organiser", "take_over")).body.claim.name).toBe("Idriss");
    expect((await claim("mentor")).status).toBe(409);
    stage.clock.pass(600_000);
    expect((await claim("mentor")).status).toBe(200);
    expect((await claim("mentor", "release")).body.claim).toBeNull();
    expect((await claim("organiser")).status).toBe(200);
  });
});

describe("a canvas that moved on", () => {
  test("makes the draft stale; drafted again it rests on the canvas of now, and stays with its mentor", async () => {
    const view = await stage.drafted();
    await stage.write("Autre énoncé, à Rissani", { revision: 1 });
    const refused = await stage.decide(view, { kind: "accept" });
    expect(refused.body.error).toMatchObject({ code: "feedback_stale", details: { because: "canvas", edition: 2 } });
    const redraft = await stage.ask("POST", `/api/queue/${view.feedback.id}/redraft`, { as: "mentor" });
    expect(redraft.body.feedback).toMatchObject({ state: "queued", claim: { name: "Salma" } });
    await stage.app.worker.once();
    const again = (await stage.ask("GET", `/api/queue/${view.feedback.id}`, { as: "mentor" })).body;
    expect(again).toMatchObject({
      stale: false,
      feedback: { state: "suggested", draftNumber: 2, claim: { name: "Salma" } },
    });
    expect(again.fields.statement.pinned).toContain("Rissani");
    expect((await stage.decide(view, { kind: "accept", edition: 2 })).body.error.details.because).toBe("draft");
    expect((await stage.decide(again, { kind: "accept" })).status).toBe(200);
  });

  test("may be answered by who has seen the canvas of now", async () => {
    const view = await stage.drafted();
    await stage.write("Autre énoncé, à Rissani", { revision: 1 });
    expect((await stage.decide(view, { kind: "respond", text: "Bien vu.", edition: 2 })).status).toBe(200);
  });
});

describe("malformed verdicts", () => {
  test.each([
    [{}],
    [{ kind: "destroy" }],
    [{ kind: "edit", remarks: [] }],
    [{ kind: "edit", remarks: [{ id: null, text: " " }] }],
    [{ kind: "respond" }],
    [{ kind: "ignore", reason: "because" }],
    [{ kind: "accept", draft: "x" }],
  ])("%j is refused and changes nothing", async (verdict) => {
    const view = await stage.drafted();
    const answer = await stage.decide(view, verdict);
    expect([answer.status, ["invalid_input", "empty_message"].includes(answer.body.error.code)]).toEqual([400, true]);
    await stage.pass();
    expect((await stage.told())[0].state).toBe("waiting");
  });
});
